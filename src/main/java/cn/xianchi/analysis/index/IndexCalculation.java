package cn.xianchi.analysis.index;

import cn.xianchi.analysis.index.CompositeIndex.Pillar;
import cn.xianchi.analysis.index.CompositeIndex.Redundant;
import cn.xianchi.analysis.index.CompositeIndex.Robustness;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.analysis.index.CompositeIndex.Unrated;
import cn.xianchi.analysis.index.CompositeIndex.WithoutOne;
import cn.xianchi.analysis.statistics.MinimumSample;
import cn.xianchi.catalog.Indicator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The arithmetic of one index whose indicators all suit its normaliser. */
final class IndexCalculation {
    private final IndexDefinition definition;
    private final ScoringModel model;
    /** They add up to 1. */
    private final double[] weights;
    /** On the scale from 0 to 100, by indicator and place of the county in it. */
    private final double[][] scores;

    private final List<Normaliser> normalisers;
    /** By county; not a number where it is not rated. */
    private final double[] totals;

    /** The places of the rated counties. */
    private final int[] rated;

    private final UncertaintyDraws draws;

    IndexCalculation(IndexDefinition definition, List<IndicatorScores> indicators) {
        this.definition = definition;
        this.model = new ScoringModel(indicators);
        double[] given = indicators.stream()
                .mapToDouble(one -> definition.weight(one.indicator()))
                .toArray();
        double all = Arrays.stream(given).sum();
        this.weights = Arrays.stream(given).map(weight -> weight / all).toArray();
        this.scores = indicators.stream()
                .map(one -> one.normalised(definition.normaliser(), one.values()))
                .toArray(double[][]::new);
        this.normalisers = Arrays.stream(Normaliser.values())
                .filter(normaliser -> indicators.stream().allMatch(one -> one.obstacle(normaliser) == null))
                .toList();
        this.totals = totals(weights, definition.aggregator());
        this.rated = IntStream.range(0, totals.length)
                .filter(county -> !Double.isNaN(totals[county]))
                .toArray();
        this.draws = new UncertaintyDraws(model, weights, rated, normalisers);
    }

    private double[] totals(double[] given, Aggregator aggregator) {
        return model.totals(scores, given, aggregator, county -> model.isRated(county, given));
    }

    CompositeIndex index(List<Indicator> out) {
        double[] others = totals(weights, definition.aggregator().other());
        List<Scored> scored = IntStream.range(0, rated.length)
                .mapToObj(i -> scored(i, others))
                .sorted(Comparator.comparing(Scored::score)
                        .reversed()
                        .thenComparing(one -> one.region().code()))
                .toList();
        double width = scored.stream()
                .mapToInt(one -> one.spread().worst() - one.spread().best())
                .average()
                .orElse(0);
        return new CompositeIndex(
                scored, unrated(), out, new Robustness(normalisers, redundant(), withoutOne(scored), width));
    }

    /** @param i the place of the county among the rated */
    private Scored scored(int i, double[] others) {
        int county = rated[i];
        double[] pillars = model.pillars(county, scores, weights);
        Map<String, Double> ahead = new TreeMap<>();
        for (int j = 0; j < rated.length; j++) {
            if (j != i) {
                ahead.put(model.regions.get(rated[j]).code(), draws.ahead(i, j));
            }
        }
        return new Scored(
                model.regions.get(county),
                totals[county],
                others[county],
                IntStream.range(0, pillars.length)
                        .mapToObj(p -> new Pillar(
                                model.themes.get(p),
                                pillars[p],
                                model.coverage(county, p, weights),
                                model.weight(p, weights)))
                        .toList(),
                parts(county),
                model.coverage(county, -1, weights),
                draws.spread(i),
                ahead);
    }

    private Map<String, Double> parts(int county) {
        Map<String, Double> parts = new TreeMap<>();
        for (int k = 0; k < scores.length; k++) {
            if (model.has(k, county)) {
                parts.put(indicator(k).code(), scores[k][model.place[k][county]]);
            }
        }
        return parts;
    }

    private Indicator indicator(int k) {
        return model.indicators.get(k).indicator();
    }

    private List<Unrated> unrated() {
        return IntStream.range(0, model.regions.size())
                .filter(county -> Double.isNaN(totals[county]))
                .mapToObj(county -> new Unrated(model.regions.get(county), model.coverage(county, -1, weights)))
                .toList();
    }

    private List<Redundant> redundant() {
        List<Redundant> found = new ArrayList<>();
        for (int one = 0; one < scores.length; one++) {
            for (int other = one + 1; other < scores.length; other++) {
                int[] both = both(one, other);
                double agreement = both.length < MinimumSample.MEDIAN
                        ? 0
                        : correlation(percentiles(one, both), percentiles(other, both));
                if (agreement > CompositeIndex.REDUNDANT) {
                    found.add(new Redundant(indicator(one), indicator(other), agreement, both.length));
                }
            }
        }
        return found;
    }

    private int[] both(int one, int other) {
        return IntStream.range(0, model.regions.size())
                .filter(county -> model.has(one, county) && model.has(other, county))
                .toArray();
    }

    /** Among the given counties; their ranks on another scale, which a correlation does not depend on. */
    private double[] percentiles(int k, int[] counties) {
        IndicatorScores indicator = model.indicators.get(k);
        return indicator.percentiles(Arrays.stream(counties)
                .mapToDouble(county -> indicator.values()[model.place[k][county]])
                .toArray());
    }

    /** Pearson's; 0 where one of the two does not vary. */
    private static double correlation(double[] one, double[] other) {
        double meanX = Arrays.stream(one).average().orElse(0);
        double meanY = Arrays.stream(other).average().orElse(0);
        double product = 0;
        double squaresX = 0;
        double squaresY = 0;
        for (int i = 0; i < one.length; i++) {
            double x = one[i] - meanX;
            double y = other[i] - meanY;
            product += x * y;
            squaresX += x * x;
            squaresY += y * y;
        }
        return squaresX == 0 || squaresY == 0 ? 0 : product / Math.sqrt(squaresX * squaresY);
    }

    private List<WithoutOne> withoutOne(List<Scored> scored) {
        if (weights.length < 2) {
            return List.of();
        }
        return IntStream.range(0, weights.length)
                .mapToObj(left -> {
                    double[] rest = weights.clone();
                    rest[left] = 0;
                    return WithoutOne.of(indicator(left), ranks(totals(rest, definition.aggregator())), scored);
                })
                .toList();
    }

    /** 1 and how many are ahead, by code. */
    private Map<String, Integer> ranks(double[] given) {
        Map<String, Integer> ranks = new TreeMap<>();
        for (int county = 0; county < given.length; county++) {
            double own = given[county];
            if (!Double.isNaN(own)) {
                long ahead = Arrays.stream(given).filter(total -> total > own).count();
                ranks.put(model.regions.get(county).code(), 1 + (int) ahead);
            }
        }
        return ranks;
    }
}
