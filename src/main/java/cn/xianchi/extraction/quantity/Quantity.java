package cn.xianchi.extraction.quantity;

import cn.xianchi.observation.PrintedNumber;
import cn.xianchi.observation.Qualifier;
import cn.xianchi.observation.Statistic;
import java.math.BigDecimal;

/**
 * A number with its hedge and unit, from {@code start} to before {@code end} in a normalised text. {@code value} is in
 * {@code unit} (5.5万次 is 55000 次), null if the words give no single number; {@code printed} is the number as METHODS 4.1
 * measures it: digits, 万 and 亿, 余 and 以上, without unit.
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

    /** A number, a range (5至8个), a fraction, a multiple (2倍) or a difference in percentage points. */
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

    /** The quantity in a unit that its list or table prints; 万元 and 亿元 become 元. */
    public Quantity inUnit(String other) {
        if (value == null || !other.matches("[万亿]元")) {
            return new Quantity(start, end, value, other, qualifier, statistic, form, printed);
        }
        String scale = other.substring(0, 1);
        BigDecimal yuan = value.multiply(PrintedNumber.SCALES.get(scale));
        return new Quantity(start, end, yuan, "元", qualifier, statistic, form, printed + scale);
    }
}
