package cn.xianchi.analysis.index;

import cn.xianchi.analysis.index.CompositeIndex.RankInterval;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.DirichletSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A thousand repetitions of an index with other weights, normalisers, aggregators and values (METHODS 4.7 d; Saisana,
 * Saltelli and Tarantola 2005, https://doi.org/10.1111/j.1467-985X.2005.00350.x), always the same for the same definition:
 * weights ~ Dirichlet(c·w) with c = 16(m − 1) − 1, so that equal weights vary by a quarter; normaliser and aggregator
 * evenly; values evenly on their intervals.
 */
final class UncertaintyDraws {
    static final int COUNT = 1000;
    static final long SEED = 20251231;
    private static final double LEAST = 0.05;
    private static final double MOST = 0.95;
    private static final double LEAST_WEIGHT = 1e-12;

    /** By rated county and draw. */
    private final double[][] ranks;
    /** By rated county and rated county: in how many draws the first is ahead, a tie counting half. */
    private final double[][] ahead;

    /** @param normalisers those that suit every indicator of the model */
    UncertaintyDraws(ScoringModel model, double[] weights, int[] rated, List<Normaliser> normalisers) {
        this.ranks = new double[rated.length][COUNT];
        this.ahead = new double[rated.length][rated.length];
        boolean[] isRated = new boolean[model.regions.size()];
        Arrays.stream(rated).forEach(county -> isRated[county] = true);
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(SEED);
        Aggregator[] aggregators = Aggregator.values();
        for (int draw = 0; draw < COUNT; draw++) {
            double[] drawn = weights(random, weights);
            Normaliser normaliser = normalisers.get(random.nextInt(normalisers.size()));
            Aggregator aggregator = aggregators[random.nextInt(aggregators.length)];
            double[][] scores = model.indicators.stream()
                    .map(one -> one.normalised(normaliser, values(random, one)))
                    .toArray(double[][]::new);
            double[] totals = model.totals(scores, drawn, aggregator, county -> isRated[county]);
            count(
                    draw,
                    Arrays.stream(rated).mapToDouble(county -> totals[county]).toArray());
        }
    }

    private static double[] weights(UniformRandomProvider random, double[] weights) {
        int m = weights.length;
        if (m == 1) {
            return weights;
        }
        double concentration = 16.0 * (m - 1) - 1;
        double[] drawn = DirichletSampler.of(
                        random,
                        Arrays.stream(weights)
                                .map(weight -> concentration * weight)
                                .toArray())
                .sample();
        // a weight far below the others may be drawn as nothing, which would leave a pillar without any
        return Arrays.stream(drawn)
                .map(weight -> Math.max(LEAST_WEIGHT, weight))
                .toArray();
    }

    private static double[] values(UniformRandomProvider random, IndicatorScores indicator) {
        return IntStream.range(0, indicator.values().length)
                .mapToDouble(place -> indicator.within(place, random.nextDouble()))
                .toArray();
    }

    private void count(int draw, double[] totals) {
        for (int i = 0; i < totals.length; i++) {
            double better = 0;
            for (int j = 0; j < totals.length; j++) {
                if (totals[i] > totals[j]) {
                    ahead[i][j]++;
                } else if (totals[i] == totals[j] && i != j) {
                    ahead[i][j] += 0.5;
                    better += 0.5;
                } else if (totals[i] < totals[j]) {
                    better++;
                }
            }
            ranks[i][draw] = 1 + better;
        }
    }

    /** The ranks that a rated county takes in 5 of 100 draws or better, half of them, and 95. */
    RankInterval spread(int i) {
        double[] sorted = ranks[i].clone();
        Arrays.sort(sorted);
        return new RankInterval(
                (int) Math.floor(at(sorted, LEAST)), at(sorted, 0.5), (int) Math.ceil(at(sorted, MOST)));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    /** The share of draws in which the first rated county is ahead of the second. */
    double ahead(int i, int j) {
        return ahead[i][j] / COUNT;
    }
}
