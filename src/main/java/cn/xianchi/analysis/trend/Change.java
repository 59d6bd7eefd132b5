package cn.xianchi.analysis.trend;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How a county's value changed between two years that can be set against each other (METHODS 4.9): {@code amount} is (x_t −
 * x_{t−1})/|x_{t−1}| in percent, of shares and changes x_t − x_{t−1} in points, and {@code bounds} is what both wordings
 * leave possible of it. Both are null where the earlier value may be 0: nothing is a percentage of nothing.
 */
public record Change(int from, int to, BigDecimal amount, Interval bounds, Direction direction) {
    /** Which way a value went, as far as the intervals of both wordings tell. */
    public enum Direction {
        RISES,
        FALLS,
        /** Both are printed exactly and are the same. */
        LEVEL,
        /** The intervals overlap: it may have gone either way. */
        CANNOT_TELL
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext NEAREST = MathContext.DECIMAL64;
    private static final MathContext DOWN = new MathContext(16, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(16, RoundingMode.CEILING);

    /** Between each two neighbouring values of a trend that no break parts. */
    public static List<Change> each(Trend trend) {
        List<CountyValue> values = trend.values();
        return IntStream.range(1, values.size())
                .mapToObj(i -> of(trend, values.get(i - 1).year(), values.get(i).year()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Between two years of a trend; null where one has no value or a break lies between them. */
    public static Change of(Trend trend, int from, int to) {
        List<CountyValue> like = trend.unbrokenTo(to);
        CountyValue earlier =
                like.stream().filter(point -> point.year() == from).findFirst().orElse(null);
        return earlier == null || from >= to ? null : between(trend.indicator(), earlier, like.get(like.size() - 1));
    }

    private static Change between(Indicator indicator, CountyValue earlier, CountyValue later) {
        Interval before = earlier.bounds();
        Interval after = later.bounds();
        BigDecimal amount = null;
        Interval bounds = null;
        if (indicator.isPercent()) {
            amount = later.value().subtract(earlier.value());
            bounds = after.plus(before.mirrored());
        } else if (surelyPositive(before) && earlier.value().signum() > 0) {
            amount = percent(later.value(), earlier.value(), NEAREST);
            bounds = relative(before, after);
        }
        return new Change(earlier.year(), later.year(), amount, bounds, direction(before, after));
    }

    private static boolean surelyPositive(Interval bounds) {
        return bounds.low() != null && bounds.low().signum() > 0;
    }

    /** A rise is least from the greatest earlier value to the least later one, and most the other way round. */
    private static Interval relative(Interval before, Interval after) {
        BigDecimal low = after.low() == null ? null : percent(after.low(), divisor(after.low(), before), DOWN);
        BigDecimal high = after.high() == null
                ? null
                : percent(after.high(), divisor(after.high().negate(), before), UP);
        boolean single = low != null && high != null && low.compareTo(high) == 0;
        return single
                ? Interval.exactly(low)
                : new Interval(low, high, after.lowOpen() || before.highOpen(), after.highOpen() || before.lowOpen());
    }

    /** The end of the earlier interval that makes the ratio smallest; null when that end is unbounded. */
    private static BigDecimal divisor(BigDecimal value, Interval before) {
        return value.signum() >= 0 ? before.high() : before.low();
    }

    /** @param earlier null where it may be as great as one likes */
    private static BigDecimal percent(BigDecimal later, BigDecimal earlier, MathContext rounding) {
        if (earlier == null) {
            return HUNDRED.negate();
        }
        return later.subtract(earlier).multiply(HUNDRED).divide(earlier, rounding);
    }

    private static Direction direction(Interval before, Interval after) {
        if (after.surelyAbove(before)) {
            return Direction.RISES;
        }
        if (before.surelyAbove(after)) {
            return Direction.FALLS;
        }
        return before.isExact() && after.isExact() ? Direction.LEVEL : Direction.CANNOT_TELL;
    }
}
