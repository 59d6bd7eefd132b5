package cn.xianchi.feature.lagging;

import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Interval;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;

/**
 * A value between the worst, the median and the best of its group, which stands at the right; linear from worst to median
 * and from median to best. Places are in percent of the width; {@code low} and {@code high} are null for an exact value,
 * {@code from} and {@code to} (the middle half) below its floor, {@code worst} or {@code best} where it is the median.
 */
record GapRuler(
        String label,
        String worst,
        String median,
        String best,
        String left,
        String right,
        String at,
        String low,
        String high,
        boolean endless,
        String from,
        String across,
        boolean caution) {
    private static final double EDGE = 3;
    private static final double HALF = 47;

    /** Null where there is no median, or where all are level. */
    static GapRuler of(Assessment one, Labels labels) {
        Statistics statistics = one.statistics();
        if (one.gap() == null && statistics.median() == null || statistics.min().compareTo(statistics.max()) == 0) {
            return null;
        }
        return one.county().isComparable() ? new Maker(one, labels).ruler() : null;
    }

    private record Maker(Assessment one, Labels words) {

        GapRuler ruler() {
            Statistics group = one.statistics();
            boolean turned = one.indicator().polarity() == Polarity.LOWER;
            BigDecimal worst = turned ? group.max() : group.min();
            BigDecimal best = turned ? group.min() : group.max();
            boolean leftEnd = worst.compareTo(group.median()) != 0;
            boolean rightEnd = best.compareTo(group.median()) != 0;
            Interval bounds = one.county().bounds();
            BigDecimal low = turned ? bounds.high() : bounds.low();
            BigDecimal high = turned ? bounds.low() : bounds.high();
            BigDecimal from = turned ? group.q3() : group.q1();
            BigDecimal to = turned ? group.q1() : group.q3();
            return new GapRuler(
                    words.texts(LaggingTexts.class).rulerLabel(said(worst), said(group.median()), said(best)),
                    leftEnd ? said(worst) : null,
                    said(group.median()),
                    rightEnd ? said(best) : null,
                    text(leftEnd ? EDGE : EDGE + HALF),
                    text(rightEnd ? EDGE + 2 * HALF : EDGE + HALF),
                    text(at(one.county().value())),
                    bounds.isExact() ? null : text(low == null ? EDGE : at(low)),
                    bounds.isExact() ? null : text(high == null ? EDGE + 2 * HALF : at(high)),
                    !bounds.isBounded(),
                    from == null ? null : text(at(from)),
                    from == null ? null : text(at(to) - at(from)),
                    one.county().grade() == Grade.CAUTION);
        }

        /** What lies beyond an end, as the end of an interval may, stands on it. */
        private double at(BigDecimal value) {
            Statistics group = one.statistics();
            double median = group.median().doubleValue();
            boolean turned = one.indicator().polarity() == Polarity.LOWER;
            double off = turned ? median - value.doubleValue() : value.doubleValue() - median;
            double whole = off < 0 == turned
                    ? group.max().doubleValue() - median
                    : median - group.min().doubleValue();
            double share = whole == 0 ? 0 : off / whole;
            return EDGE + HALF * (1 + Math.max(-1, Math.min(1, share)));
        }

        private String said(BigDecimal value) {
            return words.judgements().bare(value, one.indicator());
        }

        private static String text(double percent) {
            return Math.round(percent * 100) / 100.0 + "%";
        }
    }
}
