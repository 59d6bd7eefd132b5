package cn.xianchi.format.json;

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
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** With the zeros that rounding leaves, as files have them. */
    public static BigDecimal withZeros(double value) {
        return BigDecimal.valueOf(value).round(DIGITS);
    }
}
