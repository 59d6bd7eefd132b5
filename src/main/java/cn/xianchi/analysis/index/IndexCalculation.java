package cn.xianchi.analysis.index;

import cn.xianchi.analysis.index.CompositeIndex.Pillar;
import cn.xianchi.analysis.index.CompositeIndex.Redundant;
import cn.xianchi.analysis.index.CompositeIndex.Robustness;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.analysis.index.CompositeIndex.Unrated;
import cn.xianchi.analysis.index.CompositeIndex.WithoutOne;
import cn.xianchi.analysis.statistics.MinimumSample;
import cn.xianchi.catalog.Region;
import java.math.BigDecimal;
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
    private final UncertaintyDraws draws;
    /** By county; not a number where it is not rated. */
    private final double[] totals;

    IndexCalculation(IndexDefinition definition, List<IndicatorScores> indicators) {
        this.definition = definition;
        List<Region> regions = indicators.stream()
                .flatMap(one -> one.regions.stream())
                .distinct()
                .sorted(Comparator.comparing(Region::code))
                .toList();
        this.model = new ScoringModel(indicators, regions);
        double[] given = indicators.stream()
                .map(one -> definition.weights().get(one.indicator))
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        double all = Arrays.stream(given).sum();
        this.weights = Arrays.stream(given).map(weight -> weight / all).toArray();
        this.scores = model.normalised(
                definition.normaliser(),
                indicators.stream().map(one -> one.values).toList());
        this.normalisers = Arrays.stream(Normaliser.values())
                .filter(normaliser -> indicators.stream().allMatch(one -> one.suits(normaliser)))
                .toList();
        this.draws = UncertaintyDraws.of(model, weights, normalisers);
        this.totals = totals(weights, definition.aggregator());
    }

    private double[] totals(double[] given, Aggregator aggregator) {
        return model.totals(scores, given, aggregator, county -> model.isRated(county, given));
    }

    List<Scored> scored() {
        double[] others = totals(weights, definition.aggregator().other());
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < draws.rated().length; i++) {
            scored.add(scored(i, others));
        }
        scored.sort(Comparator.comparing(Scored::score)
                .reversed()
                .thenComparing(one -> one.region().code()));
        return List.copyOf(scored);
    }

    /** @param i the place of the county among the rated */
    private Scored scored(int i, double[] others) {
        int county = draws.rated()[i];
        double[] pillars = model.pillars(county, scores, weights);
        Map<String, Double> ahead = new TreeMap<>();
        for (int j = 0; j < draws.rated().length; j++) {
            if (j != i) {
                ahead.put(model.regions.get(draws.rated()[j]).code(), draws.ahead(i, j));
            }
        }
        return new Scored(
                model.regions.get(county),
                totals[county],
                others[county],
                IntStream.range(0, pillars.length)
                        .mapToObj(p -> new Pillar(
                                model.themes.get(p), pillars[p], model.coverage(county, p, weights), weightOf(p)))
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
                parts.put(model.indicators.get(k).indicator.code(), scores[k][model.place[k][county]]);
            }
        }
        return parts;
    }

    private double weightOf(int pillar) {
        return IntStream.range(0, weights.length)
                .filter(k -> model.pillar[k] == pillar)
                .mapToDouble(k -> weights[k])
                .sum();
    }

    List<Unrated> unrated() {
        return IntStream.range(0, model.regions.size())
                .filter(county -> Double.isNaN(totals[county]))
                .mapToObj(county -> new Unrated(model.regions.get(county), model.coverage(county, -1, weights)))
                .toList();
    }

    Robustness robustness(List<Scored> scored) {
        double width = scored.stream()
                .mapToInt(one -> one.spread().worst() - one.spread().best())
                .average()
                .orElse(0);
        return new Robustness(normalisers, redundant(), withoutOne(), width);
    }

    private List<Redundant> redundant() {
        List<Redundant> found = new ArrayList<>();
        for (int k = 0; k < model.indicators.size(); k++) {
            for (int l = k + 1; l < model.indicators.size(); l++) {
                int one = k;
                int other = l;
                int[] both = IntStream.range(0, model.regions.size())
                        .filter(county -> model.has(one, county) && model.has(other, county))
                        .toArray();
                double agreement = both.length < MinimumSample.MEDIAN ? 0 : spearman(one, other, both);
                if (agreement > CompositeIndex.REDUNDANT) {
                    found.add(new Redundant(
                            model.indicators.get(k).indicator,
                            model.indicators.get(l).indicator,
                            agreement,
                            both.length));
                }
            }
        }
        return found;
    }

    private double spearman(int one, int other, int[] counties) {
        return Spearman.of(values(one, counties), values(other, counties));
    }

    private double[] values(int indicator, int[] counties) {
        return Arrays.stream(counties)
                .mapToDouble(county -> model.indicators.get(indicator).values[model.place[indicator][county]])
                .toArray();
    }

    private List<WithoutOne> withoutOne() {
        if (weights.length < 2) {
            return List.of();
        }
        return IntStream.range(0, weights.length)
                .mapToObj(left -> {
                    double[] rest = weights.clone();
                    rest[left] = 0;
                    return new WithoutOne(
                            model.indicators.get(left).indicator, ranks(totals(rest, definition.aggregator())));
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
