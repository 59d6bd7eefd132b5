package cn.xianchi.observation;

import java.math.BigDecimal;

/** A number with its unit, the words it was read from (empty when derived) and what these words leave possible. */
public record Figure(BigDecimal value, String unit, String raw, Qualifier qualifier, Interval bounds) {
    /** What the unit of a value per 10,000 residents ends with. */
    public static final String PER_TEN_THOUSAND = "/万人";

    public Figure {
        value = Interval.plain(value);
        if (!bounds.touches(value)) {
            throw new IllegalArgumentException(value + " is outside " + bounds);
        }
    }

    /** Whether it was divided by something, as values per 10,000 residents are; what was printed is then only its source. */
    public boolean isComputed() {
        return unit.endsWith(PER_TEN_THOUSAND);
    }
}
