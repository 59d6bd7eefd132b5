package cn.xianchi.observation;

import java.math.BigDecimal;

/** The values that a printed number leaves possible; a null end is unbounded and open. */
public record Interval(BigDecimal low, BigDecimal high, boolean lowOpen, boolean highOpen) {
    public Interval {
        low = plain(low);
        high = plain(high);
        lowOpen = lowOpen || low == null;
        highOpen = highOpen || high == null;
        if (low != null && high != null) {
            int order = low.compareTo(high);
            if (order > 0 || order == 0 && (lowOpen || highOpen)) {
                throw new IllegalArgumentException("empty interval " + low + ", " + high);
            }
        }
    }

    /** The canonical scale of a number: 99.1, not 99.10; 100, not 1E+2. */
    public static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static Interval exactly(BigDecimal value) {
        return new Interval(value, value, false, false);
    }

    public boolean isExact() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    public boolean isBounded() {
        return low != null && high != null;
    }

    /** The interval mirrored at zero: [a, b) becomes (−b, −a]. */
    public Interval mirrored() {
        return new Interval(high == null ? null : high.negate(), low == null ? null : low.negate(), highOpen, lowOpen);
    }

    /** Intersection with [0, limit]; used for percentages. */
    public Interval cutTo(BigDecimal limit) {
        boolean cutLow = low == null || low.signum() < 0;
        boolean cutHigh = high == null || high.compareTo(limit) > 0;
        return new Interval(
                cutLow ? BigDecimal.ZERO : low, cutHigh ? limit : high, !cutLow && lowOpen, !cutHigh && highOpen);
    }

    public Interval plus(Interval other) {
        return new Interval(
                low == null || other.low == null ? null : low.add(other.low),
                high == null || other.high == null ? null : high.add(other.high),
                lowOpen || other.lowOpen,
                highOpen || other.highOpen);
    }

    /** True when every value in this one is greater than every value in the other (METHODS 4.5). */
    public boolean surelyAbove(Interval other) {
        if (low == null || other.high == null) {
            return false;
        }
        int order = low.compareTo(other.high);
        return order > 0 || order == 0 && (lowOpen || other.highOpen);
    }

    /** True when some value lies in both. */
    public boolean overlaps(Interval other) {
        return !surelyAbove(other) && !other.surelyAbove(this);
    }

    /** True when the value lies within the interval or on one of its ends, even an open one. */
    public boolean touches(BigDecimal value) {
        return (low == null || low.compareTo(value) <= 0) && (high == null || high.compareTo(value) >= 0);
    }
}
