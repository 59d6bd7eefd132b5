package cn.xianchi.query;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Values of counties beside each other. */
@Singleton
public record ComparisonQueries(Catalog catalog, ObservationQueries observationQueries, ReportQueries reportQueries) {
    /** One indicator in one year over a group of counties. */
    public Comparison comparison(
            Indicator indicator, int year, List<Region> peers, boolean perCapita, Release release) {
        return Comparison.of(
                indicator,
                year,
                perCapita,
                reportQueries.countyYears(peers, year, release),
                observationQueries.all(peers, List.of(indicator), List.of(year), release),
                reportQueries.byId(release));
    }

    /** One year of a group of counties, indicator by indicator. */
    public ComparisonMatrix matrix(int year, List<Region> peers, List<Indicator> indicators, Release release) {
        return ComparisonMatrix.of(
                year,
                reportQueries.countyYears(peers, year, release),
                indicators,
                observationQueries.all(peers, indicators, List.of(year), release),
                reportQueries.byId(release));
    }

    /**
     * Chosen counties next to each other, indicator by indicator.
     *
     * @param earlier whether a county without a report of {@code year} shows its latest earlier one
     */
    public ComparisonMatrix sideBySide(
            List<Region> regions, int year, List<Indicator> indicators, boolean earlier, Release release) {
        List<CountyYear> countyYears = reportQueries.countyYears(regions, year, earlier, release);
        List<Observation> found = new ArrayList<>();
        countyYears.stream()
                .filter(one -> one.year() != null)
                .collect(Collectors.groupingBy(
                        CountyYear::year, Collectors.mapping(CountyYear::region, Collectors.toList())))
                .forEach((shown, some) ->
                        found.addAll(observationQueries.all(some, indicators, List.of(shown), release)));
        return ComparisonMatrix.of(year, countyYears, indicators, found, reportQueries.byId(release));
    }

    /**
     * Counts by keys ({@code region, city, zone, type, year, theme, indicator}), with statistics where one indicator is
     * given.
     *
     * @param only the one indicator that the filter leaves, or null
     */
    public Aggregates aggregates(List<String> by, ObservationFilter filter, Indicator only, Release release) {
        Aggregation aggregation = new Aggregation(
                catalog,
                by.stream()
                        .map(key -> Code.read(Aggregation.Key.class, key).orElseThrow())
                        .toList());
        observationQueries.scan(filter, release, aggregation::add);
        BiFunction<Integer, Set<String>, Comparison> compare = (year, regions) -> comparison(
                only,
                year,
                regions.stream()
                        .sorted()
                        .map(code -> catalog.region(code).orElseThrow())
                        .toList(),
                false,
                release);
        return aggregation.finish(only == null ? null : compare);
    }

    /** The keys that observations may be grouped by. */
    public List<String> aggregationKeys() {
        return Code.all(Aggregation.Key.class);
    }
}
