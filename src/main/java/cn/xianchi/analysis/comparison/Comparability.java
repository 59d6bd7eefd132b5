package cn.xianchi.analysis.comparison;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.ReportKind;
import cn.xianchi.observation.Window;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The grade of one value against the reference of its comparison, with every reason that lowers it (METHODS 4.8). */
public record Comparability(Grade grade, List<Reason> reasons) {
    private static final int SAME_DAYS = 92;
    private static final int CAUTION_DAYS = 183;
    private static final BigDecimal WIDE = new BigDecimal("0.1");

    static Comparability of(Set<Reason> reasons) {
        Grade grade = reasons.stream().map(Reason::allows).reduce(Grade.SAME, Grade::worse);
        return new Comparability(grade, List.copyOf(reasons));
    }

    /** Every reason that lowers the grade of a value. */
    static Set<Reason> reasons(Indicator indicator, Observation value, Report source, Reference reference) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        timeReason(indicator, value.window(), reference).ifPresent(reasons::add);
        if (value.statistic() != reference.statistic()) {
            reasons.add(Reason.OTHER_STATISTIC);
        }
        if (reference.basis() != null && !value.basis().equals(reference.basis())) {
            reasons.add(value.basis().isEmpty() ? Reason.BASIS_ON_ONE_SIDE : Reason.OTHER_BASIS);
        }
        if (isWide(value.figure())) {
            reasons.add(Reason.WIDE_INTERVAL);
        }
        if (source.kind() != ReportKind.ANNUAL_REPORT) {
            reasons.add(Reason.NOT_OWN_REPORT);
        }
        return reasons;
    }

    /** The grade of a window or date alone. */
    static Grade ofTime(Indicator indicator, Window window, Reference reference) {
        return timeReason(indicator, window, reference).map(Reason::allows).orElse(Grade.SAME);
    }

    private static Optional<Reason> timeReason(Indicator indicator, Window window, Reference reference) {
        if (indicator.holdsForWindow()) {
            return window.start() == null
                    ? Optional.of(Reason.START_NOT_STATED)
                    : Optional.of(Reason.OTHER_WINDOW).filter(reason -> !reference.sharesWindow(window));
        }
        if (window.end() == null) {
            return Optional.of(Reason.DATE_NOT_STATED);
        }
        long days = Reference.days(window.end(), reference.end());
        return days > CAUTION_DAYS
                ? Optional.of(Reason.DATE_FAR)
                : Optional.of(Reason.DATE_DISTANT).filter(reason -> days > SAME_DAYS);
    }

    private static boolean isWide(Figure figure) {
        if (!figure.bounds().isBounded()) {
            return true;
        }
        BigDecimal width = figure.bounds().high().subtract(figure.bounds().low());
        return width.compareTo(figure.value().abs().multiply(WIDE)) > 0;
    }
}
