package cn.xianchi.web;

import cn.xianchi.answer.Answers;
import cn.xianchi.benchmark.Blank;
import cn.xianchi.benchmark.Cell;
import cn.xianchi.benchmark.Comparison;
import cn.xianchi.benchmark.Grade;
import cn.xianchi.benchmark.Standing;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.Asked;
import cn.xianchi.http.ComparisonQuery;
import cn.xianchi.http.Language;
import cn.xianchi.observation.Release;
import cn.xianchi.words.Messages;
import cn.xianchi.words.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One indicator over a group of counties: {@code /compare?indicator=…}. */
@ApplicationScoped
class ComparisonPage {
    private static final int NAMED = 5;

    private final Answers answers;
    private final Asked asked;
    private final Language language;

    ComparisonPage(Answers answers, Asked asked, Language language) {
        this.answers = answers;
        this.asked = asked;
        this.language = language;
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        private Templates() {}

        static native TemplateInstance comparison(Sheet sheet, Choices choices, List<Bar> rows, Aside aside);
    }

    /** The words of the page around its figure. {@code median} is null below its floor. */
    record Sheet(
            String code,
            String theme,
            String themeName,
            String name,
            int year,
            String title,
            String sentence,
            String head,
            String unit,
            String reference,
            String direction,
            String definition,
            String kind,
            BigDecimal median,
            String medianText,
            List<String> notes,
            String source,
            int n,
            String release,
            String csv,
            String xlsx,
            String json,
            String brief) {}

    record Choices(
            List<Scope.Group> indicators,
            List<Scope.Option> years,
            List<Scope.Group> peers,
            boolean perCapita,
            boolean mayBePerCapita) {}

    /** One county of the figure and its table. {@code value} is null where only parts were published. */
    record Bar(
            String region,
            String county,
            String city,
            String band,
            String bandName,
            Board.Place place,
            BigDecimal value,
            BigDecimal low,
            BigDecimal high,
            String label,
            String interval,
            String grade,
            String reason,
            String gapToMedian,
            String gapToBest) {}

    /** Who is not in the order: the incomparable, the undisclosed, and those without a report by city. */
    record Aside(
            int counties,
            List<Bar> incomparable,
            List<Scope.Option> undisclosed,
            int noReport,
            List<Scope.Group> noReports) {}

    TemplateInstance page(
            List<String> indicator, List<String> year, List<String> peers, List<String> perCapita, List<String> given) {
        Release release = asked.release(given);
        boolean mayBePerCapita =
                indicator.size() != 1 || asked.indicator(indicator.get(0)).perCapita();
        ComparisonQuery query =
                asked.comparison(indicator, year, peers, mayBePerCapita ? perCapita : List.of(), release);
        Comparison answer = query.ask(answers, release);
        Words words = language.words();
        List<Bar> bars = answer.standings().stream()
                .map(standing -> bar(answer, standing, words))
                .toList();
        return Templates.comparison(
                        sheet(query, answer, Controls.older(answers, release), words),
                        choices(query, release, words),
                        bars,
                        aside(answer, bars))
                .setLocale(language.tag());
    }

    private Bar bar(Comparison answer, Standing standing, Words words) {
        Cell cell = standing.cell();
        Region region = cell.column().region();
        boolean has = cell.row().hasValue();
        var figure = has ? cell.row().value().figure() : null;
        return new Bar(
                region.code(),
                region.name(),
                region.city(),
                Code.of(standing.band()),
                standing.band() == null ? null : words.band(standing.band()),
                Board.place(answer.indicator(), cell, words),
                has ? figure.value() : null,
                has ? figure.bounds().low() : null,
                has ? figure.bounds().high() : null,
                has ? words.number(cell.row().value()).text() : null,
                has && !figure.isComputed() ? words.interval(figure) : null,
                Code.of(cell.comparability().grade()),
                words.list(words.reasons(cell)),
                gap(standing.gapToMedian(), words),
                gap(standing.gapToBest(), words));
    }

    private static String gap(BigDecimal gap, Words words) {
        if (gap == null) {
            return null;
        }
        return (gap.signum() > 0 ? "+" : "") + words.plain(gap);
    }

    private static Sheet sheet(ComparisonQuery query, Comparison answer, String release, Words words) {
        Messages say = words.messages();
        Indicator indicator = answer.indicator();
        int n = answer.statistics().n();
        BigDecimal median = answer.statistics().median();
        String unit = answer.perCapita() ? say.unitPerTenThousand(words.unit(indicator)) : words.unit(indicator);
        return new Sheet(
                indicator.code(),
                indicator.theme(),
                words.theme(indicator.theme()),
                words.name(indicator),
                answer.year(),
                say.comparingTitle(words.name(indicator), answer.year()),
                sentence(answer, words),
                n < 2
                        ? say.figureNone()
                        : indicator.polarity() == Polarity.LOWER ? say.figureHeadGood(n) : say.figureHead(n),
                unit,
                reference(answer, words),
                words.polarity(indicator.polarity()),
                words.definition(indicator),
                words.kind(indicator.kind()),
                median,
                median == null ? null : say.medianLabel(words.plain(median)),
                answer.notes().stream().map(note -> words.note(note, n)).toList(),
                sources(answer, words),
                n,
                release,
                address("comparison.csv", query, release),
                address("comparison.xlsx", query, release),
                address("comparison", query, release),
                brief(query, release));
    }

    private static String brief(ComparisonQuery query, String release) {
        UriBuilder address = UriBuilder.fromPath("/briefing")
                .queryParam("indicator", query.indicator().code())
                .queryParam("year", query.year())
                .queryParam("peers", query.peers().code());
        if (release != null) {
            address.queryParam("release", release);
        }
        return address.build().toString();
    }

    private static String address(String name, ComparisonQuery query, String release) {
        UriBuilder address = UriBuilder.fromPath("/api/v1/" + name)
                .queryParam("indicator", query.indicator().code())
                .queryParam("year", query.year())
                .queryParam("peers", query.peers().code())
                .queryParam("perCapita", query.perCapita());
        if (release != null) {
            address.queryParam("release", release);
        }
        return address.build().toString();
    }

    static String reference(Comparison answer, Words words) {
        Messages say = words.messages();
        if (answer.reference().end() == null) {
            return null;
        }
        return answer.reference().start() == null
                ? say.referenceDay(answer.reference().end().toString())
                : say.referenceWindow(
                        answer.reference().start().toString(),
                        answer.reference().end().toString());
    }

    /** The titles of the reports behind the figures, the first few of many; null where there are none. */
    static String sources(Comparison answer, Words words) {
        List<String> titles = answer.standings().stream()
                .flatMap(standing -> standing.cell().row().hasValue()
                        ? Stream.of(standing.cell().row().source().title())
                        : Stream.of(standing.cell().column().report().title()))
                .distinct()
                .toList();
        if (titles.isEmpty()) {
            return null;
        }
        String first = words.list(titles.stream().limit(NAMED).toList());
        return titles.size() > NAMED ? words.messages().sourcesMany(first, titles.size()) : first;
    }

    static String sentence(Comparison answer, Words words) {
        Messages say = words.messages();
        List<String> said = new ArrayList<>();
        said.add(opening(answer, words));
        if (answer.statistics().median() != null) {
            said.add(say.comparingMedian(words.plain(answer.statistics().median())));
        }
        List<String> caution = answer.comparable().stream()
                .filter(standing -> standing.cell().comparability().grade() == Grade.CAUTION)
                .map(standing -> standing.cell().column().region().shortName())
                .toList();
        if (!caution.isEmpty() && answer.statistics().n() >= 2) {
            said.add(
                    caution.size() > NAMED
                            ? say.comparingCautionMany(caution.size())
                            : say.comparingCaution(words.list(caution)));
        }
        int undisclosed = (int)
                answer.blanks().stream().filter(cell -> cell.blank() == Blank.O).count();
        said.add(say.comparingBlanks(undisclosed, answer.blanks().size() - undisclosed));
        return String.join(words.chinese() ? "" : " ", said);
    }

    private static String opening(Comparison answer, Words words) {
        Messages say = words.messages();
        List<Standing> comparable = answer.comparable();
        int n = comparable.size();
        if (n == 0) {
            return answer.standings().isEmpty()
                    ? say.comparingNobody()
                    : say.comparingNone(answer.standings().size());
        }
        if (n == 1) {
            return say.comparingLone(
                    county(comparable.get(0)),
                    number(comparable.get(0), words),
                    words.window(comparable.get(0).cell().row().value().window()));
        }
        boolean neutral = answer.indicator().polarity() == Polarity.NEUTRAL;
        if (neutral || n <= 3) {
            String order = order(comparable.subList(0, Math.min(NAMED, n)), answer, words);
            return neutral ? say.comparingNeutral(n, order + (n > NAMED ? "…" : "")) : say.comparingOrder(n, order);
        }
        boolean lower = answer.indicator().polarity() == Polarity.LOWER;
        Standing most = comparable.get(lower ? n - 1 : 0);
        Standing least = comparable.get(lower ? 0 : n - 1);
        boolean sure = isPlace(most) && isPlace(least);
        return sure
                ? say.comparingTop(n, county(most), number(most, words), county(least), number(least, words))
                : say.comparingOpen(n);
    }

    private static boolean isPlace(Standing standing) {
        return standing.rank().best() == standing.rank().worst();
    }

    private static String county(Standing standing) {
        return standing.cell().column().region().name();
    }

    private static String number(Standing standing, Words words) {
        return words.number(standing.cell().row().value()).text();
    }

    private static String order(List<Standing> standings, Comparison answer, Words words) {
        return Verdicts.order(
                standings.stream().map(Standing::cell).toList(),
                answer.indicator().polarity(),
                words);
    }

    private Choices choices(ComparisonQuery query, Release release, Words words) {
        Map<String, List<Scope.Option>> themes = new LinkedHashMap<>();
        answers.catalog()
                .publicIndicators()
                .forEach(one -> themes.computeIfAbsent(one.theme(), theme -> new ArrayList<>())
                        .add(new Scope.Option(one.code(), words.shortName(one), one.equals(query.indicator()))));
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        answers.reports(release).forEach(report -> years.add(report.year()));
        years.add(query.year());
        return new Choices(
                themes.entrySet().stream()
                        .map(entry -> new Scope.Group(words.theme(entry.getKey()), entry.getValue()))
                        .toList(),
                years.stream()
                        .map(year -> new Scope.Option(year.toString(), year.toString(), year == query.year()))
                        .toList(),
                Scope.groups(query.peers(), byCode(), words),
                query.perCapita(),
                query.indicator().perCapita());
    }

    private List<Region> byCode() {
        return answers.catalog().regions().stream()
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    private static Aside aside(Comparison answer, List<Bar> bars) {
        List<Bar> incomparable =
                bars.stream().filter(bar -> bar.grade().equals("none")).toList();
        Map<String, List<Scope.Option>> cities = new LinkedHashMap<>();
        List<Scope.Option> undisclosed = new ArrayList<>();
        for (Cell cell : answer.blanks()) {
            Region region = cell.column().region();
            Scope.Option option = new Scope.Option(region.code(), region.name(), false);
            if (cell.blank() == Blank.O) {
                undisclosed.add(option);
            } else {
                cities.computeIfAbsent(region.city(), city -> new ArrayList<>()).add(option);
            }
        }
        int noReport = answer.blanks().size() - undisclosed.size();
        return new Aside(
                incomparable.size() + answer.blanks().size(),
                incomparable,
                undisclosed,
                noReport,
                cities.entrySet().stream()
                        .map(entry -> new Scope.Group(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
