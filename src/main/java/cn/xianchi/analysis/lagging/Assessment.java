package cn.xianchi.analysis.lagging;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import java.math.BigDecimal;

/**
 * What can be said of one county's value of an indicator that has a good end, with all that it rests on.
 *
 * @param gap how much better than the median, in points where the unit is percent, else in percent of the median; adverse
 *     gaps are negative; null without a median, or where that is 0
 * @param distance robust units above the median in good; null without a median or when all are level
 * @param trend the county's years, null where they were not looked at
 */
public record Assessment(
        Indicator indicator,
        int year,
        CountyValue county,
        Statistics statistics,
        BigDecimal gap,
        BigDecimal distance,
        Signals signals,
        Trend trend) {

    /** The same with the county's years, which signal S3 rests on. */
    public Assessment with(Trend years) {
        Signals seen = isGrey() ? signals : signals.withTrend(years.worsens(year));
        return new Assessment(indicator, year, county, statistics, gap, distance, seen, years);
    }

    /** The smallest gap that counts, in the unit of the gap. */
    public BigDecimal materiality() {
        return LaggingAssessor.materiality(indicator);
    }

    public Region region() {
        return county.region();
    }

    /** Whether it cannot be told how the county stands. */
    public boolean isGrey() {
        return status() == RagStatus.GREY;
    }

    public RagStatus status() {
        if (county.band() == null) {
            return RagStatus.GREY;
        }
        boolean behind = Signals.on(signals.lagging()) && Signals.on(signals.material());
        boolean confirmed = Signals.on(signals.worsening()) || Signals.on(signals.belowTarget());
        boolean caution = county.grade() == Grade.CAUTION;
        if (behind && Signals.on(signals.robust()) && confirmed && !caution) {
            return RagStatus.RED;
        }
        if (Signals.on(signals.belowTarget()) || behind) {
            return RagStatus.AMBER;
        }
        if (county.band() == Band.LEADING && gap != null && gap.compareTo(materiality()) > 0) {
            return RagStatus.GREEN;
        }
        return gap != null && gap.abs().compareTo(materiality()) <= 0 ? RagStatus.BLUE : RagStatus.WHITE;
    }

    /** What reaching the median takes, in the indicator's unit; null where there is none or it is reached. */
    public BigDecimal toMedian() {
        return gap == null || gap.signum() >= 0 ? null : county.gapToMedian().abs();
    }
}
