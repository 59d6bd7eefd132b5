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
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The comparable values of one indicator with two bounds each, and the goalposts between which they are measured. Values are
 * in the indicator's unit, scores from 0 to 100, high is good.
 *
 * @param regions the counties that have such a value
 * @param worst the value of score 0; null where the base year has fewer than two comparable values
 * @param best the value of score 100, the target where there is one
 * @param badEnds the bound of each value that is worse
 * @param goodEnds the other bound
 */
public record IndicatorScores(
        Indicator indicator,
        List<Region> regions,
        BigDecimal worst,
        BigDecimal best,
        double[] values,
        double[] badEnds,
        double[] goodEnds) {

    /** @param base the same indicator in the base year */
    static IndicatorScores of(Comparison comparison, Comparison base) {
        Indicator indicator = comparison.indicator();
        List<CountyValue> usable = comparison.comparable().stream()
                .filter(IndexBreakdown::isUsable)
                .toList();
        double[] low = numbers(usable, county -> county.bounds().low());
        double[] high = numbers(usable, county -> county.bounds().high());
        Statistics goalposts = base.statistics();
        boolean lower = indicator.polarity() == Polarity.LOWER;
        BigDecimal reached = lower ? goalposts.min() : goalposts.max();
        return new IndicatorScores(
                indicator,
                usable.stream().map(CountyValue::region).toList(),
                lower ? goalposts.max() : goalposts.min(),
                indicator.target() == null ? reached : indicator.target(),
                numbers(usable, CountyValue::value),
                lower ? high : low,
                lower ? low : high);
    }

    private static double[] numbers(List<CountyValue> counties, Function<CountyValue, BigDecimal> number) {
        return counties.stream()
                .map(number)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
    }

    /** Where a value lies between the goalposts, from 0 to 100, and beyond them. */
    public double uncut(double value) {
        return 100 * ((value - worst.doubleValue()) / (best.doubleValue() - worst.doubleValue()));
    }

    /** Why the normaliser cannot tell the counties apart; null where it can. */
    public IneligibilityReason obstacle(Normaliser normaliser) {
        if (values.length < normaliser.least()) {
            return IneligibilityReason.FEW;
        }
        if (normaliser == Normaliser.GOALPOSTS) {
            boolean apart = worst != null && sign() * best.compareTo(worst) > 0;
            return apart ? null : IneligibilityReason.NO_GOALPOSTS;
        }
        return Arrays.stream(values).distinct().count() < 2 ? IneligibilityReason.LEVEL : null;
    }

    private int sign() {
        return indicator.polarity() == Polarity.LOWER ? -1 : 1;
    }

    /** A value on the interval of the county at the given place. */
    double within(int place, double share) {
        return badEnds[place] + share * (goodEnds[place] - badEnds[place]);
    }

    /** The scores of the given values of the counties. */
    double[] normalised(Normaliser normaliser, double[] given) {
        return switch (normaliser) {
            case GOALPOSTS ->
                Arrays.stream(given)
                        .map(value -> Math.max(0, Math.min(100, uncut(value))))
                        .toArray();
            case PERCENTILE -> percentiles(given);
            case ROBUST -> robust(given);
        };
    }

    private double[] robust(double[] given) {
        RobustDistance distance = RobustDistance.of(given, indicator.polarity(), indicator.isPercent());
        return IntStream.range(0, given.length)
                .mapToDouble(distance::of)
                .map(m -> Double.isNaN(m) ? 50 : Math.max(1, Math.min(100, 50 + 10 * m)))
                .toArray();
    }

    /** Mid-rank (Hazen), as in a comparison. */
    double[] percentiles(double[] given) {
        double[] good = Arrays.stream(given).map(value -> sign() * value).toArray();
        double[] sorted = Arrays.stream(good).sorted().toArray();
        return Arrays.stream(good)
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
