package cn.xianchi.query;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.consistency.ConsistencyChecks;
import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Release;
import jakarta.inject.Singleton;
import java.util.List;

/** Figures that do not fit each other. */
@Singleton
public record FindingQueries(
        Catalog catalog,
        ObservationQueries observationQueries,
        ReportQueries reportQueries,
        TrendQueries trendQueries) {
    /** What does not fit among the figures of a year. */
    public List<Finding> findings(int year, Release release) {
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
        return ConsistencyChecks.of(
                matrix, ofYear, trendQueries.trends(matrix, regions, found, release), catalog.relations());
    }
}
