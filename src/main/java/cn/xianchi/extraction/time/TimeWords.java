package cn.xianchi.extraction.time;

import cn.xianchi.extraction.structure.ChineseNumber;
import cn.xianchi.extraction.structure.NormalisedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;

/** Finds the time expressions in a report about {@code reportYear}. */
public final class TimeWords {
    /** By group of the pattern, of which one matches; the other groups are events. */
    private static final Map<String, Function<TimeWords, TimeWord>> FORMS = Map.ofEntries(
            Map.entry("days", TimeWords::days),
            Map.entry("months", TimeWords::months),
            Map.entry("part", TimeWords::partOfYear),
            Map.entry("until", TimeWords::until),
            Map.entry("sometime", words -> words.undated(TimeWord.Kind.SINCE_SOMETIME, 0)),
            Map.entry("since", TimeWords::since),
            Map.entry("sinceMonth", TimeWords::sinceMonth),
            Map.entry("earlier", words -> words.undated(TimeWord.Kind.EARLIER, words.reportYear - 1)),
            Map.entry("now", words -> words.undated(TimeWord.Kind.NOW, 0)),
            Map.entry("later", words -> words.undated(TimeWord.Kind.LATER, words.reportYear + 1)),
            Map.entry("annual", TimeWords::annual));

    private final Matcher m;
    private final int reportYear;

    private TimeWords(String text, int reportYear) {
        this.m = TimePattern.PATTERN.matcher(text);
        this.reportYear = reportYear;
    }

    public static List<TimeWord> in(NormalisedText text, int reportYear) {
        TimeWords words = new TimeWords(text.text(), reportYear);
        List<TimeWord> found = new ArrayList<>();
        while (words.m.find()) {
            found.add(words.current());
        }
        return List.copyOf(found);
    }

    private TimeWord current() {
        return FORMS.keySet().stream()
                .filter(this::has)
                .findFirst()
                .map(form -> FORMS.get(form).apply(this))
                .orElseGet(this::event);
    }

    private TimeWord since() {
        int year = year("sinceYear", reportYear);
        return word(TimeWord.Kind.SINCE, year, LocalDate.of(year, 1, 1), null);
    }

    private TimeWord sinceMonth() {
        LocalDate from = CalendarDates.day(year("smYear", reportYear), number("smMonth"), 1);
        return from == null ? event() : word(TimeWord.Kind.SPAN, from.getYear(), from, null);
    }

    private TimeWord annual() {
        int year = has("annualYear") ? number("annualYear") : reportYear;
        if (!CalendarDates.isYear(year)) {
            return event();
        }
        TimeWord.Kind kind = year == reportYear
                ? TimeWord.Kind.YEAR
                : year < reportYear ? TimeWord.Kind.EARLIER : TimeWord.Kind.LATER;
        return word(kind, year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** A year that is printed only once holds for both days. */
    private TimeWord days() {
        int toYear = year("daysTo", year("daysFrom", reportYear));
        int fromYear = year("daysFrom", toYear);
        return span(
                CalendarDates.monthAndDay(fromYear, m.group("dayFrom")),
                CalendarDates.monthAndDay(toYear, m.group("dayTo")));
    }

    private TimeWord months() {
        int fromYear = year("monthsFrom", reportYear);
        int toYear = year("monthsTo", fromYear);
        return span(
                CalendarDates.day(fromYear, number("monthFrom"), 1), CalendarDates.lastDay(toYear, number("monthTo")));
    }

    private TimeWord span(LocalDate from, LocalDate to) {
        if (from == null || to == null || from.isAfter(to)) {
            return event();
        }
        TimeWord.Kind kind = to.getYear() < reportYear ? TimeWord.Kind.EARLIER : TimeWord.Kind.SPAN;
        return word(kind, to.getYear(), from, to);
    }

    /** Half years, quarters and 前十个月. */
    private TimeWord partOfYear() {
        int year = year("partYear", reportYear);
        String name = m.group("partName");
        int first = firstMonth(name);
        int last;
        if (name.endsWith("个月")) {
            String count = name.substring(1, name.length() - 2);
            BigDecimal months = count.matches("\\d+") ? new BigDecimal(count) : ChineseNumber.value(count);
            last = months == null ? 0 : months.intValue();
        } else if (name.startsWith("前")) {
            last = name.contains("三") ? 9 : 6;
        } else {
            last = name.endsWith("半年") ? first + 5 : first + 2;
        }
        return span(CalendarDates.day(year, first, 1), CalendarDates.lastDay(year, last));
    }

    private static int firstMonth(String part) {
        return switch (part.replaceFirst("^第", "").charAt(0)) {
            case '二' -> 4;
            case '三', '下' -> 7;
            case '四' -> 10;
            default -> 1;
        };
    }

    private TimeWord until() {
        if (has("bareMonth")) {
            return until(CalendarDates.lastDay(year("bareYear", reportYear), number("bareMonth")));
        }
        int year = year("untilYear", reportYear);
        if (has("untilEnd")) {
            return until(LocalDate.of(year, 12, 31));
        }
        if (!has("untilMonth")) {
            return undated(TimeWord.Kind.NOW, 0);
        }
        int month = number("untilMonth");
        return until(
                has("untilDay")
                        ? CalendarDates.day(year, month, number("untilDay"))
                        : CalendarDates.lastDay(year, month));
    }

    private TimeWord until(LocalDate to) {
        return to == null ? event() : word(TimeWord.Kind.UNTIL, to.getYear(), null, to);
    }

    private TimeWord event() {
        Matcher month = TimePattern.MONTH_ALONE.matcher(m.group());
        if (!month.matches()) {
            return undated(TimeWord.Kind.EVENT, 0);
        }
        int year = month.group(1) == null ? reportYear : year(month.group(1));
        int number = Integer.parseInt(month.group(2));
        return word(TimeWord.Kind.EVENT, year, CalendarDates.day(year, number, 1), CalendarDates.lastDay(year, number));
    }

    private TimeWord undated(TimeWord.Kind kind, int year) {
        return word(kind, year, null, null);
    }

    private TimeWord word(TimeWord.Kind kind, int year, LocalDate from, LocalDate to) {
        return new TimeWord(m.start(), m.end(), kind, year, from, to);
    }

    private boolean has(String group) {
        return m.start(group) >= 0;
    }

    private int number(String group) {
        return Integer.parseInt(m.group(group));
    }

    private int year(String group, int absent) {
        return has(group) ? year(m.group(group)) : absent;
    }

    private int year(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Integer.parseInt(printed.substring(0, 4));
        }
        return switch (printed.charAt(0)) {
            case '去', '上' -> reportYear - 1;
            case '明', '次' -> reportYear + 1;
            default -> reportYear;
        };
    }
}
