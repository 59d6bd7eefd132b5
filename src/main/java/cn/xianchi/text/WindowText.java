package cn.xianchi.text;

import cn.xianchi.observation.Window;
import java.time.LocalDate;
import java.time.YearMonth;

/** The days that a value is about, in words. */
record WindowText(Messages messages) {

    String of(Window window) {
        LocalDate end = window.end();
        if (window.start() == null) {
            return end == null ? messages.asofUnstated() : messages.asof(end.toString());
        }
        int year = window.start().getYear();
        return switch (window.kind()) {
            case YTD -> messages.ytd(end.toString());
            case YEAR ->
                window.start().equals(LocalDate.of(year, 1, 1)) && end.equals(LocalDate.of(year, 12, 31))
                        ? messages.fullYear(year)
                        : messages.yearTo(year, end.toString());
            case SPAN, ASOF ->
                wholeMonths(window)
                        ? messages.months(year, window.start().getMonthValue(), end.getMonthValue())
                        : messages.span(window.start().toString(), end.toString());
        };
    }

    private static boolean wholeMonths(Window window) {
        return window.start().getDayOfMonth() == 1
                && window.end().equals(YearMonth.from(window.end()).atEndOfMonth())
                && window.start().getYear() == window.end().getYear();
    }
}
