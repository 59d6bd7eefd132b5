package cn.xianchi.analysis.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The median of the slopes between any two points (Theil 1950; Sen 1968, https://doi.org/10.1080/01621459.1968.10480934).
 * Slopes are decimal, so that two that cancel each other make exactly 0 and no direction.
 */
public final class TheilSen {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private TheilSen() {}

    /** A year and its value. */
    public record Point(int x, BigDecimal y) {}

    /** In units of y per x; at least two points of different x. */
    public static BigDecimal slope(List<Point> points) {
        List<BigDecimal> slopes = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                BigDecimal run = BigDecimal.valueOf(points.get(j).x - points.get(i).x);
                slopes.add(points.get(j).y.subtract(points.get(i).y).divide(run, MathContext.DECIMAL64));
            }
        }
        slopes.sort(null);
        int n = slopes.size();
        BigDecimal upper = slopes.get(n / 2);
        return n % 2 == 1 ? upper : slopes.get(n / 2 - 1).add(upper).divide(TWO);
    }

    /** Whether the slope goes the way of {@code sign}, and does so too whichever one point is left out. */
    public static boolean goes(int sign, List<Point> points) {
        if (slope(points).signum() != sign) {
            return false;
        }
        for (int left = 0; left < points.size(); left++) {
            List<Point> rest = new ArrayList<>(points);
            rest.remove(left);
            if (slope(rest).signum() != sign) {
                return false;
            }
        }
        return true;
    }
}
