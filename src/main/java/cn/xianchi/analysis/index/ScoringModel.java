package cn.xianchi.analysis.index;

import cn.xianchi.catalog.Region;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which county has which value of which indicator, and how indicators make pillars: all that stays the same from draw to
 * draw. An indicator is given by its place in the list. Scores are arrays by indicator and by the
 * place of the county in it.
 */
final class ScoringModel {
    /** The share of the weight that must be covered, in every pillar and in all (METHODS 4.7 g). */
    static final double LEAST_COVERAGE = 2.0 / 3;

    private static final double ROUNDING = 1e-9;

    final List<IndicatorScores> indicators;
    final List<Region> regions;
    final List<String> themes;
    /** The pillar of each indicator. */
    final int[] pillar;
    /** By indicator and county: the place of the county among those of the indicator, or −1. */
    final int[][] place;

    ScoringModel(List<IndicatorScores> indicators) {
        this.indicators = indicators;
        this.regions = indicators.stream()
                .flatMap(one -> one.regions().stream())
                .distinct()
                .sorted(Comparator.comparing(Region::code))
                .toList();
        List<String> themeByIndicator =
                indicators.stream().map(one -> one.indicator().theme()).toList();
        this.themes = themeByIndicator.stream().distinct().toList();
        this.pillar = themeByIndicator.stream().mapToInt(themes::indexOf).toArray();
        this.place = indicators.stream().map(this::places).toArray(int[][]::new);
    }

    private int[] places(IndicatorScores one) {
        Map<Region, Integer> places = new HashMap<>();
        one.regions().forEach(region -> places.put(region, places.size()));
        return regions.stream()
                .mapToInt(region -> places.getOrDefault(region, -1))
                .toArray();
    }

    boolean has(int indicator, int county) {
        return place[indicator][county] >= 0;
    }

    /** The share of a pillar's weight for which the county has a value; of the whole where {@code pillar} is −1. */
    double coverage(int county, int ofPillar, double[] weights) {
        double all = 0;
        double covered = 0;
        for (int k = 0; k < indicators.size(); k++) {
            if (ofPillar < 0 || pillar[k] == ofPillar) {
                all += weights[k];
                covered += has(k, county) ? weights[k] : 0;
            }
        }
        return all == 0 ? 0 : covered / all;
    }

    static boolean isEnough(double coverage) {
        return coverage >= LEAST_COVERAGE - ROUNDING;
    }

    boolean isRated(int county, double[] weights) {
        return IntStream.rangeClosed(-1, themes.size() - 1)
                .filter(p -> p < 0 || weight(p, weights) > 0)
                .allMatch(p -> isEnough(coverage(county, p, weights)));
    }

    double weight(int ofPillar, double[] weights) {
        return IntStream.range(0, weights.length)
                .filter(k -> pillar[k] == ofPillar)
                .mapToDouble(k -> weights[k])
                .sum();
    }

    /** The pillars of a county: weighted means of what it has, not a number where it has nothing. */
    double[] pillars(int county, double[][] scores, double[] weights) {
        double[] sums = new double[themes.size()];
        double[] covered = new double[themes.size()];
        for (int k = 0; k < indicators.size(); k++) {
            if (has(k, county)) {
                sums[pillar[k]] += weights[k] * scores[k][place[k][county]];
                covered[pillar[k]] += weights[k];
            }
        }
        return IntStream.range(0, sums.length)
                .mapToDouble(p -> covered[p] == 0 ? Double.NaN : sums[p] / covered[p])
                .toArray();
    }

    /** The totals of the counties for which {@code rated} holds, else not a number. */
    double[] totals(double[][] scores, double[] weights, Aggregator aggregator, IntPredicate rated) {
        double[] ofPillars = IntStream.range(0, themes.size())
                .mapToDouble(p -> weight(p, weights))
                .toArray();
        double all = Arrays.stream(ofPillars).sum();
        int[] used =
                IntStream.range(0, themes.size()).filter(p -> ofPillars[p] > 0).toArray();
        double[] shares =
                Arrays.stream(used).mapToDouble(p -> ofPillars[p] / all).toArray();
        return IntStream.range(0, regions.size())
                .mapToDouble(county -> {
                    if (!rated.test(county)) {
                        return Double.NaN;
                    }
                    double[] pillars = pillars(county, scores, weights);
                    return aggregator.total(
                            Arrays.stream(used).mapToDouble(p -> pillars[p]).toArray(), shares);
                })
                .toArray();
    }
}
