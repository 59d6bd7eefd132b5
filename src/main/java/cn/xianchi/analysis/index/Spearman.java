package cn.xianchi.analysis.index;

import java.util.Arrays;

/** The correlation of two orders, ties averaged; 0 where one of them is level. */
final class Spearman {
    private Spearman() {}

    static double of(double[] one, double[] other) {
        // mid-rank percentiles are ranks on another scale, which a correlation does not see
        double[] x = centred(IndicatorScores.percentiles(one));
        double[] y = centred(IndicatorScores.percentiles(other));
        double product = 0;
        double squaresX = 0;
        double squaresY = 0;
        for (int i = 0; i < x.length; i++) {
            product += x[i] * y[i];
            squaresX += x[i] * x[i];
            squaresY += y[i] * y[i];
        }
        return squaresX == 0 || squaresY == 0 ? 0 : product / Math.sqrt(squaresX * squaresY);
    }

    private static double[] centred(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values).map(value -> value - mean).toArray();
    }
}
