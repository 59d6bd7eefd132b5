package cn.xianchi.demo;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.demo.NumberPhrasing.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A typical mistake of a report, injected into about three of a thousand figures so that consistency checks have findings. */
enum InjectedError {
    NONE(""),
    /** A stock that falls by half without an explanation. */
    FALLEN("演示用的错误：存量无故下降"),
    OUTLIER("演示用的错误：离群的数"),
    WAN_DROPPED("演示用的错误：漏写“万”"),
    /** Two digits of a figure swapped that another report of the county and year prints correctly. */
    SWAPPED("演示用的错误：两个数字颠倒");

    private static final Pattern PAIR = Pattern.compile("([1-9])(?!\\1)([1-9])");
    final String note;

    InjectedError(String note) {
        this.note = note;
    }

    static InjectedError drawn(Indicator indicator, SeededRandom random) {
        double drawn = random.between(0, 1000);
        if (drawn < 1.2) {
            return indicator.kind() == Kind.STOCK ? FALLEN : NONE;
        }
        if (drawn < 2) {
            return indicator.kind() == Kind.CHANGE || indicator.kind() == Kind.RATE ? NONE : OUTLIER;
        }
        return drawn < 12 ? WAN_DROPPED : NONE;
    }

    /** The value that the office starts from. */
    BigDecimal apply(BigDecimal value) {
        return switch (this) {
            case FALLEN -> value.multiply(new BigDecimal("0.45")).setScale(0, RoundingMode.UP);
            case OUTLIER -> value.multiply(BigDecimal.valueOf(9));
            default -> value;
        };
    }

    /** The words as printed; unchanged where the error does not apply to them. */
    Phrase apply(Phrase right) {
        String wrong = switch (this) {
            case WAN_DROPPED ->
                right.raw().contains("万元") ? right.raw() : right.raw().replace("万", "");
            case SWAPPED -> swapped(right.raw());
            default -> right.raw();
        };
        return new Phrase(wrong, right.qualifier(), right.meant());
    }

    private static String swapped(String raw) {
        Matcher pair = PAIR.matcher(raw);
        return pair.find() ? pair.replaceFirst("$2$1") : raw;
    }
}
