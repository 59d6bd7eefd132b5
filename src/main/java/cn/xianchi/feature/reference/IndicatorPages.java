package cn.xianchi.feature.reference;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.YearsCovered;
import cn.xianchi.page.figures.RankabilityText;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.page.figures.SideBySideTable.Place;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of indicators, and each with its definition and everything that was ever published of it. */
@Path("/indicators")
@Produces(MediaType.TEXT_HTML)
class IndicatorPages {
    private final ObservationQueries observationQueries;
    private final ReportQueries reportQueries;
    private final ComparisonQueries comparisonQueries;
    private final CoverageQueries coverageQueries;
    private final RequestParameters parameters;

    IndicatorPages(
            ObservationQueries observationQueries,
            ReportQueries reportQueries,
            ComparisonQueries comparisonQueries,
            CoverageQueries coverageQueries,
            RequestParameters parameters) {
        this.observationQueries = observationQueries;
        this.reportQueries = reportQueries;
        this.comparisonQueries = comparisonQueries;
        this.coverageQueries = coverageQueries;
        this.parameters = parameters;
    }

    @CheckedTemplate(basePath = "feature/reference")
    static class Templates {
        private Templates() {}

        static native TemplateInstance indicators(
                Map<String, List<Indicator>> themes, int n, Map<Indicator, List<YearsCovered>> covered, Labels labels);

        static native TemplateInstance indicator(
                Indicator indicator, String sentence, List<YearTable> years, Labels labels);
    }

    /** The values of one year, the comparable ones first. {@code reports} are all by id. */
    record YearTable(int year, RankabilityText text, List<Place> places, Map<String, Report> reports) {}

    @GET
    public TemplateInstance indicators(@RestQuery List<String> release) {
        Map<String, List<Indicator>> themes = parameters.catalog().publicIndicators().stream()
                .collect(Collectors.groupingBy(Indicator::theme, LinkedHashMap::new, Collectors.toList()));
        return Templates.indicators(
                themes,
                parameters.catalog().publicIndicators().size(),
                coverageQueries.yearsCovered(parameters.release()),
                parameters.language().labels());
    }

    @GET
    @Path("/{code}")
    public TemplateInstance indicator(@RestPath String code, @RestQuery List<String> release) {
        Release shown = parameters.release();
        Indicator indicator = parameters.indicator(code);
        Labels labels = parameters.language().labels();
        List<Observation> found = observationQueries.all(ObservationFilter.ofIndicator(code), shown);
        NavigableSet<Integer> years =
                found.stream().map(Observation::year).collect(Collectors.toCollection(TreeSet::new));
        List<YearTable> tables = years.descendingSet().stream()
                .map(year -> table(indicator, year, found, labels, shown))
                .toList();
        return Templates.indicator(indicator, sentence(found, years, labels.messages()), tables, labels);
    }

    private static String sentence(List<Observation> found, NavigableSet<Integer> years, Messages texts) {
        if (found.isEmpty()) {
            return texts.indicatorNobody();
        }
        long counties = found.stream().map(Observation::region).distinct().count();
        String span = years.size() == 1 ? texts.yearsOne(years.first()) : texts.yearsRange(years.first(), years.last());
        return texts.indicatorSentence((int) counties, found.size(), span);
    }

    private YearTable table(Indicator indicator, int year, List<Observation> found, Labels labels, Release shown) {
        Set<String> codes = found.stream()
                .filter(one -> one.year() == year)
                .map(Observation::region)
                .collect(Collectors.toSet());
        List<Region> regions = parameters.catalog().regionsByCode().stream()
                .filter(region -> codes.contains(region.code()))
                .toList();
        ComparisonMatrix answer = comparisonQueries.sideBySide(regions, year, List.of(indicator), false, shown);
        Comparison line = answer.comparisons().get(0);
        RankabilityText text = new RankabilityText(line, labels);
        List<CountyValue> order = text.comparable();
        List<Place> places = new SideBySideTable(answer, labels)
                .places(line).stream()
                        .sorted(Comparator.comparing(
                                place -> place.cell().isComparable() ? order.indexOf(place.cell()) : order.size()))
                        .toList();
        return new YearTable(year, text, places, reportQueries.byId(shown));
    }
}
