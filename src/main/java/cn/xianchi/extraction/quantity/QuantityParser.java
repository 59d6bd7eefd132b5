package cn.xianchi.extraction.quantity;

import cn.xianchi.extraction.structure.ChineseNumber;
import cn.xianchi.observation.PrintedNumber;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;

/** Parses one number with its hedge, scale and unit. */
final class QuantityParser {
    static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    static final String NUMERALS = "[零一二两三四五六七八九十百千万亿]+(?:点[零一二三四五六七八九]+)?";
    static final String UNIT = "个百分点|百分点|个工作日|工作日|美元|元|人次|场次|件次|次|%|‰|个|项|件|宗|起|笔|单|台|"
            + "部|条|份|枚|家|路|天|日|小时|分钟|名|位|户|人|类|种|场|期|套|批|座|间|所|支|辆|架|处|" + "余|成|倍|篇|幅|册|张|例|门|站|点|级|届|TB|GB|PB|MB|T|G";
    private static final Pattern QUANTITY = Pattern.compile("(?P<hedge>" + Hedge.PATTERN + ")?"
            + "(?:(?P<cnpercent>百分之)(?P<percent>" + DIGITS + "|" + NUMERALS + ")"
            + "|(?P<digits>" + DIGITS + ")(?P<some>[余多])?(?P<scale>万亿|千万|百万|十万|亿|万|千|百)?(?P<more>[余多])?(?P<unit>" + UNIT
            + ")?"
            + "|(?P<numerals>" + NUMERALS + ")(?P<nsome>[余多])?(?P<nscale>万|亿)?(?P<nunit>" + UNIT + "))"
            + "(?P<after>以上|以内|以下|左右|上下)?");
    private static final String TENTHS = "零一二三四五六七八九";
    /** A longer number is a serial number or damaged text. */
    private static final int MAX_DIGITS = 14;

    private final String text;
    private final Matcher m;

    QuantityParser(String text) {
        this.text = text;
        this.m = QUANTITY.matcher(text);
    }

    /** Moves to the next number from {@code index} on. */
    boolean find(int index) {
        return m.find(index);
    }

    /** Where the number begins, behind its hedge. */
    int numberStart() {
        return has("cnpercent") ? m.start("cnpercent") : has("digits") ? m.start("digits") : m.start("numerals");
    }

    int end() {
        return m.end();
    }

    /** The number that was found; null if it does not count anything. */
    Quantity parse() {
        Hedge hedge = hedge();
        BigDecimal value = value();
        String unit = first("unit", "nunit");
        boolean isSubject = unit.equals("件") && next() == '事';
        if (value == null || isSubject || has("numerals") && isNotCount(m.group("numerals"), value, hedge)) {
            return null;
        }
        if (unit.equals("成")) {
            return tenths(hedge, value);
        }
        String counted = has("cnpercent") ? "%" : unit.equals("余") ? "" : canonical(unit);
        return quantity(hedge, m.end(), value, counted, form(unit), printed(hedge, value, has("digits")));
    }

    /** 九成五 is 95 %; in 成立, 成功 and the like 成 is no unit. */
    private Quantity tenths(Hedge hedge, BigDecimal value) {
        char next = next();
        if ("为功立效果员本交品绩都长人年就因色分".indexOf(next) >= 0) {
            return has("digits")
                    ? quantity(hedge, m.end() - 1, value, "", Quantity.Form.NUMBER, printed(hedge, value, false))
                    : null;
        }
        int half = Math.max(0, TENTHS.indexOf(next));
        BigDecimal percent = value.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(half));
        int end = half > 0 ? m.end() + 1 : m.end();
        return quantity(hedge, end, percent, "%", Quantity.Form.NUMBER, printed(hedge, percent, false));
    }

    private Quantity quantity(Hedge hedge, int end, BigDecimal value, String unit, Quantity.Form form, String printed) {
        int start = hedge.before().isEmpty() ? numberStart() : m.start("hedge");
        return new Quantity(start, end, value, unit, hedge.qualifier(), hedge.statistic(), form, printed);
    }

    private Hedge hedge() {
        boolean isHedged = has("hedge") && !Hedge.isPartOfWord(text, m.start("hedge"), m.group("hedge"));
        boolean isAndMore = has("some")
                || has("more")
                || has("nsome")
                || first("unit", "nunit").equals("余");
        return new Hedge(isHedged ? m.group("hedge") : "", has("after") ? m.group("after") : "", isAndMore);
    }

    /** 一 is an article more often than a number, and 百 alone means many, unless it is hedged (近百项). */
    private static boolean isNotCount(String numerals, BigDecimal value, Hedge hedge) {
        return value.compareTo(BigDecimal.ONE) == 0
                || hedge.before().isEmpty() && numerals.chars().allMatch(c -> "百千万亿".indexOf(c) >= 0);
    }

    private static String canonical(String unit) {
        return switch (unit) {
            case "个工作日" -> "工作日";
            case "T" -> "TB";
            case "G" -> "GB";
            default -> unit;
        };
    }

    private static Quantity.Form form(String unit) {
        return switch (unit) {
            case "个百分点", "百分点" -> Quantity.Form.POINTS;
            case "倍" -> Quantity.Form.MULTIPLE;
            default -> Quantity.Form.NUMBER;
        };
    }

    private BigDecimal value() {
        if (has("percent")) {
            return number(m.group("percent"));
        }
        BigDecimal value = number(has("digits") ? m.group("digits") : m.group("numerals"));
        String scale = first("scale", "nscale");
        return value == null || scale.isEmpty() ? value : value.multiply(PrintedNumber.SCALES.get(scale));
    }

    private static BigDecimal number(String printed) {
        char first = printed.charAt(0);
        if (first >= '0' && first <= '9') {
            return printed.length() > MAX_DIGITS ? null : new BigDecimal(printed.replace(",", ""));
        }
        return ChineseNumber.value(printed);
    }

    private String printed(Hedge hedge, BigDecimal value, boolean isInDigits) {
        String number = isInDigits ? m.group("digits") + first("scale", "nscale") : value.toPlainString();
        return number + hedge.printed();
    }

    private boolean has(String group) {
        return m.start(group) >= 0;
    }

    private String first(String group, String other) {
        return has(group) ? m.group(group) : has(other) ? m.group(other) : "";
    }

    /** The character behind the number. */
    private char next() {
        return m.end() < text.length() ? text.charAt(m.end()) : '。';
    }
}
