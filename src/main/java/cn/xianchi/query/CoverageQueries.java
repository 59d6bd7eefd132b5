package cn.xianchi.query;

import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.YearsCovered;
import cn.xianchi.store.Observations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Who discloses what. */
@ApplicationScoped
public class CoverageQueries {
    /** Who discloses what in one year. */
    public record Coverage(int year, List<Item> items, List<Disclosed> indicators) {

        /**
         * A county: the indicators it gives figures of, and how many a report read in full could have given ({@code due},
         * null where none was read in full: what it leaves out cannot be called undisclosed).
         */
        public record Item(CountyYear countyYear, Set<String> disclosed, Integer due) {}

        /** How many counties give figures of an indicator. */
        public record Disclosed(Indicator indicator, int counties) {}
    }

    private final Catalog catalog;
    private final Observations observations;
    private final ObservationQueries observationQueries;
    private final ReportQueries reportQueries;
    /** By release, which never changes once made. */
    private final Map<Integer, List<YearsCovered>> yearsCovered = new ConcurrentHashMap<>();

    CoverageQueries(
            Catalog catalog,
            Observations observations,
            ObservationQueries observationQueries,
            ReportQueries reportQueries) {
        this.catalog = catalog;
        this.observations = observations;
        this.observationQueries = observationQueries;
        this.reportQueries = reportQueries;
    }

    /** Who discloses what in a year, every county of the catalogue by code. */
    public Coverage coverage(int year, Release release) {
        Map<String, Set<String>> disclosed = new TreeMap<>();
        observationQueries.scan(
                new ObservationFilter(null, null, List.of(year), null, null),
                release,
                one -> disclosed
                        .computeIfAbsent(one.region(), region -> new TreeSet<>())
                        .add(one.indicator()));
        List<Indicator> indicators = catalog.publicIndicators();
        List<Coverage.Item> items = reportQueries.countyYears(catalog.regionsByCode(), year, release).stream()
                .map(one -> new Coverage.Item(
                        one,
                        disclosed.getOrDefault(one.region().code(), Set.of()),
                        one.readInFull() ? indicators.size() : null))
                .toList();
        return new Coverage(
                year,
                items,
                indicators.stream()
                        .map(one -> new Coverage.Disclosed(one, (int) disclosed.values().stream()
                                .filter(codes -> codes.contains(one.code()))
                                .count()))
                        .toList());
    }

    /** In how many years the counties have figures of each public indicator. */
    public Map<Indicator, List<YearsCovered>> yearsCovered(Release release) {
        Map<String, List<YearsCovered>> found =
                yearsCovered.computeIfAbsent(release.number(), observations::yearsCovered).stream()
                        .collect(Collectors.groupingBy(YearsCovered::indicator));
        Map<Indicator, List<YearsCovered>> byIndicator = new LinkedHashMap<>();
        catalog.publicIndicators().forEach(one -> byIndicator.put(one, found.getOrDefault(one.code(), List.of())));
        return byIndicator;
    }
}
