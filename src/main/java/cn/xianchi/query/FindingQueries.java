package cn.xianchi.query;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.consistency.ConsistencyChecks;
import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Release;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Figures that do not fit each other. */
@ApplicationScoped
public class FindingQueries {
    private record Key(int year, int release) {}

    private final Catalog catalog;
    private final ObservationQueries observationQueries;
    private final ReportQueries reportQueries;
    private final TrendQueries trendQueries;
    /** A release never changes once made. */
    private final Map<Key, List<Finding>> findings = new ConcurrentHashMap<>();

    FindingQueries(
            Catalog catalog,
            ObservationQueries observationQueries,
            ReportQueries reportQueries,
            TrendQueries trendQueries) {
        this.catalog = catalog;
        this.observationQueries = observationQueries;
        this.reportQueries = reportQueries;
        this.trendQueries = trendQueries;
    }

    /** What does not fit among the figures of a year. */
    public List<Finding> findings(int year, Release release) {
        return findings.computeIfAbsent(new Key(year, release.number()), key -> find(year, release));
    }

    private List<Finding> find(int year, Release release) {
        List<Region> regions = List.copyOf(catalog.regions());
        List<Indicator> indicators = catalog.publicIndicators();
        List<Integer> years =
                reportQueries.years(release).stream().filter(one -> one <= year).toList();
        List<Observation> found = observationQueries.all(regions, indicators, years, release);
        List<Observation> ofYear =
                found.stream().filter(one -> one.year() == year).toList();
        ComparisonMatrix matrix = ComparisonMatrix.of(
                year,
                reportQueries.countyYears(regions, year, release),
                indicators,
                ofYear,
                reportQueries.byId(release));
        return ConsistencyChecks.of(matrix, ofYear, trendQueries.trends(matrix, found, release), catalog.relations());
    }
}
