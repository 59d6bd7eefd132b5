package cn.xianchi.analysis.index;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.statistics.RobustDistance;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The comparable values of one indicator, turned so that high is good, with the interval of each and the goalposts between
 * which they are measured. Values without a bound stay out.
 */
final class IndicatorScores {
    final Indicator indicator;
    final List<Region> regions;
    final double[] values;
    final double[] low;
    final double[] high;
    /** Worst and best in good; not a number where the base year has fewer than two comparable values. */
    final double worst;

    final double best;

    /** @param base the same indicator in the base year */
    IndicatorScores(Comparison comparison, Comparison base) {
        this.indicator = comparison.indicator();
        List<CountyValue> bounded = comparison.comparable().stream()
                .filter(IndexBreakdown::isUsable)
                .toList();
        this.regions = bounded.stream().map(CountyValue::region).toList();
        this.values =
                bounded.stream().mapToDouble(county -> good(county.value())).toArray();
        double[] one = bounded.stream()
                .mapToDouble(county -> good(county.bounds().low()))
                .toArray();
        double[] other = bounded.stream()
                .mapToDouble(county -> good(county.bounds().high()))
                .toArray();
        this.low = lower() ? other : one;
        this.high = lower() ? one : other;
        Statistics goalposts = base.statistics();
        this.worst = good(lower() ? goalposts.max() : goalposts.min());
        double reached = good(lower() ? goalposts.min() : goalposts.max());
        this.best = indicator.target() == null ? reached : good(indicator.target());
    }

    private boolean lower() {
        return indicator.polarity() == Polarity.LOWER;
    }

    private double good(BigDecimal value) {
        if (value == null) {
            return Double.NaN;
        }
        return lower() ? -value.doubleValue() : value.doubleValue();
    }

    /** Whether the normaliser can tell its counties apart. */
    boolean suits(Normaliser normaliser) {
        return obstacle(normaliser) == null;
    }

    /** What keeps the normaliser from telling its counties apart; null where it can. */
    IneligibilityReason obstacle(Normaliser normaliser) {
        if (values.length < normaliser.least()) {
            return IneligibilityReason.FEW;
        }
        if (normaliser == Normaliser.GOALPOSTS) {
            return best > worst ? null : IneligibilityReason.NO_GOALPOSTS;
        }
        return Arrays.stream(values).distinct().count() < 2 ? IneligibilityReason.LEVEL : null;
    }

    /** The given values of its counties on a scale from 0 to 100. */
    double[] normalised(Normaliser normaliser, double[] given) {
        return switch (normaliser) {
            case GOALPOSTS ->
                Arrays.stream(given)
                        .map(y -> 100 * Math.max(0, Math.min(1, (y - worst) / (best - worst))))
                        .toArray();
            case PERCENTILE -> percentiles(given);
            case ROBUST -> robust(given);
        };
    }

    private double[] robust(double[] given) {
        double[] printed = lower() ? Arrays.stream(given).map(value -> -value).toArray() : given;
        RobustDistance distance = RobustDistance.of(printed, indicator.polarity(), indicator.isPercent());
        return IntStream.range(0, given.length)
                .mapToDouble(distance::of)
                .map(m -> Double.isNaN(m) ? 50 : Math.max(1, Math.min(100, 50 + 10 * m)))
                .toArray();
    }

    /** Mid-rank (Hazen), as in a comparison. */
    static double[] percentiles(double[] given) {
        double[] sorted = given.clone();
        Arrays.sort(sorted);
        return Arrays.stream(given)
                .map(value -> {
                    int first = first(sorted, value, false);
                    int after = first(sorted, value, true);
                    return 100 * ((first + after + 1) / 2.0 - 0.5) / sorted.length;
                })
                .toArray();
    }

    /** The first place that is not below the value; that is above it where {@code above}. */
    private static int first(double[] sorted, double value, boolean above) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < value || above && sorted[middle] == value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
