package cn.xianchi.analysis.statistics;

import cn.xianchi.observation.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Growth in percent between two years, with all that both wordings leave possible (METHODS 4.9). */
public final class Growth {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext DOWN = new MathContext(16, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(16, RoundingMode.CEILING);

    private Growth() {}

    /** x/(1 + g/100): what a value was before it grew; null where that is not bounded. */
    public static Interval before(Interval value, Interval growth) {
        if (!isUsable(value, growth)) {
            return null;
        }
        return new Interval(
                value.low().multiply(HUNDRED).divide(HUNDRED.add(growth.high()), DOWN),
                value.high().multiply(HUNDRED).divide(HUNDRED.add(growth.low()), UP),
                false,
                false);
    }

    /** x·(1 + g/100): what a value is after it grew; null where that is not bounded. */
    public static Interval after(Interval value, Interval growth) {
        if (!isUsable(value, growth)) {
            return null;
        }
        return new Interval(
                value.low().multiply(HUNDRED.add(growth.low())).divide(HUNDRED, DOWN),
                value.high().multiply(HUNDRED.add(growth.high())).divide(HUNDRED, UP),
                false,
                false);
    }

    /** Counts are never below 0, and nothing falls by 100 percent and more. */
    private static boolean isUsable(Interval value, Interval growth) {
        return value.isBounded()
                && growth.isBounded()
                && value.low().signum() >= 0
                && growth.low().add(HUNDRED).signum() > 0;
    }
}
