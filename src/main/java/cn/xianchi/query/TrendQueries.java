package cn.xianchi.query;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.analysis.comparison.Reference;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.catalog.Relation;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Indicators over the years. */
@Singleton
public record TrendQueries(
        Catalog catalog,
        ObservationQueries observationQueries,
        ReportQueries reportQueries,
        ComparisonQueries comparisonQueries) {
    /**
     * One indicator over all years of the given counties, by code; where none are given, of those that have it in two years
     * at least.
     */
    public List<Trend> trends(Indicator indicator, List<Region> regions, Release release) {
        List<Observation> all = observationQueries.all(ObservationFilter.ofIndicator(indicator.code()), release);
        int lastYear = all.stream().mapToInt(Observation::year).max().orElse(release.year());
        List<Region> chosen = regions.isEmpty() ? inTwoYears(all) : regions;
        List<Trend> trends = trends(indicator, chosen, lastYear, release);
        return growthOf(indicator)
                .map(growth -> withGrowth(trends, trends(growth, chosen, lastYear, release)))
                .orElse(trends);
    }

    private List<Region> inTwoYears(List<Observation> all) {
        Map<String, Set<Integer>> years = all.stream()
                .collect(Collectors.groupingBy(
                        Observation::region, Collectors.mapping(Observation::year, Collectors.toSet())));
        return years.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .map(code -> catalog.region(code).orElseThrow())
                .toList();
    }

    /** The years up to the last, held against the reference of the last over all counties. */
    private List<Trend> trends(Indicator indicator, List<Region> regions, int lastYear, Release release) {
        ComparisonMatrix everywhere =
                comparisonQueries.matrix(lastYear, List.copyOf(catalog.regions()), List.of(indicator), release);
        return trends(everywhere, regions, List.of(indicator), release);
    }

    /** The indicator that gives the change of a flow on the year before. */
    private Optional<Indicator> growthOf(Indicator flow) {
        return catalog.relations().stream()
                .filter(relation ->
                        relation.type() == Relation.Type.GROWTH && relation.of().equals(flow.code()))
                .findFirst()
                .flatMap(relation -> catalog.publicIndicator(relation.indicator()));
    }

    private static List<Trend> withGrowth(List<Trend> trends, List<Trend> growths) {
        Map<Region, Trend> byRegion = growths.stream().collect(Collectors.toMap(Trend::region, Function.identity()));
        return trends.stream()
                .map(trend -> trend.with(byRegion.get(trend.region())))
                .toList();
    }

    /** The years up to the matrix's of each of the given counties and indicators, held against its references. */
    List<Trend> trends(ComparisonMatrix matrix, List<Region> regions, List<Indicator> indicators, Release release) {
        Anchor anchor = anchor(matrix, regions, release);
        List<Integer> years = anchor.years().values().stream()
                .flatMap(List::stream)
                .map(CountyYear::year)
                .distinct()
                .toList();
        Map<List<String>, List<Observation>> found =
                byIndicatorAndRegion(observationQueries.all(regions, indicators, years, release));
        return indicators.stream()
                .flatMap(indicator -> regions.stream()
                        .map(region -> anchor.trend(
                                indicator,
                                region,
                                found.getOrDefault(List.of(indicator.code(), region.code()), List.of()))))
                .toList();
    }

    /** Of the given observations, those counties and indicators that have at least two years up to the matrix's. */
    List<Trend> trends(ComparisonMatrix matrix, List<Observation> observations, Release release) {
        Anchor anchor = anchor(matrix, List.copyOf(catalog.regions()), release);
        return byIndicatorAndRegion(observations).entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                                .map(Observation::year)
                                .distinct()
                                .count()
                        > 1)
                .map(entry -> anchor.trend(
                        catalog.indicator(entry.getKey().get(0)).orElseThrow(),
                        catalog.region(entry.getKey().get(1)).orElseThrow(),
                        entry.getValue()))
                .toList();
    }

    private Anchor anchor(ComparisonMatrix matrix, List<Region> regions, Release release) {
        return new Anchor(
                matrix.year(),
                matrix.comparisons().stream().collect(Collectors.toMap(Comparison::indicator, Comparison::reference)),
                regions.stream()
                        .collect(Collectors.toMap(
                                Region::code, region -> reportQueries.countyYearsTo(matrix.year(), region, release))),
                reportQueries.byId(release));
    }

    /** What trends have in common: the anchor year with its references, the counties' years, and all reports by id. */
    private record Anchor(
            int year,
            Map<Indicator, Reference> references,
            Map<String, List<CountyYear>> years,
            Map<String, Report> reports) {
        Trend trend(Indicator indicator, Region region, List<Observation> own) {
            return Trend.of(indicator, region, years.get(region.code()), year, references.get(indicator), own, reports);
        }
    }

    private static Map<List<String>, List<Observation>> byIndicatorAndRegion(List<Observation> observations) {
        return observations.stream().collect(Collectors.groupingBy(one -> List.of(one.indicator(), one.region())));
    }
}
