package cn.xianchi.analysis.comparison;

import cn.xianchi.analysis.statistics.Rank;
import java.math.BigDecimal;

/**
 * One county in a comparison. {@code rank}, {@code band} and {@code gapToBest} are null for grade none and for neutral
 * indicators, {@code percentile} (0 to 100, the best highest) too, and each below its floor; gaps are in the answer's
 * unit and not turned by polarity.
 */
public record RankedValue(
        CountyValue cell, Band band, BigDecimal percentile, BigDecimal gapToMedian, BigDecimal gapToBest) {

    public Rank rank() {
        return cell.rank();
    }

    public boolean isComparable() {
        return cell.isComparable();
    }
}
