package cn.xianchi.format.sdmx;

import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Window;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * Windows as TIME_PERIOD (SDMX 2.1, section 6, 4.2): a calendar year as {@code 2025}, a day as {@code 2025-11-20}, what lies
 * between two days as {@code 2025-01-01/P9M}. A value whose day is not stated bears the year of its report.
 */
public final class SdmxPeriod {
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

    private SdmxPeriod() {}

    static String of(Observation one) {
        Window window = one.window();
        if (window.end() == null) {
            return Integer.toString(one.year());
        }
        if (window.start() == null) {
            return window.end().toString();
        }
        boolean calendarYear = MonthDay.from(window.start()).equals(NEW_YEAR)
                && MonthDay.from(window.end()).equals(LAST_DAY)
                && window.start().getYear() == window.end().getYear();
        return calendarYear
                ? Integer.toString(window.start().getYear())
                : window.start() + "/" + duration(window.start(), window.end().plusDays(1));
    }

    /** Whole months where there are only these, else days. */
    private static Period duration(LocalDate from, LocalDate until) {
        Period period = Period.between(from, until);
        return period.getDays() == 0 ? period : Period.ofDays((int) ChronoUnit.DAYS.between(from, until));
    }

    /** The days that an observation is about; of one whose day is not stated, those of its year. */
    static LocalDate first(Observation one) {
        Window window = one.window();
        LocalDate end = window.end() == null ? LocalDate.of(one.year(), 1, 1) : window.end();
        return window.start() == null ? end : window.start();
    }

    static LocalDate last(Observation one) {
        return one.window().end() == null
                ? LocalDate.of(one.year(), 12, 31)
                : one.window().end();
    }
}
