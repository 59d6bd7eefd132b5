package cn.xianchi.analysis.consistency;

import cn.xianchi.observation.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Percentages from intervals, with all that these leave possible. */
final class PercentIntervals {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext DOWN = new MathContext(16, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(16, RoundingMode.CEILING);

    private PercentIntervals() {}

    /** 100·part/whole, of positive intervals; null where the whole may be nothing or an end is unbounded. */
    static Interval share(Interval part, Interval whole) {
        if (!part.isBounded() || !whole.isBounded() || whole.low().signum() <= 0) {
            return null;
        }
        return new Interval(
                part.low().multiply(HUNDRED).divide(whole.high(), DOWN),
                part.high().multiply(HUNDRED).divide(whole.low(), UP),
                false,
                false);
    }

    /** 100·(1 − after/before). */
    static Interval cut(Interval before, Interval after) {
        Interval share = share(after, before);
        return share == null
                ? null
                : new Interval(HUNDRED.subtract(share.high()), HUNDRED.subtract(share.low()), false, false);
    }

    /** Whether a printed value can be one of the expected, also when it was cut instead of rounded. */
    static boolean agree(Interval printed, BigDecimal value, Interval expected) {
        if (expected == null) {
            return true;
        }
        // cut: the value is less than one step of its last digit below what it stands for
        BigDecimal step = printed.isBounded() ? printed.high().subtract(printed.low()) : BigDecimal.ZERO;
        Interval cut = new Interval(value, value.add(step), false, step.signum() > 0);
        return overlap(printed, expected) || overlap(cut, expected);
    }

    static boolean overlap(Interval one, Interval other) {
        return !one.surelyAbove(other) && !other.surelyAbove(one);
    }
}
