package cn.xianchi.extraction.time;

import cn.xianchi.extraction.structure.ChineseNumber;
import cn.xianchi.extraction.structure.NormalisedText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of time of a report about {@code year}. Each is short, so looking for them takes linear time. */
public final class TimeWords {
    private static final String YEAR = "(?:\\d{4}年度?|今年|本年度?|当年|去年|上年|明年|次年)";
    private static final String DAY = "\\d{1,2}月\\d{1,2}[日号]";
    private static final Pattern MONTH_ALONE = Pattern.compile("(" + YEAR + ")?(\\d{1,2})月(?:份)?");
    private static final String UNTIL = "(?:截至到?|截止至?到?|截)";
    private static final Pattern WORDS = Pattern.compile(
            "(?<publication>\\d{4}年?版|\\d{4}-\\d{4}年|\\d{4}年?(?:至|-|到)\\d{4}年度?|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:日)?(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?)"
                    + "|(?<days>(?<daysFrom>" + YEAR + ")?(?<dayFrom>\\d{1,2}月\\d{1,2}日?)起?(?:至|到|-)(?<daysTo>"
                    + YEAR + ")?(?<dayTo>" + DAY + ")(?:期间|止)?)"
                    + "|(?<months>(?<monthsFrom>" + YEAR + ")?(?<monthFrom>\\d{1,2})月?(?:份)?(?:至|到|-)(?<monthsTo>"
                    + YEAR + ")?(?<monthTo>\\d{1,2})月(?:份|底|末)?)"
                    + "|(?<part>(?<partYear>" + YEAR
                    + ")?(?<partName>上半年|下半年|前三个?季度|前两个?季度|[前首][一二两三四五六七八九十\\d]{1,2}个月|" + "第?[一二三四]季度))"
                    + "|(?<until>" + untilWords() + ")"
                    + "|(?<sometime>(?:上线|运行|开通|启用|成立|实施|推行|开办|启动|投用|运营|建成|试点|改革|设立)以来|迄今)"
                    + "|(?<since>(?<sinceYear>\\d{4}年度?|今年|本年度?|年初|入年)(?:以来|来))"
                    + "|(?<sinceMonth>自?(?<smYear>\\d{4}年|今年|去年)(?<smMonth>\\d{1,2})月(?:份|\\d{1,2}日)?[^,。;、\\d]{0,12}(?:以来|"
                    + "至今|起))"
                    + "|(?<earlier>(?:较|比|同)?(?:去年|上年度?|上一年度?|前一年|往年|前年)(?:的?同期|全年|底|末|度)?|同比|环比)"
                    + "|(?<now>目前|当前|现有|现已|截至目前|截止目前|至今)"
                    + "|(?<event>(?:" + YEAR + ")?(?:" + DAY + "|\\d{1,2}月(?:\\d{1,2}日)?(?:底|末|初|中旬|上旬|下旬|份)?))"
                    + "|(?<later>明年|来年|下一?年度?|(?:十五五)时期?)"
                    + "|(?<annual>(?<annualYear>\\d{4})年(?:度|全年)?|全年度?|本年度?|今年|当年|年内|一年来)"
                    + "|(?<spelled>[零一二三四五六七八九]{4}年(?:[一二三四五六七八九十]{1,3}月)?(?:[一二三四五六七八九十]{1,3}日)?)");

    private final String text;
    private final int year;
    private final List<TimeWord> found = new ArrayList<>();

    private TimeWords(String text, int year) {
        this.text = text;
        this.year = year;
    }

    private static String untilWords() {
        return UNTIL + "(?:目前|当前|现在|今|报告日)|" + UNTIL + "(?<untilYear>" + YEAR
                + ")?(?:(?<untilMonth>\\d{1,2})月(?:(?<untilDay>\\d{1,2})[日号]|底|末|份|末底)?|(?<untilEnd>年底|年末|底|末))"
                + "|(?<bareYear>" + YEAR + ")?(?<bareMonth>\\d{1,2})月(?:底|末)";
    }

    public static List<TimeWord> in(NormalisedText plain, int year) {
        TimeWords words = new TimeWords(plain.text(), year);
        words.find();
        return List.copyOf(words.found);
    }

    /** The characters that the words stand on: their digits count nothing. */
    public static BitSet characters(List<TimeWord> words) {
        BitSet taken = new BitSet();
        words.forEach(word -> taken.set(word.start(), word.end()));
        return taken;
    }

    private void find() {
        Matcher m = WORDS.matcher(text);
        while (m.find()) {
            TimeWord word = word(m);
            if (word != null) {
                found.add(word);
            }
        }
    }

    private TimeWord word(Matcher m) {
        if (m.start("publication") >= 0 || m.start("spelled") >= 0) {
            return event(m);
        }
        if (m.start("days") >= 0) {
            return days(m);
        }
        if (m.start("months") >= 0) {
            return months(m);
        }
        if (m.start("part") >= 0) {
            return part(m);
        }
        if (m.start("until") >= 0) {
            return until(m);
        }
        if (m.start("sometime") >= 0) {
            return plain(m, TimeWord.Kind.SINCE_SOMETIME, 0);
        }
        if (m.start("since") >= 0) {
            int named = named(m.group("sinceYear"));
            return new TimeWord(m.start(), m.end(), TimeWord.Kind.SINCE, named, LocalDate.of(named, 1, 1), null);
        }
        if (m.start("sinceMonth") >= 0) {
            LocalDate from = day(named(m.group("smYear")), number(m.group("smMonth")), 1);
            return from == null
                    ? event(m)
                    : new TimeWord(m.start(), m.end(), TimeWord.Kind.SPAN, from.getYear(), from, null);
        }
        if (m.start("earlier") >= 0) {
            return plain(m, TimeWord.Kind.EARLIER, year - 1);
        }
        if (m.start("now") >= 0) {
            return plain(m, TimeWord.Kind.NOW, 0);
        }
        if (m.start("later") >= 0) {
            return plain(m, TimeWord.Kind.LATER, year + 1);
        }
        return m.start("annual") >= 0 ? annual(m) : event(m);
    }

    private TimeWord annual(Matcher m) {
        int named = m.start("annualYear") >= 0 ? number(m.group("annualYear")) : year;
        if (named < 1990 || named > 2099) {
            return event(m);
        }
        TimeWord.Kind kind =
                named == year ? TimeWord.Kind.YEAR : named < year ? TimeWord.Kind.EARLIER : TimeWord.Kind.LATER;
        return new TimeWord(m.start(), m.end(), kind, named, LocalDate.of(named, 1, 1), LocalDate.of(named, 12, 31));
    }

    private TimeWord days(Matcher m) {
        int toYear = m.start("daysTo") >= 0
                ? named(m.group("daysTo"))
                : m.start("daysFrom") >= 0 ? named(m.group("daysFrom")) : year;
        int fromYear = m.start("daysFrom") >= 0 ? named(m.group("daysFrom")) : toYear;
        if (m.start("daysTo") < 0 && m.start("daysFrom") >= 0) {
            toYear = fromYear;
        }
        return span(m, monthAndDay(fromYear, m.group("dayFrom")), monthAndDay(toYear, m.group("dayTo")));
    }

    private LocalDate monthAndDay(int in, String written) {
        String[] parts = written.replaceAll("[日号]", "").split("月");
        return day(in, number(parts[0]), number(parts[1]));
    }

    private TimeWord months(Matcher m) {
        int fromYear = m.start("monthsFrom") >= 0 ? named(m.group("monthsFrom")) : year;
        int toYear = m.start("monthsTo") >= 0 ? named(m.group("monthsTo")) : fromYear;
        LocalDate from = day(fromYear, number(m.group("monthFrom")), 1);
        LocalDate to = endOf(toYear, number(m.group("monthTo")));
        return span(m, from, to);
    }

    private TimeWord span(Matcher m, LocalDate from, LocalDate to) {
        if (from == null || to == null || from.isAfter(to)) {
            return event(m);
        }
        return new TimeWord(
                m.start(),
                m.end(),
                to.getYear() < year ? TimeWord.Kind.EARLIER : TimeWord.Kind.SPAN,
                to.getYear(),
                from,
                to);
    }

    private TimeWord part(Matcher m) {
        int named = m.start("partYear") >= 0 ? named(m.group("partYear")) : year;
        String name = m.group("partName");
        int first = switch (name.charAt(0)) {
            case '下' -> 7;
            case '二' -> 4;
            case '三' -> 7;
            case '四' -> 10;
            default -> name.startsWith("第二") ? 4 : name.startsWith("第三") ? 7 : name.startsWith("第四") ? 10 : 1;
        };
        int last;
        if (name.endsWith("个月")) {
            String count = name.substring(1, name.length() - 2);
            java.math.BigDecimal months =
                    count.matches("\\d+") ? new java.math.BigDecimal(count) : ChineseNumber.value(count);
            last = months == null ? 0 : months.intValue();
        } else if (name.startsWith("前")) {
            last = name.contains("三") ? 9 : 6;
        } else {
            last = name.endsWith("半年") ? first + 5 : first + 2;
        }
        return span(m, day(named, first, 1), endOf(named, last));
    }

    private TimeWord until(Matcher m) {
        if (m.start("bareMonth") >= 0) {
            int named = m.start("bareYear") >= 0 ? named(m.group("bareYear")) : year;
            return until(m, endOf(named, number(m.group("bareMonth"))));
        }
        if (m.start("untilMonth") < 0 && m.start("untilEnd") < 0) {
            return plain(m, TimeWord.Kind.NOW, 0);
        }
        int named = m.start("untilYear") >= 0 ? named(m.group("untilYear")) : year;
        if (m.start("untilEnd") >= 0) {
            return until(m, LocalDate.of(named, 12, 31));
        }
        int month = number(m.group("untilMonth"));
        return until(
                m, m.start("untilDay") >= 0 ? day(named, month, number(m.group("untilDay"))) : endOf(named, month));
    }

    private TimeWord until(Matcher m, LocalDate to) {
        return to == null ? event(m) : new TimeWord(m.start(), m.end(), TimeWord.Kind.UNTIL, to.getYear(), null, to);
    }

    private TimeWord event(Matcher m) {
        Matcher month = MONTH_ALONE.matcher(m.group());
        if (month.matches()) {
            int named = month.group(1) == null ? year : named(month.group(1));
            LocalDate from = day(named, number(month.group(2)), 1);
            return new TimeWord(
                    m.start(), m.end(), TimeWord.Kind.EVENT, named, from, endOf(named, number(month.group(2))));
        }
        return plain(m, TimeWord.Kind.EVENT, 0);
    }

    private static TimeWord plain(Matcher m, TimeWord.Kind kind, int year) {
        return new TimeWord(m.start(), m.end(), kind, year, null, null);
    }

    private int named(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return number(written.substring(0, 4));
        }
        return switch (written.charAt(0)) {
            case '去', '上' -> year - 1;
            case '明', '次' -> year + 1;
            default -> year;
        };
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Null for what no calendar has, such as 13月. */
    private static LocalDate day(int year, int month, int day) {
        boolean real = month >= 1
                && month <= 12
                && year >= 1990
                && year <= 2099
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? LocalDate.of(year, month, day) : null;
    }

    private static LocalDate endOf(int year, int month) {
        boolean real = month >= 1 && month <= 12 && year >= 1990 && year <= 2099;
        return real ? YearMonth.of(year, month).atEndOfMonth() : null;
    }
}
