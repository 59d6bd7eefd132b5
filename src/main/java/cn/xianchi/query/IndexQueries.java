package cn.xianchi.query;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.index.IndexBreakdown;
import cn.xianchi.analysis.index.IndexDefinition;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Release;
import jakarta.inject.Singleton;
import java.util.List;

/** Composite indices; the goalposts of each are those of its base year. */
@Singleton
public record IndexQueries(ComparisonQueries comparisonQueries) {
    /** @param candidates the indicators of the definition, which may be empty, and those that could be added to it */
    public IndexBreakdown breakdown(
            IndexDefinition definition,
            List<Indicator> candidates,
            int year,
            int baseYear,
            List<Region> peers,
            Release release) {
        ComparisonMatrix matrix = comparisonQueries.matrix(year, peers, candidates, release);
        ComparisonMatrix base =
                baseYear == year ? matrix : comparisonQueries.matrix(baseYear, peers, candidates, release);
        return IndexBreakdown.of(definition, matrix, base);
    }
}
