package cn.xianchi.feature.trends;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.observation.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One county's years as a small picture on the scale that all panels share: across in percent of the width, down in pixels.
 *
 * @param row what the table says of the county, which the panel repeats in words
 */
record TrendPanel(TrendRow row, TrendScale scale) {
    private static final double FOOT = 46;
    private static final double RISE = 38;
    private static final double LEFT = 4;
    private static final double ACROSS = 92;
    /** A whisker shorter than the dot that it belongs to says nothing. */
    private static final double SHORTEST = 7;

    /** @param kind run between neighbouring years, across where years between them have no value */
    record Stroke(String kind, String x1, String y1, String x2, String y2) {}

    /** @param kind same, caution, over (above the scale), ring, O or NR */
    record Mark(String kind, String x, String y) {}

    public List<Stroke> strokes() {
        return betweens()
                .filter(between -> between.change() != null)
                .map(between -> new Stroke(
                        between.across() ? "across" : "run",
                        percent(x(between.from())),
                        y(between.from()),
                        percent(x(between.to())),
                        y(between.to())))
                .toList();
    }

    /** Across, where a line is broken. */
    public List<String> gaps() {
        return betweens()
                .filter(between -> between.change() == null)
                .map(between -> percent((x(between.from()) + x(between.to())) / 2))
                .toList();
    }

    private Stream<TrendRow.Between> betweens() {
        return row.slots().stream().map(TrendRow.Slot::before).filter(between -> between != null);
    }

    public List<Stroke> whiskers() {
        List<Stroke> whiskers = new ArrayList<>();
        for (CountyValue point : row.trend().values()) {
            Interval bounds = point.bounds();
            if (bounds.isBounded() && y(bounds.low()) - y(bounds.high()) >= SHORTEST) {
                String x = percent(x(point.year()));
                whiskers.add(new Stroke("whisker", x, pixel(y(bounds.low())), x, pixel(y(bounds.high()))));
            }
        }
        return whiskers;
    }

    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (TrendRow.Slot slot : row.slots()) {
            String x = percent(x(slot.year()));
            if (slot.restated() != null) {
                Interval bounds = slot.restated().bounds();
                marks.add(new Mark("ring", x, pixel((y(bounds.low()) + y(bounds.high())) / 2)));
            }
            if (slot.blank() != null) {
                marks.add(new Mark(slot.blank().code(), x, pixel(FOOT)));
            }
            if (slot.hasValue()) {
                boolean over = scale.at(slot.point().value()) == null;
                String kind = over ? "over" : slot.cautions().isEmpty() ? "same" : "caution";
                marks.add(new Mark(kind, x, y(slot.year())));
            }
        }
        return marks;
    }

    private double x(int year) {
        List<Integer> years = row.view().years();
        int n = years.size() - 1;
        return n == 0 ? 50 : LEFT + ACROSS * (year - years.get(0)) / n;
    }

    /** Of a year that has a value. */
    private String y(int year) {
        return pixel(y(row.trend().point(year).orElseThrow().value()));
    }

    private double y(BigDecimal value) {
        Double at = scale.at(value);
        return FOOT - RISE * (at == null ? 1 : Math.max(0, at));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }

    private static String pixel(double down) {
        return String.format(Locale.ROOT, "%.1f", down);
    }
}
