package cn.xianchi.analysis.consistency;

import cn.xianchi.observation.Observation;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Two figures of the same fact, or of the same fact a year apart. */
record FigurePair(Observation one, Observation other) {
    /** log10 of five. */
    private static final double JUMP = 0.7;

    /** Where one is at least five times the other; else null. */
    Finding magnitude() {
        Double factor = factor();
        return factor != null && Math.abs(Math.log10(factor)) > JUMP
                ? new Finding(CheckKind.MAGNITUDE, List.of(one, other), null, factor)
                : null;
    }

    /** How many times the other the one is; null where either is not above 0. */
    private Double factor() {
        BigDecimal a = one.figure().value();
        BigDecimal b = other.figure().value();
        return a.signum() <= 0 || b.signum() <= 0 ? null : a.doubleValue() / b.doubleValue();
    }

    /** The same digits in another order. */
    boolean areSwapped() {
        String a = digits(one);
        String b = digits(other);
        return !a.equals(b) && sorted(a).equals(sorted(b));
    }

    static String digits(Observation one) {
        return one.figure().value().unscaledValue().abs().toString();
    }

    private static String sorted(String digits) {
        return digits.chars().sorted().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining());
    }

    Finding finding(CheckKind check) {
        return Finding.of(check, one, other);
    }
}
