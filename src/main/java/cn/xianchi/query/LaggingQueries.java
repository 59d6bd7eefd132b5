package cn.xianchi.query;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.lagging.LaggingAssessor;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.lagging.Screening;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Release;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who lags behind in what. */
@Singleton
public record LaggingQueries(ComparisonQueries comparisonQueries, TrendQueries trendQueries) {

    /**
     * Assessments of one year, worst first. {@code all} are those of every status, {@code screening} is of all counties of
     * the group.
     */
    public record Lagging(int year, List<Assessment> items, List<Assessment> all, List<Screening> screening) {
        /** The counties that are last more often than chance explains. */
        public List<Screening> flagged() {
            return screening.stream().filter(Screening::isFlagged).toList();
        }
    }

    /** Worst first: by status, then by distance from the median, then by county and indicator. */
    private static final Comparator<Assessment> WORST_FIRST = Comparator.comparing(Assessment::status)
            .thenComparing(Assessment::distance, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(one -> one.region().code())
            .thenComparing(one -> one.indicator().code());

    /**
     * The assessments of a year that have one of the given statuses, each with its county's trend.
     *
     * @param peers the group in which a county is assessed
     * @param shown which of the group's counties are shown
     */
    public Lagging lagging(
            int year,
            List<Region> peers,
            Predicate<Region> shown,
            List<Indicator> indicators,
            Collection<RagStatus> statuses,
            Release release) {
        ComparisonMatrix matrix = comparisonQueries.matrix(year, peers, indicators, release);
        List<Assessment> all = matrix.comparisons().stream()
                .flatMap(comparison -> LaggingAssessor.of(comparison).stream())
                .filter(one -> shown.test(one.region()))
                .toList();
        // a trend can only turn amber into red
        boolean behind = statuses.contains(RagStatus.RED) || statuses.contains(RagStatus.AMBER);
        List<Assessment> chosen = all.stream()
                .filter(one -> one.status() == RagStatus.AMBER ? behind : statuses.contains(one.status()))
                .toList();
        List<Assessment> items = withTrends(chosen, matrix, release).stream()
                .filter(one -> statuses.contains(one.status()))
                .sorted(WORST_FIRST)
                .toList();
        return new Lagging(year, items, all, Screening.of(matrix.comparisons()));
    }

    private List<Assessment> withTrends(List<Assessment> assessments, ComparisonMatrix matrix, Release release) {
        List<Region> regions =
                assessments.stream().map(Assessment::region).distinct().toList();
        List<Indicator> indicators =
                assessments.stream().map(Assessment::indicator).distinct().toList();
        Map<List<String>, Trend> trends = trendQueries.trends(matrix, regions, indicators, release).stream()
                .collect(Collectors.toMap(trend -> key(trend.indicator(), trend.region()), trend -> trend));
        return assessments.stream()
                .map(one -> one.with(trends.get(key(one.indicator(), one.region()))))
                .toList();
    }

    private static List<String> key(Indicator indicator, Region region) {
        return List.of(indicator.code(), region.code());
    }
}
