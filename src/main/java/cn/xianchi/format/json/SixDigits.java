package cn.xianchi.format.json;

import cn.xianchi.observation.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Computed numbers, rounded to six significant digits. */
public final class SixDigits {
    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_UP);

    private SixDigits() {}

    public static BigDecimal of(BigDecimal value) {
        return value.round(DIGITS);
    }

    /** Without zeros at the end. */
    public static BigDecimal of(double value) {
        return Interval.plain(BigDecimal.valueOf(value).round(DIGITS));
    }

    /** With the zeros that rounding leaves, as files have them. */
    public static BigDecimal withZeros(double value) {
        return BigDecimal.valueOf(value).round(DIGITS);
    }
}
