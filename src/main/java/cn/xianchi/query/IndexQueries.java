package cn.xianchi.query;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.IndexBreakdown;
import cn.xianchi.analysis.index.IndexDefinition;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Release;
import jakarta.inject.Singleton;
import java.util.List;

/** Composite indices; the goalposts of each are those of its base year. */
@Singleton
public record IndexQueries(Catalog catalog, ComparisonQueries comparisonQueries) {
    public CompositeIndex index(
            IndexDefinition definition, int year, int baseYear, List<Region> peers, Release release) {
        List<Indicator> indicators = definition.indicators();
        ComparisonMatrix matrix = comparisonQueries.matrix(year, peers, indicators, release);
        ComparisonMatrix base =
                baseYear == year ? matrix : comparisonQueries.matrix(baseYear, peers, indicators, release);
        return CompositeIndex.of(definition, matrix.comparisons(), base.comparisons());
    }

    /** An index with all that could be in it and what it is made of; the definition may be empty. */
    public IndexBreakdown breakdown(
            IndexDefinition definition, int year, int baseYear, List<Region> peers, Release release) {
        List<Indicator> indicators = catalog.publicIndicators().stream()
                .filter(indicator -> indicator.polarity() != Polarity.NEUTRAL)
                .toList();
        ComparisonMatrix matrix = comparisonQueries.matrix(year, peers, indicators, release);
        ComparisonMatrix base =
                baseYear == year ? matrix : comparisonQueries.matrix(baseYear, peers, indicators, release);
        return IndexBreakdown.of(definition, matrix, base);
    }
}
