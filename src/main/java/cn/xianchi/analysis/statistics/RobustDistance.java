package cn.xianchi.analysis.statistics;

import cn.xianchi.catalog.Polarity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How far values lie from their median in robust standard units, good upwards (METHODS 4.3; Iglewicz and Hoaglin 1993):
 * on logarithms when every value is positive and the unit is no percent. Also with any one of the values left out, each in
 * log n steps: without a value the median is one of three numbers at most, and so the deviations are sorted three times.
 */
public final class RobustDistance {
    private static final double MAD_TO_SIGMA = 0.6745;
    private static final double MEAN_TO_SIGMA = 1.253314;

    private final double[] values;
    private final double[] sorted;
    /** The one value that keeps all from logarithms, else negative; and the others, on logarithms. */
    private final int obstacle;

    private final RobustDistance others;
    private final Map<Double, Deviations> deviations = new HashMap<>();

    /** The distances of at least four values; of a neutral indicator upwards is greater. */
    public static RobustDistance of(List<BigDecimal> values, Polarity polarity, boolean percent) {
        return of(values.stream().mapToDouble(BigDecimal::doubleValue).toArray(), polarity, percent);
    }

    public static RobustDistance of(double[] values, Polarity polarity, boolean percent) {
        int[] notPositive = percent
                ? new int[0]
                : IntStream.range(0, values.length).filter(i -> values[i] <= 0).toArray();
        boolean logarithms = !percent && notPositive.length == 0;
        int sign = polarity == Polarity.LOWER ? -1 : 1;
        double[] good = Arrays.stream(values)
                .map(value -> sign * (logarithms ? Math.log(value) : value))
                .toArray();
        if (notPositive.length != 1 || values.length <= MinimumSample.MEDIAN) {
            return new RobustDistance(good, -1, null);
        }
        double[] rest = IntStream.range(0, values.length)
                .filter(i -> i != notPositive[0])
                .mapToDouble(i -> values[i])
                .toArray();
        return new RobustDistance(good, notPositive[0], of(rest, polarity, false));
    }

    private RobustDistance(double[] values, int obstacle, RobustDistance others) {
        if (values.length < MinimumSample.MEDIAN) {
            throw new IllegalArgumentException("a median needs " + MinimumSample.MEDIAN + " values");
        }
        this.values = values;
        this.sorted = Arrays.stream(values).sorted().toArray();
        this.obstacle = obstacle;
        this.others = others;
    }

    /** True when no value differs from the median: there is no unit to measure in. */
    public boolean isLevel() {
        return Double.isNaN(of(0));
    }

    /** Of the value at the given place; not a number when all are level. */
    public double of(int place) {
        double median = median(sorted, -1);
        return distance(values[place], median, deviations(median).unit(-1));
    }

    /** Of the value at {@code place} among the values without the one at {@code left}; not a number when these are level. */
    public double without(int left, int place) {
        if (left == obstacle) {
            return others.of(place < left ? place : place - 1);
        }
        double median = median(sorted, Arrays.binarySearch(sorted, values[left]));
        return distance(values[place], median, deviations(median).unit(Math.abs(values[left] - median)));
    }

    private static double distance(double value, double median, double unit) {
        return unit == 0 ? Double.NaN : (value - median) / unit;
    }

    private Deviations deviations(double median) {
        return deviations.computeIfAbsent(
                median,
                m -> new Deviations(Arrays.stream(sorted)
                        .map(value -> Math.abs(value - m))
                        .sorted()
                        .toArray()));
    }

    /** Of the sorted values without the one at {@code left}; of all of them where that is negative. */
    private static double median(double[] sorted, int left) {
        int n = left < 0 ? sorted.length : sorted.length - 1;
        double upper = at(sorted, left, n / 2);
        return n % 2 == 1 ? upper : (at(sorted, left, n / 2 - 1) + upper) / 2;
    }

    private static double at(double[] sorted, int left, int place) {
        return sorted[left < 0 || place < left ? place : place + 1];
    }

    /** Sorted distances from one median. */
    private record Deviations(double[] sorted) {

        /** The length of one robust standard unit; without the given distance where it is not negative. */
        double unit(double without) {
            int left = without < 0 ? -1 : Arrays.binarySearch(sorted, without);
            double mad = median(sorted, left);
            if (mad > 0) {
                return mad / MAD_TO_SIGMA;
            }
            double sum = Arrays.stream(sorted).sum() - Math.max(0, without);
            int n = left < 0 ? sorted.length : sorted.length - 1;
            return sum <= 0 ? 0 : MEAN_TO_SIGMA * sum / n;
        }
    }
}
