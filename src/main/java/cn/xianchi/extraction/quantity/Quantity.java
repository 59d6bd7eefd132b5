package cn.xianchi.extraction.quantity;

import cn.xianchi.observation.Qualifier;
import cn.xianchi.observation.Statistic;
import java.math.BigDecimal;

/**
 * A number with its hedge and unit in a {@link NormalisedText} text, from {@code start} to {@code end}. {@code value} counts in
 * {@code unit} (5.5万次 is 55000 次), and is null where the words leave no single number;
 * {@code printed} is the number as METHODS 4.1 measures it: digits, 万 and 亿, 余 and 以上, no unit.
 */
public record Quantity(
        int start,
        int end,
        BigDecimal value,
        String unit,
        Qualifier qualifier,
        Statistic statistic,
        Form form,
        String printed) {

    /** What is printed: a number, a span of two (5至8个), a fraction, a multiple (2倍) or a difference of percentages. */
    public enum Form {
        NUMBER,
        RANGE,
        FRACTION,
        MULTIPLE,
        POINTS
    }

    public boolean isReadable() {
        return form == Form.NUMBER && value != null;
    }

    public Quantity inUnit(String other) {
        return new Quantity(start, end, value, other, qualifier, statistic, form, printed);
    }
}
