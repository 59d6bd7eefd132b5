package cn.xianchi.demo;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.PrintedNumber;
import cn.xianchi.observation.Qualifier;
import java.math.BigDecimal;

/** A number as a report words it; {@code meant} gives its sign, and its size where the words have no digits. */
record Phrase(String raw, Qualifier qualifier, BigDecimal meant) {

    /** A number that no report words. */
    static Phrase unprinted(BigDecimal value) {
        return new Phrase("", Qualifier.EXACT, value);
    }

    /** What a reader of the words makes of them. */
    Figure figure(Indicator indicator) {
        BigDecimal size = PrintedNumber.printedMagnitude(raw, indicator).orElse(meant.abs());
        BigDecimal value = meant.signum() < 0 ? size.negate() : size;
        return new Figure(
                value, indicator.unit(), raw, qualifier, PrintedNumber.interval(raw, value, qualifier, indicator));
    }
}
