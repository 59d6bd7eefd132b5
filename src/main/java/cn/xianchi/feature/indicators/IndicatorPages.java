package cn.xianchi.feature.indicators;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.request.RequestLanguage;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.YearsCovered;
import cn.xianchi.page.figures.RankabilityText;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.query.ComparisonQueries;
import cn.xianchi.query.CoverageQueries;
import cn.xianchi.query.ObservationQueries;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Messages;
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
    private final Catalog catalog;
    private final ObservationQueries observationQueries;
    private final ReportQueries reportQueries;
    private final ComparisonQueries comparisonQueries;
    private final CoverageQueries coverageQueries;
    private final RequestParameters parameters;
    private final RequestLanguage language;

    IndicatorPages(
            Catalog catalog,
            ObservationQueries observationQueries,
            ReportQueries reportQueries,
            ComparisonQueries comparisonQueries,
            CoverageQueries coverageQueries,
            RequestParameters parameters,
            RequestLanguage language) {
        this.catalog = catalog;
        this.observationQueries = observationQueries;
        this.reportQueries = reportQueries;
        this.comparisonQueries = comparisonQueries;
        this.coverageQueries = coverageQueries;
        this.parameters = parameters;
        this.language = language;
    }

    @CheckedTemplate(basePath = "feature/indicators")
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
            SideBySideTable.Place place,
            String statistic,
            String basis,
            Source report) {}

    record Source(String id, String title, String kind) {}

    @GET
    public TemplateInstance indicators(@RestQuery List<String> release) {
        Release shown = parameters.release();
        Labels labels = language.labels();
        Map<Indicator, List<YearsCovered>> covered = coverageQueries.yearsCovered(shown);
        Map<String, List<Item>> themes = new LinkedHashMap<>();
        for (Indicator one : catalog.publicIndicators()) {
            int n = covered.get(one).size();
            themes.computeIfAbsent(one.theme(), theme -> new ArrayList<>())
                    .add(new Item(
                            one.code(),
                            labels.name(one),
                            meta(one, labels),
                            labels.definition(one),
                            n == 0
                                    ? labels.messages().publishedNobody()
                                    : labels.messages().published(n)));
        }
        List<Theme> list = themes.entrySet().stream()
                .map(entry -> new Theme(entry.getKey(), labels.theme(entry.getKey()), entry.getValue()))
                .toList();
        String title =
                labels.messages().indicatorsTitle(catalog.publicIndicators().size());
        return Templates.indicators(title, list).setLocale(language.tag());
    }

    private static String meta(Indicator one, Labels labels) {
        return labels.kind(one.kind()) + " · " + labels.unit(one) + " · " + labels.polarity(one.polarity());
    }

    @GET
    @Path("/{code}")
    public TemplateInstance indicator(@RestPath String code, @RestQuery List<String> release) {
        Release shown = parameters.release();
        Indicator indicator = parameters.indicator(code);
        Labels labels = language.labels();
        List<Observation> found = observationQueries.all(ObservationFilter.ofIndicator(code), shown);
        NavigableSet<Integer> years =
                found.stream().map(Observation::year).collect(Collectors.toCollection(TreeSet::new));
        List<YearTable> tables = years.descendingSet().stream()
                .map(year -> table(indicator, year, found, labels, shown))
                .toList();
        return Templates.indicator(sheet(indicator, found, years, labels), tables)
                .setLocale(language.tag());
    }

    private static Sheet sheet(Indicator one, List<Observation> found, NavigableSet<Integer> years, Labels labels) {
        Messages say = labels.messages();
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
                labels.theme(one.theme()),
                labels.name(one),
                sentence,
                labels.definition(one),
                labels.kind(one.kind()),
                labels.unit(one),
                labels.polarity(one.polarity()),
                one.dimension() == null ? null : labels.dimension(one.dimension()),
                one.perCapita() ? say.perCapita() : say.notPerCapita(),
                one.holdsForWindow() ? say.windowPolicyWindow() : say.windowPolicyDay());
    }

    private YearTable table(Indicator indicator, int year, List<Observation> found, Labels labels, Release shown) {
        List<Region> regions = found.stream()
                .filter(one -> one.year() == year)
                .map(Observation::region)
                .distinct()
                .map(code -> catalog.region(code).orElseThrow())
                .sorted(Comparator.comparing(Region::code))
                .toList();
        Map<String, Report> reports = reportQueries.byId(shown);
        ComparisonMatrix answer = comparisonQueries.sideBySide(regions, year, List.of(indicator), false, shown);
        Comparison line = answer.comparisons().get(0);
        List<SideBySideTable.Place> places = SideBySideTable.places(answer, 0, labels);
        List<CountyValue> order = new ArrayList<>(RankabilityText.comparable(line));
        line.counties().stream().filter(cell -> !order.contains(cell)).forEach(order::add);
        List<YearRow> rows = order.stream()
                .map(cell -> row(cell, places.get(line.counties().indexOf(cell)), reports, labels))
                .toList();
        return new YearTable(
                year, RankabilityText.title(line, labels, false), RankabilityText.said(line, labels), rows);
    }

    private static YearRow row(
            CountyValue cell, SideBySideTable.Place place, Map<String, Report> reports, Labels labels) {
        Observation one = cell.hasValue() ? cell.observation() : cell.parts().get(0);
        Report report = reports.get(one.evidence().report());
        return new YearRow(
                cell.region().code(),
                cell.region().name(),
                cell.region().city(),
                place,
                labels.statistic(one.statistic()),
                one.basis().isEmpty() ? labels.messages().basisUnstated() : one.basis(),
                new Source(report.id(), report.title(), labels.reportKind(report.kind())));
    }
}
