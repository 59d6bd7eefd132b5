package cn.xianchi.feature.trends;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One county's years as a small picture on the scale that all panels share: across in percent of the width, down in pixels.
 *
 * @param row what the table says of the county, which the panel repeats in words
 */
record TrendPanel(
        TrendRow row,
        List<Stroke> strokes,
        List<Stroke> whiskers,
        List<Mark> marks,
        List<Mark> gaps,
        TrendRow.Slot first,
        TrendRow.Slot last) {
    private static final double FOOT = 46;
    private static final double RISE = 38;
    private static final double LEFT = 4;
    private static final double ACROSS = 92;
    /** A whisker shorter than the dot that it belongs to says nothing. */
    private static final double SHORTEST = 7;

    /** @param kind run between neighbouring years, across where years between them have no value */
    record Stroke(String kind, String x1, String y1, String x2, String y2) {}

    /** @param kind same, caution, over (above the scale), ring, O or NR; of a gap always break */
    record Mark(String kind, String x, String y) {}

    static TrendPanel of(TrendRow row, TrendView view, TrendScale scale) {
        return new Maker(row, view, scale).panel();
    }

    private record Maker(TrendRow row, TrendView view, TrendScale scale) {

        TrendPanel panel() {
            List<Stroke> strokes = new ArrayList<>();
            List<Stroke> whiskers = new ArrayList<>();
            List<Mark> marks = new ArrayList<>();
            List<Mark> gaps = new ArrayList<>();
            for (TrendRow.Slot slot : row.slots()) {
                lines(slot, strokes, gaps);
                whisker(slot, whiskers);
                marks(slot, marks);
            }
            List<TrendRow.Slot> valued =
                    row.slots().stream().filter(slot -> slot.number() != null).toList();
            return new TrendPanel(
                    row,
                    strokes,
                    whiskers,
                    marks,
                    gaps,
                    valued.size() < 2 ? null : valued.get(0),
                    valued.isEmpty() ? null : valued.get(valued.size() - 1));
        }

        private void lines(TrendRow.Slot slot, List<Stroke> strokes, List<Mark> gaps) {
            TrendRow.Between before = slot.before();
            if (before == null) {
                return;
            }
            double left = x(before.from());
            double right = x(slot.year());
            if (before.why() != null) {
                gaps.add(new Mark("break", percent((left + right) / 2), pixel(FOOT)));
                return;
            }
            BigDecimal earlier = row.slots().stream()
                    .filter(one -> one.year() == before.from())
                    .map(TrendRow.Slot::number)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            strokes.add(new Stroke(
                    before.since() == null ? "run" : "across",
                    percent(left),
                    pixel(y(earlier)),
                    percent(right),
                    pixel(y(slot.number()))));
        }

        private void whisker(TrendRow.Slot slot, List<Stroke> whiskers) {
            if (slot.number() == null || slot.low() == null || slot.high() == null) {
                return;
            }
            double low = y(slot.low());
            double high = y(slot.high());
            if (low - high >= SHORTEST) {
                String x = percent(x(slot.year()));
                whiskers.add(new Stroke("whisker", x, pixel(low), x, pixel(high)));
            }
        }

        private void marks(TrendRow.Slot slot, List<Mark> marks) {
            String x = percent(x(slot.year()));
            if (slot.ring() != null) {
                double middle = (y(slot.ring().low()) + y(slot.ring().high())) / 2;
                marks.add(new Mark("ring", x, pixel(middle)));
            }
            if (slot.glyph() != null) {
                marks.add(new Mark(slot.glyph(), x, pixel(FOOT)));
            }
            if (slot.number() != null) {
                boolean over = scale.at(slot.number()) == null;
                String kind = over ? "over" : slot.cautions().isEmpty() ? "same" : "caution";
                marks.add(new Mark(kind, x, pixel(y(slot.number()))));
            }
        }

        private double x(int year) {
            int n = view.years().size() - 1;
            return n == 0 ? 50 : LEFT + ACROSS * (year - view.years().get(0)) / n;
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
}
