package cn.xianchi.feature.trends;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.analysis.trend.Change;
import cn.xianchi.analysis.trend.ImpliedValue;
import cn.xianchi.analysis.trend.SeriesBreak;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.observation.Interval;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.text.TrendLabels;
import java.util.List;

/** One county of the table of trends, a slot for each year of the page. */
record TrendRow(Trend trend, TrendView view, TrendLabels labels, List<Slot> slots) {

    /**
     * One year. {@code point} is null where there is no report, {@code place} of blanks too; {@code restated} is what the
     * year must have been by the growth printed for the next, or null.
     */
    record Slot(
            int year,
            CountyValue point,
            SideBySideTable.Place place,
            Between before,
            ImpliedValue restated,
            List<String> cautions) {
        public boolean hasValue() {
            return point != null && point.hasValue();
        }

        /** Null where the county has figures. */
        public MissingReason blank() {
            return point == null ? MissingReason.NO_REPORT : point.missing();
        }
    }

    /** What lies between a year and the one before that has figures: a change, or null and {@code why} there is none. */
    record Between(int from, int to, Change change, String why) {
        /** Whether years without figures lie between. */
        public boolean skips() {
            return to - from > 1;
        }

        boolean across() {
            return change != null && skips();
        }
    }

    TrendRow(Trend trend, TrendView view, TrendLabels labels) {
        this(
                trend,
                view,
                labels,
                view.years().stream().map(year -> slot(trend, year, labels)).toList());
    }

    private static Slot slot(Trend trend, int year, TrendLabels labels) {
        CountyValue point = trend.point(year).orElse(null);
        ImpliedValue restated = trend.restated().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElse(null);
        if (point == null || point.isBlank()) {
            return new Slot(year, point, null, null, restated, List.of());
        }
        return new Slot(
                year,
                point,
                SideBySideTable.place(trend.indicator(), point, labels.base()),
                between(trend, year, labels),
                restated,
                point.hasValue() ? labels.cautions(point) : List.of());
    }

    private static Between between(Trend trend, int year, TrendLabels labels) {
        SeriesBreak broken = trend.breakBefore(year).orElse(null);
        if (broken != null) {
            return new Between(broken.from(), year, null, labels.why(broken));
        }
        return Change.each(trend).stream()
                .filter(change -> change.to() == year)
                .findFirst()
                .map(change -> new Between(change.from(), year, change, null))
                .orElse(null);
    }

    public boolean focus() {
        return trend.region().equals(view.focus());
    }

    /** Between the two years that are looked at; null where it cannot be told, which {@link #why} explains. */
    public Change change() {
        return view.change(trend);
    }

    /** Null where there is a change, or no earlier year. */
    public String why() {
        return view.from() == 0 ? null : labels.why(trend, view.from(), view.to());
    }

    public String amount(Change change) {
        String amount = labels.amount(change, view.indicator());
        return amount == null ? labels.texts().fromNothing() : amount;
    }

    /** Null where the change is one number. */
    public String bounds(Change change) {
        return labels.bounds(change, view.indicator());
    }

    /** A value worked back from growth. */
    public String worked(Interval bounds) {
        return labels.worked(bounds, view.indicator());
    }

    public String arithmetic(Change change) {
        String later = number(change.to());
        String earlier = number(change.from());
        return view.indicator().isPercent()
                ? labels.texts().arithmeticPoints(later, earlier)
                : labels.texts().arithmetic(later, earlier);
    }

    private String number(int year) {
        return labels.base()
                .number(trend.point(year).orElseThrow().observation())
                .text();
    }
}
