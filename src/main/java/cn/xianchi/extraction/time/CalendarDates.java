package cn.xianchi.extraction.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Dates from printed numbers; null for a date that does not exist, such as 13月, or lies outside of 1990 to 2099. */
final class CalendarDates {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private CalendarDates() {}

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static LocalDate day(int year, int month, int day) {
        try {
            return isYear(year) ? LocalDate.of(year, month, day) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    static LocalDate lastDay(int year, int month) {
        LocalDate first = day(year, month, 1);
        return first == null ? null : first.with(TemporalAdjusters.lastDayOfMonth());
    }

    /** A day such as 12月21日 or 12月21号. */
    static LocalDate monthAndDay(int year, String printed) {
        String[] parts = printed.replaceAll("[日号]", "").split("月");
        return day(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
