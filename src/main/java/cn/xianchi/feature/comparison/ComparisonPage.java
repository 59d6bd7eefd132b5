package cn.xianchi.feature.comparison;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.request.ComparisonQuery;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Release;
import cn.xianchi.page.Option;
import cn.xianchi.page.PeerGroupForm;
import cn.xianchi.page.figures.ComparisonText;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.query.ComparisonQueries;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** One indicator over a group of counties: {@code /compare?indicator=…}. */
@Singleton
public record ComparisonPage(
        Catalog catalog,
        ReportQueries reportQueries,
        ComparisonQueries comparisonQueries,
        RequestParameters parameters,
        RequestLanguage language) {
    @CheckedTemplate(basePath = "feature/comparison")
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
            List<Option.Group> indicators,
            List<Option> years,
            List<Option.Group> peers,
            boolean perCapita,
            boolean mayBePerCapita) {}

    /** One county of the figure and its table. {@code value} is null where only parts were published. */
    record Bar(
            String region,
            String county,
            String city,
            String band,
            String bandName,
            SideBySideTable.Place place,
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
            List<Option> undisclosed,
            int noReport,
            List<Option.Group> noReports) {}

    public TemplateInstance page(
            List<String> indicator, List<String> year, List<String> peers, List<String> perCapita, List<String> given) {
        Release release = parameters.release();
        boolean mayBePerCapita =
                indicator.size() != 1 || parameters.indicator(indicator.get(0)).perCapita();
        ComparisonQuery query =
                parameters.comparison(indicator, year, peers, mayBePerCapita ? perCapita : List.of(), release);
        Comparison answer = query.ask(comparisonQueries, release);
        Labels labels = language.labels();
        List<Bar> bars = answer.values().stream()
                .map(county -> bar(answer, county, labels))
                .toList();
        return Templates.comparison(
                        sheet(query, answer, parameters.older(), labels),
                        choices(query, release, labels),
                        bars,
                        aside(answer, bars))
                .setLocale(language.tag());
    }

    private Bar bar(Comparison answer, CountyValue county, Labels labels) {
        Region region = county.region();
        boolean has = county.hasValue();
        var figure = has ? county.figure() : null;
        return new Bar(
                region.code(),
                region.name(),
                region.city(),
                Code.of(county.band()),
                county.band() == null ? null : labels.band(county.band()),
                SideBySideTable.place(answer.indicator(), county, labels),
                has ? figure.value() : null,
                has ? figure.bounds().low() : null,
                has ? figure.bounds().high() : null,
                has ? labels.number(county.observation()).text() : null,
                has && !figure.isComputed() ? labels.interval(figure) : null,
                Code.of(county.grade()),
                labels.list(labels.reasons(county)),
                gap(county.gapToMedian(), labels),
                gap(county.gapToBest(), labels));
    }

    private static String gap(BigDecimal gap, Labels labels) {
        if (gap == null) {
            return null;
        }
        return (gap.signum() > 0 ? "+" : "") + labels.plain(gap);
    }

    private static Sheet sheet(ComparisonQuery query, Comparison answer, String release, Labels labels) {
        Messages say = labels.messages();
        Indicator indicator = answer.indicator();
        int n = answer.statistics().n();
        BigDecimal median = answer.statistics().median();
        String unit = answer.perCapita() ? say.unitPerTenThousand(labels.unit(indicator)) : labels.unit(indicator);
        return new Sheet(
                indicator.code(),
                indicator.theme(),
                labels.theme(indicator.theme()),
                labels.name(indicator),
                answer.year(),
                say.comparingTitle(labels.name(indicator), answer.year()),
                ComparisonText.sentence(answer, labels),
                n < 2
                        ? say.figureNone()
                        : indicator.polarity() == Polarity.LOWER ? say.figureHeadGood(n) : say.figureHead(n),
                unit,
                ComparisonText.reference(answer, labels),
                labels.polarity(indicator.polarity()),
                labels.definition(indicator),
                labels.kind(indicator.kind()),
                median,
                median == null ? null : say.medianLabel(labels.plain(median)),
                answer.notes().stream().map(note -> labels.note(note, n)).toList(),
                ComparisonText.sources(answer, labels),
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

    private Choices choices(ComparisonQuery query, Release release, Labels labels) {
        Map<String, List<Option>> themes = new LinkedHashMap<>();
        catalog.publicIndicators()
                .forEach(one -> themes.computeIfAbsent(one.theme(), theme -> new ArrayList<>())
                        .add(new Option(one.code(), labels.shortName(one), one.equals(query.indicator()))));
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        reportQueries.all(release).forEach(report -> years.add(report.year()));
        years.add(query.year());
        return new Choices(
                themes.entrySet().stream()
                        .map(entry -> new Option.Group(labels.theme(entry.getKey()), entry.getValue()))
                        .toList(),
                years.stream()
                        .map(year -> new Option(year.toString(), year.toString(), year == query.year()))
                        .toList(),
                PeerGroupForm.groups(query.peers(), byCode(), labels),
                query.perCapita(),
                query.indicator().perCapita());
    }

    private List<Region> byCode() {
        return catalog.regions().stream()
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    private static Aside aside(Comparison answer, List<Bar> bars) {
        List<Bar> incomparable =
                bars.stream().filter(bar -> bar.grade().equals("none")).toList();
        Map<String, List<Option>> cities = new LinkedHashMap<>();
        List<Option> undisclosed = new ArrayList<>();
        for (CountyValue cell : answer.blanks()) {
            Region region = cell.region();
            Option option = new Option(region.code(), region.name(), false);
            if (cell.missing() == MissingReason.UNDISCLOSED) {
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
                        .map(entry -> new Option.Group(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
