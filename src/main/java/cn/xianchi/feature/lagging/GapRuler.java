package cn.xianchi.feature.lagging;

import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Interval;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;

/**
 * A value between the worst, the median and the best of its group, which stands at the right; linear from worst to median
 * and from median to best. Places are in percent of the width.
 */
record GapRuler(Assessment one, Labels labels) {
    private static final double EDGE = 3;
    private static final double HALF = 47;

    /** Null where there is no median, or where all are level. */
    static GapRuler of(Assessment one, Labels labels) {
        Statistics group = one.statistics();
        boolean ranges = group.median() != null && group.min().compareTo(group.max()) != 0;
        return ranges && one.county().isComparable() ? new GapRuler(one, labels) : null;
    }

    private boolean isLower() {
        return one.indicator().polarity() == Polarity.LOWER;
    }

    public BigDecimal worst() {
        return isLower() ? one.statistics().max() : one.statistics().min();
    }

    public BigDecimal median() {
        return one.statistics().median();
    }

    public BigDecimal best() {
        return isLower() ? one.statistics().min() : one.statistics().max();
    }

    public String text(BigDecimal value) {
        return labels.judgements().bare(value, one.indicator());
    }

    /** Whether the worst is not the median itself. */
    public boolean hasWorst() {
        return worst().compareTo(median()) != 0;
    }

    public boolean hasBest() {
        return best().compareTo(median()) != 0;
    }

    public String left() {
        return percent(hasWorst() ? EDGE : EDGE + HALF);
    }

    public String right() {
        return percent(hasBest() ? EDGE + 2 * HALF : EDGE + HALF);
    }

    public String at() {
        return percent(place(one.county().value()));
    }

    public Interval bounds() {
        return one.county().bounds();
    }

    /** The bad end of the value's interval. */
    public String low() {
        BigDecimal low = isLower() ? bounds().high() : bounds().low();
        return percent(low == null ? EDGE : place(low));
    }

    /** Its good end. */
    public String high() {
        BigDecimal high = isLower() ? bounds().low() : bounds().high();
        return percent(high == null ? EDGE + 2 * HALF : place(high));
    }

    /** Where the middle half begins; of a group that has quartiles. */
    public String from() {
        return percent(
                Math.min(place(one.statistics().q1()), place(one.statistics().q3())));
    }

    public String across() {
        return percent(
                Math.abs(place(one.statistics().q3()) - place(one.statistics().q1())));
    }

    /** What lies beyond an end, as the end of an interval may, stands on it. */
    private double place(BigDecimal value) {
        double median = median().doubleValue();
        double better = (value.doubleValue() - median) * (isLower() ? -1 : 1);
        double whole = Math.abs((better < 0 ? worst() : best()).doubleValue() - median);
        double share = whole == 0 ? 0 : better / whole;
        return EDGE + HALF * (1 + Math.max(-1, Math.min(1, share)));
    }

    private static String percent(double place) {
        return Math.round(place * 100) / 100.0 + "%";
    }
}
