package cn.xianchi.benchmark;

import cn.xianchi.catalog.Polarity;
import java.util.Arrays;
import java.util.List;

/**
 * How far each value lies from the median in robust standard units, good upwards (METHODS 4.3; Iglewicz and Hoaglin
 * 1993): on logarithms when every value is positive and the unit is no percent.
 */
final class RobustDistance {
    private static final double MAD_TO_SIGMA = 0.6745;
    private static final double MEAN_TO_SIGMA = 1.253314;

    private RobustDistance() {}

    /** In the order of the values; empty when all are level, or fewer than four. */
    static double[] of(List<Double> values, Polarity polarity, boolean percent) {
        if (values.size() < Floor.MEDIAN) {
            return new double[0];
        }
        boolean logarithms = !percent && values.stream().allMatch(value -> value > 0);
        int sign = polarity == Polarity.LOWER ? -1 : 1;
        double[] y = values.stream()
                .mapToDouble(value -> sign * (logarithms ? Math.log(value) : value))
                .toArray();
        double median = median(y);
        double[] distances =
                Arrays.stream(y).map(value -> Math.abs(value - median)).toArray();
        double mad = median(distances);
        double mean = Arrays.stream(distances).average().orElse(0);
        if (mad == 0 && mean == 0) {
            return new double[0];
        }
        return Arrays.stream(y)
                .map(value ->
                        mad > 0 ? MAD_TO_SIGMA * (value - median) / mad : (value - median) / (MEAN_TO_SIGMA * mean))
                .toArray();
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
