package cn.xianchi.analysis.statistics;

import cn.xianchi.observation.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Shares and growth in percent, with all that the wordings leave possible (METHODS 4.9, 4.11). */
public final class Percentages {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext DOWN = new MathContext(16, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(16, RoundingMode.CEILING);

    private Percentages() {}

    /** 100·part/whole, of parts not below 0; null where the whole may be nothing or an end is unbounded. */
    public static Interval share(Interval part, Interval whole) {
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
    public static Interval cut(Interval before, Interval after) {
        Interval share = share(after, before);
        return share == null ? null : Interval.exactly(HUNDRED).plus(share.mirrored());
    }

    /** x/(1 + g/100): what a value was before it grew; null where that is not bounded. */
    public static Interval before(Interval value, Interval growth) {
        return isUsable(value, growth) ? share(value, factor(growth)) : null;
    }

    /** x·(1 + g/100): what a value is after it grew; null where that is not bounded. */
    public static Interval after(Interval value, Interval growth) {
        if (!isUsable(value, growth)) {
            return null;
        }
        Interval factor = factor(growth);
        return new Interval(
                value.low().multiply(factor.low()).divide(HUNDRED, DOWN),
                value.high().multiply(factor.high()).divide(HUNDRED, UP),
                false,
                false);
    }

    private static Interval factor(Interval growth) {
        return Interval.exactly(HUNDRED).plus(growth);
    }

    /** Counts are never below 0, and nothing falls by 100 percent and more. */
    private static boolean isUsable(Interval value, Interval growth) {
        return value.isBounded()
                && growth.isBounded()
                && value.low().signum() >= 0
                && factor(growth).low().signum() > 0;
    }
}
