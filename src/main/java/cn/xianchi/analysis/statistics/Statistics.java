package cn.xianchi.analysis.statistics;

import cn.xianchi.observation.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Of {@code n} comparable values: extremes from n = 2, median and median absolute deviation from 4, quartiles from 8
 * (METHODS 4.2, 4.3); null below. Quartiles are of type 8 of Hyndman and Fan, https://doi.org/10.2307/2684934.
 */
public record Statistics(
        int n, BigDecimal min, BigDecimal q1, BigDecimal median, BigDecimal q3, BigDecimal max, BigDecimal mad) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    public static Statistics of(List<BigDecimal> values) {
        int n = values.size();
        List<BigDecimal> sorted = values.stream().sorted().toList();
        BigDecimal median = n >= MinimumSample.MEDIAN ? quantile(sorted, HALF) : null;
        return new Statistics(
                n,
                n >= MinimumSample.RANK ? sorted.get(0) : null,
                n >= MinimumSample.QUARTILES ? quantile(sorted, BigDecimal.ONE.divide(FOUR)) : null,
                median,
                n >= MinimumSample.QUARTILES ? quantile(sorted, THREE.divide(FOUR)) : null,
                n >= MinimumSample.RANK ? sorted.get(n - 1) : null,
                median == null ? null : deviation(sorted, median));
    }

    private static BigDecimal deviation(List<BigDecimal> values, BigDecimal median) {
        return quantile(
                values.stream()
                        .map(value -> value.subtract(median).abs())
                        .sorted()
                        .toList(),
                HALF);
    }

    /** Type 8: at h = (n + 1/3)p + 1/3, between its neighbours in proportion. */
    static BigDecimal quantile(List<BigDecimal> sorted, BigDecimal p) {
        BigDecimal third = BigDecimal.ONE.divide(THREE, MathContext.DECIMAL64);
        BigDecimal h = BigDecimal.valueOf(sorted.size()).add(third).multiply(p).add(third);
        // (n + 1/3)/2 + 1/3 is a whole or half number, which thirds cut to 16 digits would miss by a hair
        BigDecimal at = h.round(new MathContext(12)).stripTrailingZeros();
        int below = Math.max(1, Math.min(sorted.size(), at.intValue()));
        int above = Math.min(sorted.size(), below + 1);
        BigDecimal share =
                at.subtract(BigDecimal.valueOf(below)).max(BigDecimal.ZERO).min(BigDecimal.ONE);
        BigDecimal low = sorted.get(below - 1);
        BigDecimal step = sorted.get(above - 1).subtract(low).multiply(share);
        return Interval.plain(low.add(step).round(MathContext.DECIMAL64));
    }
}
