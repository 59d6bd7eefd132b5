package cn.xianchi.web;

import cn.xianchi.answer.Answers;
import cn.xianchi.benchmark.Cell;
import cn.xianchi.benchmark.Line;
import cn.xianchi.benchmark.SideBySide;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.Asked;
import cn.xianchi.http.Language;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.YearsCovered;
import cn.xianchi.words.Messages;
import cn.xianchi.words.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of indicators, and each with its definition and everything that was ever published of it. */
@Path("/indicators")
@Produces(MediaType.TEXT_HTML)
class IndicatorPages {
    private final Answers answers;
    private final Asked asked;
    private final Language language;

    IndicatorPages(Answers answers, Asked asked, Language language) {
        this.answers = answers;
        this.asked = asked;
        this.language = language;
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        private Templates() {}

        static native TemplateInstance indicators(String title, List<Theme> themes);

        static native TemplateInstance indicator(Sheet sheet, List<YearTable> years);
    }

    record Theme(String code, String name, List<Item> items) {}

    record Item(String code, String name, String meta, String definition, String published) {}

    record Sheet(
            String code,
            String theme,
            String themeName,
            String name,
            String sentence,
            String definition,
            String kind,
            String unit,
            String direction,
            String split,
            String perCapita,
            String windowPolicy) {}

    record YearTable(int year, String verdict, List<String> said, List<YearRow> rows) {}

    record YearRow(
            String code,
            String county,
            String city,
            Board.Place place,
            String statistic,
            String basis,
            Source report) {}

    record Source(String id, String title, String kind) {}

    @GET
    public TemplateInstance indicators(@RestQuery List<String> release) {
        Release shown = asked.release(Given.clean(release));
        Words words = language.words();
        Map<Indicator, List<YearsCovered>> covered = answers.yearsCovered(shown);
        Map<String, List<Item>> themes = new LinkedHashMap<>();
        for (Indicator one : answers.catalog().publicIndicators()) {
            int n = covered.get(one).size();
            themes.computeIfAbsent(one.theme(), theme -> new ArrayList<>())
                    .add(new Item(
                            one.code(),
                            words.name(one),
                            meta(one, words),
                            words.definition(one),
                            n == 0
                                    ? words.messages().publishedNobody()
                                    : words.messages().published(n)));
        }
        List<Theme> list = themes.entrySet().stream()
                .map(entry -> new Theme(entry.getKey(), words.theme(entry.getKey()), entry.getValue()))
                .toList();
        String title = words.messages()
                .indicatorsTitle(answers.catalog().publicIndicators().size());
        return Templates.indicators(title, list).setLocale(language.tag());
    }

    private static String meta(Indicator one, Words words) {
        return words.kind(one.kind()) + " · " + words.unit(one) + " · " + words.polarity(one.polarity());
    }

    @GET
    @Path("/{code}")
    public TemplateInstance indicator(@RestPath String code, @RestQuery List<String> release) {
        Release shown = asked.release(Given.clean(release));
        Indicator indicator = asked.indicator(code);
        Words words = language.words();
        List<Observation> found = answers.allObservations(ObservationFilter.ofIndicator(code), shown);
        NavigableSet<Integer> years =
                found.stream().map(Observation::year).collect(Collectors.toCollection(TreeSet::new));
        List<YearTable> tables = years.descendingSet().stream()
                .map(year -> table(indicator, year, found, words, shown))
                .toList();
        return Templates.indicator(sheet(indicator, found, years, words), tables)
                .setLocale(language.tag());
    }

    private static Sheet sheet(Indicator one, List<Observation> found, NavigableSet<Integer> years, Words words) {
        Messages say = words.messages();
        long counties = found.stream().map(Observation::region).distinct().count();
        String sentence = found.isEmpty()
                ? say.indicatorNobody()
                : say.indicatorSentence(
                        (int) counties,
                        found.size(),
                        years.size() == 1 ? say.yearsOne(years.first()) : say.yearsRange(years.first(), years.last()));
        return new Sheet(
                one.code(),
                one.theme(),
                words.theme(one.theme()),
                words.name(one),
                sentence,
                words.definition(one),
                words.kind(one.kind()),
                words.unit(one),
                words.polarity(one.polarity()),
                one.dimension() == null ? null : words.dimension(one.dimension()),
                one.perCapita() ? say.perCapita() : say.notPerCapita(),
                one.holdsForWindow() ? say.windowPolicyWindow() : say.windowPolicyDay());
    }

    private YearTable table(Indicator indicator, int year, List<Observation> found, Words words, Release shown) {
        List<Region> regions = found.stream()
                .filter(one -> one.year() == year)
                .map(Observation::region)
                .distinct()
                .map(code -> answers.catalog().region(code).orElseThrow())
                .sorted(Comparator.comparing(Region::code))
                .toList();
        Map<String, Report> reports = answers.reportsById(shown);
        SideBySide answer = answers.sideBySide(regions, year, List.of(indicator), false, shown);
        Line line = answer.lines().get(0);
        List<Board.Place> places = Board.places(answer, 0, words);
        List<Cell> order = new ArrayList<>(Verdicts.comparable(line));
        line.cells().stream().filter(cell -> !order.contains(cell)).forEach(order::add);
        List<YearRow> rows = order.stream()
                .map(cell -> row(cell, places.get(line.cells().indexOf(cell)), reports, words))
                .toList();
        return new YearTable(year, Verdicts.title(line, words, false), Verdicts.said(line, words), rows);
    }

    private static YearRow row(Cell cell, Board.Place place, Map<String, Report> reports, Words words) {
        Observation one =
                cell.row().hasValue() ? cell.row().value() : cell.row().parts().get(0);
        Report report = reports.get(one.evidence().report());
        return new YearRow(
                cell.column().region().code(),
                cell.column().region().name(),
                cell.column().region().city(),
                place,
                words.statistic(one.statistic()),
                one.basis().isEmpty() ? words.messages().basisUnstated() : one.basis(),
                new Source(report.id(), report.title(), words.reportKind(report.kind())));
    }
}
