package cn.xianchi.query;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.lagging.LaggingAssessor;
import cn.xianchi.analysis.profile.Profile;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Release;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All indicators of one county. */
@Singleton
public record ProfileQueries(Catalog catalog, ComparisonQueries comparisonQueries, TrendQueries trendQueries) {
    /** The county among its peers, itself included. */
    public Profile profile(Region region, int year, List<Region> peers, Release release) {
        List<Region> group = peers.contains(region)
                ? peers
                : Stream.concat(peers.stream(), Stream.of(region))
                        .sorted(Comparator.comparing(Region::code))
                        .toList();
        List<Indicator> indicators = catalog.publicIndicators();
        ComparisonMatrix matrix = comparisonQueries.matrix(year, group, indicators, release);
        Map<Indicator, Trend> trends = trendQueries.trends(matrix, List.of(region), release).stream()
                .collect(Collectors.toMap(Trend::indicator, trend -> trend));
        return new Profile(
                region,
                year,
                group,
                matrix.comparisons().stream()
                        .map(comparison -> item(comparison, region, trends.get(comparison.indicator())))
                        .toList());
    }

    private static Profile.Item item(Comparison comparison, Region region, Trend trend) {
        CountyValue own = comparison.byRegion().get(region.code());
        Assessment assessment = own.isBlank()
                ? null
                : LaggingAssessor.of(comparison).stream()
                        .filter(one -> one.region().equals(region))
                        .findFirst()
                        .map(one -> one.with(trend))
                        .orElse(null);
        return new Profile.Item(comparison, own, assessment, trend.values().isEmpty() ? null : trend);
    }
}
