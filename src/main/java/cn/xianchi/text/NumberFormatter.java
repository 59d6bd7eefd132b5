package cn.xianchi.text;

import cn.xianchi.observation.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people read them: the digits that the report printed, in 万 and 亿 from 1 万 and 1 亿 on; what was printed
 * with more than five significant digits is shown to four, what was computed to three.
 */
final class NumberFormatter {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final int MOST = 5;
    private static final int SHOWN = 4;
    private static final int COMPUTED = 3;
    private static final String YUAN_WAN = "万元";

    private NumberFormatter() {}

    static FormattedNumber chinese(Figure figure, String hedge) {
        boolean money = figure.unit().equals(YUAN_WAN);
        BigDecimal base = money ? figure.value().multiply(WAN) : figure.value();
        String unit = money ? "元" : figure.unit();
        BigDecimal size = base.abs();
        if (size.compareTo(YI) >= 0) {
            return new FormattedNumber(hedge, digits(base.divide(YI), figure), "亿", unit);
        }
        if (size.compareTo(WAN) >= 0 || money) {
            return new FormattedNumber(hedge, digits(base.divide(WAN), figure), "万", unit);
        }
        return new FormattedNumber(hedge, digits(base, figure), "", unit);
    }

    static FormattedNumber english(Figure figure, String hedge) {
        if (figure.unit().equals(YUAN_WAN)) {
            BigDecimal millions = figure.value().multiply(WAN).divide(MILLION);
            return new FormattedNumber(hedge, grouped(shown(millions, figure)), "", " million yuan");
        }
        boolean symbol = figure.unit().equals("%") || figure.unit().equals("TB");
        String unit = figure.unit().equals("TB") ? " TB" : figure.unit();
        return new FormattedNumber(hedge, grouped(shown(figure.value(), figure)), "", symbol ? unit : "");
    }

    /** A computed or catalogue number in the reader's manner, to at most four significant digits. */
    static String plain(BigDecimal value, boolean chinese) {
        boolean isLong = value.precision() > SHOWN && (value.scale() > 0 || value.precision() > MOST);
        BigDecimal rounded = isLong ? value.round(new MathContext(SHOWN, RoundingMode.HALF_UP)) : value;
        if (!chinese) {
            return grouped(rounded);
        }
        return rounded.abs().compareTo(WAN) >= 0
                ? signed(rounded.divide(WAN).stripTrailingZeros()) + "万"
                : signed(rounded);
    }

    private static String digits(BigDecimal value, Figure figure) {
        return signed(shown(value, figure));
    }

    private static BigDecimal shown(BigDecimal value, Figure figure) {
        if (figure.isComputed()) {
            return value.round(new MathContext(COMPUTED, RoundingMode.HALF_UP)).stripTrailingZeros();
        }
        return significant(figure) > MOST ? value.round(new MathContext(SHOWN, RoundingMode.HALF_UP)) : value;
    }

    /** How many significant digits were printed; of a value without printed digits, how many it has. */
    private static int significant(Figure figure) {
        Matcher printed = DIGITS.matcher(figure.raw());
        if (!printed.find()) {
            return figure.value().precision();
        }
        return new BigDecimal(printed.group().replace(",", "")).precision();
    }

    /** With a true minus. */
    static String signed(BigDecimal value) {
        return value.toPlainString().replace('-', '−');
    }

    /** At most three significant digits, whole from 100 on. */
    static BigDecimal computed(BigDecimal value, RoundingMode rounding) {
        return value.precision() - value.scale() > COMPUTED
                ? value.setScale(0, rounding)
                : value.round(new MathContext(COMPUTED, rounding));
    }

    /** An amount in 万元, from 1 亿元 on in 亿元; in English in millions. */
    static String money(BigDecimal value, boolean chinese) {
        MathContext shown = new MathContext(SHOWN, RoundingMode.HALF_UP);
        if (!chinese) {
            return plain(value.movePointLeft(2).round(shown), false) + " million yuan";
        }
        boolean large = value.abs().compareTo(WAN) >= 0;
        return plain((large ? value.movePointLeft(4) : value).round(shown), true) + (large ? "亿元" : "万元");
    }

    private static String grouped(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value).replace('-', '−');
    }
}
