package cn.xianchi.extraction.quantity;

import cn.xianchi.extraction.structure.ChineseNumber;
import cn.xianchi.extraction.structure.NormalisedText;
import cn.xianchi.observation.Qualifier;
import cn.xianchi.observation.Statistic;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Finds the quantities of a text; numbers that count nothing (document numbers, ordinals, versions, dates) are none. */
public final class Quantities {
    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    private static final String NUMERALS = "[零一二两三四五六七八九十百千万亿]+(?:点[零一二三四五六七八九]+)?";
    private static final String HEDGE =
            "不足|最多达到?|最多可达|最多为?|最高达到?|最高可达|不少于|不低于|不下|至少|不超过|不高于|" + "不多于|至多|超过了?|超出|超|逾|突破|高于|将近|接近|近|大约|约为?|大概";
    private static final String UNIT = "个百分点|百分点|个工作日|工作日|美元|元|人次|场次|件次|次|%|‰|个|项|件|宗|起|笔|单|台|"
            + "部|条|份|枚|家|路|天|日|小时|分钟|名|位|户|人|类|种|场|期|套|批|座|间|所|支|辆|架|处|" + "余|成|倍|篇|幅|册|张|例|门|站|点|级|届|TB|GB|PB|MB|T|G";
    private static final Pattern QUANTITY = Pattern.compile("(?P<hedge>" + HEDGE + ")?"
            + "(?:(?P<cnpercent>百分之)(?P<percent>" + DIGITS + "|" + NUMERALS + ")"
            + "|(?P<digits>" + DIGITS + ")(?P<some>[余多])?(?P<scale>万亿|千万|百万|十万|亿|万|千|百)?(?P<more>[余多])?(?P<unit>" + UNIT
            + ")?"
            + "|(?P<numerals>" + NUMERALS + ")(?P<nsome>[余多])?(?P<nscale>万|亿)?(?P<nunit>" + UNIT + "))"
            + "(?P<after>以上|以内|以下|左右|上下)?");
    private static final Pattern RANGE = Pattern.compile(DIGITS + "(?:" + UNIT + ")?[至到-]" + DIGITS + "(?:万|亿)?(?:"
            + UNIT + ")|" + NUMERALS + "至" + NUMERALS + "(?:" + UNIT
            + ")|[一二三四五六七八九]、?[二三四五六七八九](?:" + UNIT + ")|[1-9]、[1-9](?:" + UNIT + ")");
    private static final Pattern FRACTION = Pattern.compile("[零一二两三四五六七八九十]+分之[零一二两三四五六七八九十]+");
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "百", BigDecimal.valueOf(100),
            "千", BigDecimal.valueOf(1000),
            "万", BigDecimal.valueOf(10_000),
            "十万", BigDecimal.valueOf(100_000),
            "百万", BigDecimal.valueOf(1_000_000),
            "千万", BigDecimal.valueOf(10_000_000),
            "亿", BigDecimal.valueOf(100_000_000),
            "万亿", BigDecimal.valueOf(1_000_000_000_000L));
    private static final String TENTHS = "零一二三四五六七八九";
    /** More digits than any bureau prints are a serial number or damage. */
    private static final int LONGEST_NUMBER = 14;

    private final NormalisedText plain;
    private final BitSet none = new BitSet();
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(NormalisedText plain) {
        this.plain = plain;
    }

    /** In the order of the text; {@code taken} are the characters of dates and section numbers. */
    public static List<Quantity> in(NormalisedText plain, BitSet taken) {
        Quantities quantities = new Quantities(plain);
        quantities.none.or(taken);
        quantities.none.or(NonQuantities.in(plain));
        quantities.scan();
        return quantities.withUnitsOfLists();
    }

    private void scan() {
        String text = plain.text();
        Matcher ranges = RANGE.matcher(text);
        Matcher fractions = FRACTION.matcher(text);
        mark(ranges, Quantity.Form.RANGE);
        mark(fractions, Quantity.Form.FRACTION);
        Matcher matcher = QUANTITY.matcher(text);
        int from = 0;
        while (from < text.length() && matcher.find(from)) {
            int number = numberStart(matcher);
            if (none.get(number)) {
                from = Math.max(none.nextClearBit(number), number + 1);
                continue;
            }
            Quantity quantity = read(matcher, number);
            if (quantity == null) {
                from = Math.max(matcher.end(), number + 1);
                continue;
            }
            found.add(quantity);
            from = quantity.end();
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    }

    private void mark(Matcher matcher, Quantity.Form form) {
        while (matcher.find()) {
            int start = matcher.start();
            if (none.get(start) || form == Quantity.Form.RANGE && isTwoNumbers(start, matcher.group())) {
                continue;
            }
            if (form == Quantity.Form.FRACTION && matcher.group().startsWith("百分之")) {
                continue;
            }
            none.set(start, matcher.end());
            found.add(new Quantity(start, matcher.end(), null, "", Qualifier.EXACT, Statistic.TOTAL, form, ""));
        }
    }

    private boolean isTwoNumbers(int start, String words) {
        boolean list = words.indexOf('、') == 1;
        String digits = "123456789一二三四五六七八九";
        boolean neighbours = !list || digits.indexOf(words.charAt(0)) + 1 == digits.indexOf(words.charAt(2));
        boolean goesOn = start > 0
                && (Character.isDigit(plain.text().charAt(start - 1))
                        || "、.".indexOf(plain.text().charAt(start - 1)) >= 0);
        String before = plain.text().substring(Math.max(0, start - 6), start);
        return !neighbours || list && (goesOn || before.contains("分别")) || isFromTo(start);
    }

    /** 由60项至18项 and 从60项到18项 name two values, one after the other. */
    private boolean isFromTo(int start) {
        String before = plain.text().substring(Math.max(0, start - 6), start);
        return before.matches(".*(?:由|从|自)[^,。;、]*");
    }

    private static int numberStart(Matcher matcher) {
        for (String group : new String[] {"cnpercent", "digits", "numerals"}) {
            if (matcher.start(group) >= 0) {
                return matcher.start(group);
            }
        }
        throw new IllegalStateException("a quantity without a number");
    }

    private Quantity read(Matcher m, int number) {
        String text = plain.text();
        String hedge =
                m.start("hedge") >= 0 && !isPartOfWord(m.start("hedge"), m.group("hedge")) ? m.group("hedge") : "";
        int start = hedge.isEmpty() ? number : m.start("hedge");
        boolean some = m.start("some") >= 0 || m.start("more") >= 0 || m.start("nsome") >= 0;
        String unit = first(m, "unit", "nunit");
        int end = m.end();
        if (unit.equals("余")) {
            unit = "";
            some = true;
        }
        String after = m.start("after") >= 0 ? m.group("after") : "";
        BigDecimal value = value(m);
        if (value == null || m.start("numerals") >= 0 && isNoCount(m.group("numerals"), value, hedge)) {
            return null;
        }
        if (unit.equals("成")) {
            char next = end < text.length() ? text.charAt(end) : '。';
            if ("为功立效果员本交品绩都长人年就因色分".indexOf(next) >= 0) {
                return m.start("digits") < 0
                        ? null
                        : new Quantity(
                                start,
                                end - 1,
                                value,
                                "",
                                qualifier(hedge, after, some),
                                statistic(hedge),
                                Quantity.Form.NUMBER,
                                printed(m, value, some, after));
            }
            value = value.multiply(BigDecimal.TEN);
            int half = TENTHS.indexOf(next);
            if (half > 0) {
                value = value.add(BigDecimal.valueOf(half));
                end++;
            }
            unit = "%";
        }
        if (m.start("cnpercent") >= 0) {
            unit = "%";
        }
        if (unit.equals("件") && end < text.length() && text.charAt(end) == '事') {
            return null;
        }
        return new Quantity(
                start,
                end,
                value,
                canonical(unit),
                qualifier(hedge, after, some),
                statistic(hedge),
                form(unit),
                printed(m, value, some, after));
    }

    /** 一 is an article more often than a number, and 百 alone is many, unless it is hedged (近百项). */
    private static boolean isNoCount(String numerals, BigDecimal value, String hedge) {
        return value.compareTo(BigDecimal.ONE) == 0
                || hedge.isEmpty() && numerals.chars().allMatch(c -> "百千万亿".indexOf(c) >= 0);
    }

    private static String first(Matcher m, String one, String other) {
        return m.start(one) >= 0 ? m.group(one) : m.start(other) >= 0 ? m.group(other) : "";
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

    private static BigDecimal value(Matcher m) {
        if (m.start("percent") >= 0) {
            return number(m.group("percent"));
        }
        String number = m.start("digits") >= 0 ? m.group("digits") : m.group("numerals");
        BigDecimal value = number(number);
        String scale = first(m, "scale", "nscale");
        return value == null || scale.isEmpty() ? value : value.multiply(SCALES.get(scale));
    }

    private static String printed(Matcher m, BigDecimal value, boolean some, String after) {
        boolean digits = m.start("digits") >= 0 && !first(m, "unit", "nunit").equals("成");
        String number = digits ? m.group("digits") + first(m, "scale", "nscale") : value.toPlainString();
        return number + (some ? "余" : "") + (after.equals("以上") ? after : "");
    }

    private static BigDecimal number(String printed) {
        char first = printed.charAt(0);
        if (first >= '0' && first <= '9') {
            return printed.length() > LONGEST_NUMBER ? null : new BigDecimal(printed.replace(",", ""));
        }
        return ChineseNumber.value(printed);
    }

    /** 预约3.2万人次 and 附近3家 are not hedged. */
    private boolean isPartOfWord(int start, String hedge) {
        char before = start > 0 ? plain.text().charAt(start - 1) : ' ';
        return switch (hedge) {
            case "约" -> "预节公履签合制契违条邀集简特失".indexOf(before) >= 0;
            case "近" -> "附最靠临邻亲".indexOf(before) >= 0;
            case "超" -> "赶反高".indexOf(before) >= 0;
            default -> false;
        };
    }

    private static Qualifier qualifier(String hedge, String after, boolean some) {
        if (some || after.equals("以上")) {
            return Qualifier.OVER;
        }
        if (after.equals("左右") || after.equals("上下")) {
            return Qualifier.ABOUT;
        }
        if (!after.isEmpty()) {
            return Qualifier.AT_MOST;
        }
        return switch (hedge) {
            case "超过", "超过了", "超出", "超", "逾", "突破", "高于" -> Qualifier.OVER;
            case "将近", "接近", "近" -> Qualifier.NEAR;
            case "大约", "约", "约为", "大概" -> Qualifier.ABOUT;
            case "不少于", "不低于", "不下", "至少" -> Qualifier.AT_LEAST;
            case "不足", "不超过", "不高于", "不多于", "至多" -> Qualifier.AT_MOST;
            default -> Qualifier.EXACT;
        };
    }

    private static Statistic statistic(String hedge) {
        return hedge.startsWith("最") ? Statistic.MAX : Statistic.TOTAL;
    }

    /** In 12、15和20项 the first two count 项 too. */
    private List<Quantity> withUnitsOfLists() {
        List<Quantity> all = new ArrayList<>(found);
        for (int i = all.size() - 2; i >= 0; i--) {
            Quantity quantity = all.get(i);
            Quantity next = all.get(i + 1);
            String between = plain.text().substring(quantity.end(), Math.max(quantity.end(), next.start()));
            if (quantity.unit().isEmpty() && quantity.isReadable() && between.matches("[、,和及与]")) {
                all.set(i, quantity.inUnit(next.unit()));
            }
        }
        return List.copyOf(all);
    }
}
