package cn.xianchi.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The median of the slopes between any two points (Theil 1950; Sen 1968, https://doi.org/10.1080/01621459.1968.10480934). */
final class TheilSen {
    private TheilSen() {}

    /** A place in time and its value. */
    record Point(double x, double y) {}

    /** In units of y per x; at least two points of different x. */
    static double slope(List<Point> points) {
        double[] slopes = new double[points.size() * (points.size() - 1) / 2];
        int n = 0;
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                slopes[n++] = (points.get(j).y - points.get(i).y) / (points.get(j).x - points.get(i).x);
            }
        }
        Arrays.sort(slopes);
        return n % 2 == 1 ? slopes[n / 2] : (slopes[n / 2 - 1] + slopes[n / 2]) / 2;
    }

    /** Whether the slope goes the way of {@code sign}, and does so too whichever one point is left out. */
    static boolean goes(int sign, List<Point> points) {
        if (Math.signum(slope(points)) != sign) {
            return false;
        }
        for (int left = 0; left < points.size(); left++) {
            List<Point> rest = new ArrayList<>(points);
            rest.remove(left);
            if (Math.signum(slope(rest)) != sign) {
                return false;
            }
        }
        return true;
    }
}
