package cn.xianchi.demo;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.Window;
import cn.xianchi.observation.WindowKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The window of a figure (METHODS 4.12): a printed one, else one derived from the date of the report.
 *
 * @param part the length of the window in years; 1 for stocks
 */
record DatedWindow(Window window, double part, String note) {
    /**
     * @param theme random numbers of the theme, whose figures mostly share their window
     * @param own random numbers of this figure
     */
    static DatedWindow of(Indicator indicator, Report report, DemoCounty county, SeededRandom theme, SeededRandom own) {
        if (!indicator.holdsForWindow()) {
            return asOf(stockDay(report, county, own), 1, "");
        }
        double running = theme.between(1, 3);
        return ofFlow(report, own.happens(0.12) ? own : theme, running);
    }

    private static DatedWindow asOf(LocalDate day, double part, String note) {
        return new DatedWindow(new Window(WindowKind.ASOF, null, day), part, note);
    }

    private static LocalDate stockDay(Report report, DemoCounty county, SeededRandom own) {
        LocalDate date = report.date();
        LocalDate yearEnd = LocalDate.of(report.year(), 12, 31);
        if (own.happens(0.05)) {
            int[] monthsBefore = {4, 5, 6, 9, 12, 15};
            return yearEnd.minusMonths(monthsBefore[own.below(monthsBefore.length)]);
        }
        if (date == null) {
            return own.happens(0.3) ? yearEnd : null;
        }
        return county.habits().stocksAtYearEnd() && !date.isBefore(yearEnd) ? yearEnd : own.happens(0.02) ? null : date;
    }

    /** {@code running} is the length in years of a running total without a stated start. */
    private static DatedWindow ofFlow(Report report, SeededRandom random, double running) {
        LocalDate start = LocalDate.of(report.year(), 1, 1);
        LocalDate yearEnd = LocalDate.of(report.year(), 12, 31);
        LocalDate date = report.date() == null ? yearEnd : report.date();
        boolean early = date.isBefore(yearEnd);
        LocalDate end = early ? date : yearEnd;
        return switch (random.weighted(early ? 10 : 72, early ? 68 : 8, early ? 12 : 9, early ? 10 : 11)) {
            case 0 -> counted(WindowKind.YEAR, start, end);
            case 1 -> counted(WindowKind.YTD, start, end);
            case 2 -> counted(WindowKind.SPAN, start, LocalDate.of(report.year(), random.happens(0.75) ? 9 : 6, 30));
            default -> asOf(report.date(), running, "起点未说明，按累计数记");
        };
    }

    private static DatedWindow counted(WindowKind kind, LocalDate start, LocalDate end) {
        double part = (ChronoUnit.DAYS.between(start, end) + 1) / (double) start.lengthOfYear();
        return new DatedWindow(new Window(kind, start, end), part, "");
    }
}
