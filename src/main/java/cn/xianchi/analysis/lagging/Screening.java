package cn.xianchi.analysis.lagging;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.statistics.MinimumSample;
import cn.xianchi.catalog.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often a county is surely last, and how likely that is by chance alone: Poisson-binomial with a chance of 1/n for each
 * of its indicators, after Holm (1979) over all counties (METHODS 4.4). A screening: related indicators are not independent.
 *
 * @param judged indicators with a good end, at least four comparable values, and one of this county among them
 * @param chance of being last at least so often
 * @param adjusted the same after Holm, never above 1
 */
public record Screening(Region region, int surelyLast, int judged, double chance, double adjusted) {
    private static final double LEVEL = 0.05;

    /** More often last than chance explains. */
    public boolean isFlagged() {
        return adjusted <= LEVEL;
    }

    /** Every county with a judged indicator, the least likely first. */
    public static List<Screening> of(List<Comparison> comparisons) {
        Map<Region, List<Trial>> trials = new TreeMap<>(Comparator.comparing(Region::code));
        for (Comparison comparison : comparisons) {
            int n = comparison.statistics().n();
            if (n >= MinimumSample.MEDIAN) {
                comparison.comparable().stream()
                        .filter(county -> county.rank() != null)
                        .forEach(county -> trials.computeIfAbsent(county.region(), region -> new ArrayList<>())
                                .add(new Trial(1.0 / n, county.rank().best() == n)));
            }
        }
        return holm(trials.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** An indicator of a county: the chance of being last, and whether it surely is. */
    private record Trial(double chance, boolean isLast) {}

    private static Screening of(Region region, List<Trial> trials) {
        int last = (int) trials.stream().filter(Trial::isLast).count();
        List<Double> chances = trials.stream().map(Trial::chance).toList();
        return new Screening(region, last, trials.size(), atLeast(last, chances), 1);
    }

    private static List<Screening> holm(List<Screening> found) {
        List<Screening> sorted = found.stream()
                .sorted(Comparator.comparing(Screening::chance)
                        .thenComparing(one -> one.region().code()))
                .toList();
        List<Screening> adjusted = new ArrayList<>();
        double floor = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Screening one = sorted.get(i);
            floor = Math.max(floor, Math.min(1, (sorted.size() - i) * one.chance));
            adjusted.add(new Screening(one.region, one.surelyLast, one.judged, one.chance, floor));
        }
        return adjusted;
    }

    /** The chance of at least {@code k} hits among independent trials of the given chances. */
    static double atLeast(int k, List<Double> chances) {
        double[] exactly = new double[chances.size() + 1];
        exactly[0] = 1;
        for (int done = 0; done < chances.size(); done++) {
            double p = chances.get(done);
            for (int hits = done + 1; hits > 0; hits--) {
                exactly[hits] = exactly[hits] * (1 - p) + exactly[hits - 1] * p;
            }
            exactly[0] *= 1 - p;
        }
        double sum = 0;
        for (int hits = exactly.length - 1; hits >= k; hits--) {
            sum += exactly[hits];
        }
        return Math.min(1, sum);
    }
}
