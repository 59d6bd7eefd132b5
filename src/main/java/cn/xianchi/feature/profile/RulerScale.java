package cn.xianchi.feature.profile;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Polarity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a value stands on a position ruler, in percent of its length. With a good end: linear from the worst to the median
 * at 50 and from there to the best; below the floor of the median linear from end to end ({@code middle} null). Without one:
 * linear from 0, or from the least where that is below 0, to a round number.
 */
record RulerScale(double left, Double middle, double right) {
    private static final int STEPS = 6;
    private static final double HALF = 50;
    private static final double WHOLE = 100;

    static RulerScale of(Comparison comparison) {
        Statistics statistics = comparison.statistics();
        double min = statistics.min().doubleValue();
        double max = statistics.max().doubleValue();
        if (comparison.indicator().polarity() == Polarity.NEUTRAL) {
            return neutral(comparison, Math.min(0, min), Math.max(0, max));
        }
        BigDecimal median = statistics.median();
        boolean lower = comparison.indicator().polarity() == Polarity.LOWER;
        return new RulerScale(
                lower ? max : min, median == null ? null : Double.valueOf(median.doubleValue()), lower ? min : max);
    }

    private static RulerScale neutral(Comparison comparison, double min, double max) {
        if (comparison.indicator().isPercent() && min == 0 && max <= WHOLE) {
            return new RulerScale(0, null, WHOLE);
        }
        if (min == max) {
            return new RulerScale(0, null, 1);
        }
        double step = step(max - min);
        return new RulerScale(Math.floor(min / step) * step, null, Math.ceil(max / step) * step);
    }

    double at(BigDecimal value) {
        return at(value.doubleValue());
    }

    private double at(double value) {
        if (middle == null) {
            return right == left ? HALF : WHOLE * (value - left) / (right - left);
        }
        boolean good = left <= right ? value >= middle : value <= middle;
        double end = good ? right : left;
        if (end == middle) {
            return HALF;
        }
        double share = HALF * Math.abs(value - middle) / Math.abs(end - middle);
        return good ? HALF + share : HALF - share;
    }

    /** Round numbers between the ends, each half with its own step. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        if (middle == null) {
            ticks(left, right, ticks);
        } else {
            ticks(left, middle, ticks);
            ticks(middle, right, ticks);
        }
        return ticks;
    }

    private void ticks(double from, double to, List<Double> ticks) {
        double step = step(Math.abs(to - from));
        double low = Math.min(from, to);
        double high = Math.max(from, to);
        for (double k = Math.ceil(low / step); step > 0 && k * step <= high; k++) {
            ticks.add(at(k * step));
        }
    }

    /** A step of 1, 2 or 5 that divides a span in some six parts; 0 for no span. */
    private static double step(double span) {
        if (span <= 0) {
            return 0;
        }
        double rough = span / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double digit = rough / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }
}
