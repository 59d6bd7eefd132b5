package cn.xianchi.observation;

import java.math.BigDecimal;

/** A number with its unit, its printed form ({@code raw}, empty when derived) and the interval that the wording implies. */
public record Figure(BigDecimal value, String unit, String raw, Qualifier qualifier, Interval bounds) {
    /** The suffix of the unit of a value per 10,000 residents. */
    public static final String PER_TEN_THOUSAND = "/万人";

    public Figure {
        value = Interval.plain(value);
        if (!bounds.touches(value)) {
            throw new IllegalArgumentException(value + " is outside " + bounds);
        }
    }

    /** True for a value per 10,000 residents; {@code raw} is then the printed form of its source. */
    public boolean isComputed() {
        return unit.endsWith(PER_TEN_THOUSAND);
    }
}
