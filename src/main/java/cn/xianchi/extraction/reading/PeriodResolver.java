package cn.xianchi.extraction.reading;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.extraction.rules.Rule;
import cn.xianchi.extraction.structure.Context;
import cn.xianchi.extraction.structure.ReportContext;
import cn.xianchi.extraction.time.TimeWord;
import cn.xianchi.observation.Window;
import cn.xianchi.observation.WindowKind;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.List;

/** Resolves the days that a number is about from the time expressions that apply to it (METHODS 4.12). */
record PeriodResolver(ReportContext report) {
    private static final Pattern RUNNING = Pattern.compile("达|共|累计|总量|总数|总计|合计|突破|已");
    private static final Pattern CUMULATIVE = Pattern.compile("累计|总量|历史");

    /** A window, and whether a time expression states it. */
    record Resolved(Window window, boolean isStated) {}

    /**
     * @param times the time expressions that apply to the number, nearest first
     * @param sentence the start of the number's sentence
     * @param flowWindow the window of the flow before it in the same item, null if there is none
     */
    Resolved resolve(Rule rule, List<TimeWord> times, int sentence, Context context, Window flowWindow) {
        Indicator indicator = rule.indicator();
        if (!indicator.holdsForWindow()) {
            return state(times, sentence);
        }
        Resolved flow = flow(times, sentence, context.clauseBefore());
        if (flow != null) {
            return flow;
        }
        if (indicator.kind() != Kind.FLOW && flowWindow != null) {
            return new Resolved(flowWindow, true);
        }
        boolean isService = indicator.kind() == Kind.FLOW && !rule.attributes().isOwnAct();
        if (isService && flowWindow != null && flowWindow.kind() == WindowKind.ASOF) {
            return new Resolved(flowWindow, false);
        }
        if (isService && RUNNING.matcher(context.clauseBefore()).find()) {
            return new Resolved(asOf(report.date()), false);
        }
        return new Resolved(yearToDate(WindowKind.YTD), false);
    }

    /** A stock, or the rate of a state: as of the printed date, else the report's. */
    private Resolved state(List<TimeWord> times, int sentence) {
        for (TimeWord time : times) {
            if (time.kind() == TimeWord.Kind.UNTIL && time.to().getYear() >= report.year() - 1) {
                return new Resolved(asOf(time.to()), true);
            }
            if (time.kind() == TimeWord.Kind.NOW && time.start() >= sentence) {
                break;
            }
        }
        return new Resolved(asOf(report.date()), true);
    }

    /** Null if no time expression states the window. */
    private Resolved flow(List<TimeWord> times, int sentence, String clause) {
        LocalDate until = null;
        for (TimeWord time : times) {
            Window window = switch (time.kind()) {
                case SPAN -> span(time, until);
                case SINCE -> since(time, until);
                case YEAR -> {
                    boolean isTotal = time.start() < sentence
                            && CUMULATIVE.matcher(clause).find();
                    yield year(until, isTotal);
                }
                case SINCE_SOMETIME -> asOf(until != null ? until : report.date());
                default -> null;
            };
            if (window != null) {
                return new Resolved(window, true);
            }
            if (time.kind() == TimeWord.Kind.UNTIL && until == null) {
                until = time.to();
            }
        }
        return until == null ? null : new Resolved(asOf(until), true);
    }

    private Window span(TimeWord time, LocalDate until) {
        LocalDate to = time.to() != null ? time.to() : until != null ? until : report.date();
        return to != null && !time.from().isAfter(to) ? new Window(WindowKind.SPAN, time.from(), to) : null;
    }

    private Window since(TimeWord time, LocalDate until) {
        WindowKind kind = time.year() == report.year() ? WindowKind.YTD : WindowKind.SPAN;
        LocalDate to = until != null && !until.isBefore(time.from()) ? until : end();
        return to.isBefore(time.from()) ? null : new Window(kind, time.from(), to);
    }

    private Window year(LocalDate until, boolean isTotal) {
        if (until != null && isTotal) {
            return asOf(until);
        }
        if (until != null && until.getYear() == report.year()) {
            return new Window(WindowKind.YTD, LocalDate.of(report.year(), 1, 1), until);
        }
        return yearToDate(WindowKind.YEAR);
    }

    private static Window asOf(LocalDate date) {
        return new Window(WindowKind.ASOF, null, date);
    }

    private LocalDate end() {
        return report.date() != null && report.date().getYear() <= report.year()
                ? report.date()
                : LocalDate.of(report.year(), 12, 31);
    }

    /** From 1 January to the report's date, of the given kind; the whole year if the report is dated at its end or later. */
    private Window yearToDate(WindowKind kind) {
        LocalDate start = LocalDate.of(report.year(), 1, 1);
        LocalDate last = LocalDate.of(report.year(), 12, 31);
        LocalDate end = end();
        return new Window(end.isBefore(last) ? kind : WindowKind.YEAR, start, end.isBefore(start) ? last : end);
    }
}
