package cn.xianchi.analysis.index;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.statistics.MinimumSample;
import cn.xianchi.analysis.statistics.Rank;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A composite index of a basket of indicators over a group of counties (METHODS 4.7; OECD/JRC Handbook on Constructing
 * Composite Indicators, 2008).
 *
 * @param scored the rated counties, the highest score first
 * @param unrated those with some of the indicators, but too few
 * @param out indicators of the basket that cannot be normalised in this group and year
 * @param normalisers those that the draws chose from
 * @param redundant pairs of indicators that say nearly the same
 * @param withoutOne the ranks when one indicator is left out
 * @param meanWidth the mean width of the rank intervals
 */
public record CompositeIndex(
        IndexDefinition basket,
        int year,
        int baseYear,
        List<Scored> scored,
        List<Unrated> unrated,
        List<Indicator> out,
        List<Normaliser> normalisers,
        List<Redundant> redundant,
        List<WithoutOne> withoutOne,
        double meanWidth) {
    /** Above this Spearman correlation two indicators count the same twice. */
    public static final double REDUNDANT = 0.92;

    /** The share of the weight that must be covered, in every pillar and in all. */
    public static final double LEAST_COVERAGE = ScoringModel.LEAST_COVERAGE;

    public static final int DRAWS = UncertaintyDraws.COUNT;
    public static final long SEED = UncertaintyDraws.SEED;
    private static final int THIRD = 3;

    /**
     * A rated county: its score, the score of the other aggregator beside it, and over the draws its ranks and, by code, how
     * often it is ahead of each other rated county. {@code parts} are its values on the scale from 0 to 100 by code of
     * indicator, without those that it lacks. {@code band} is null for fewer than four counties.
     */
    public record Scored(
            Region region,
            double score,
            double otherScore,
            List<Pillar> pillars,
            Map<String, Double> parts,
            double coverage,
            RankInterval spread,
            Band band,
            Map<String, Double> ahead) {}

    /** One theme: its score, the share of its weight that is covered, and its share of the whole. */
    public record Pillar(String theme, double score, double coverage, double weight) {}

    public record Unrated(Region region, double coverage) {}

    /** Two indicators whose orders agree; {@code n} counties have both. */
    public record Redundant(Indicator one, Indicator other, double spearman, int n) {}

    /** Ranks by code of county when {@code left} is out; no entry for who would not be rated then. */
    public record WithoutOne(Indicator left, Map<String, Integer> ranks) {}

    /** Intervals too wide for an order: bands are shown, not ranks. */
    public boolean isBandsOnly() {
        return !scored.isEmpty() && meanWidth > scored.size() / (double) THIRD;
    }

    /** {@code comparisons} are those of the basket's indicators in its order, {@code base} the same of the base year. */
    public static CompositeIndex of(IndexDefinition basket, List<Comparison> comparisons, List<Comparison> base) {
        if (comparisons.isEmpty()) {
            throw new IllegalArgumentException("an index is made of at least one indicator");
        }
        List<IndicatorScores> panels = new ArrayList<>();
        List<Indicator> out = new ArrayList<>();
        for (int k = 0; k < comparisons.size(); k++) {
            IndicatorScores panel = new IndicatorScores(comparisons.get(k), base.get(k));
            if (panel.suits(basket.normaliser())) {
                panels.add(panel);
            } else {
                out.add(panel.indicator);
            }
        }
        int year = comparisons.get(0).year();
        int baseYear = base.get(0).year();
        if (panels.isEmpty()) {
            return new CompositeIndex(
                    basket, year, baseYear, List.of(), List.of(), out, List.of(), List.of(), List.of(), 0);
        }
        return new Maker(basket, year, baseYear, panels, out).composite();
    }

    private static final class Maker {
        private final IndexDefinition basket;
        private final int year;
        private final int baseYear;
        private final List<Indicator> out;
        private final ScoringModel scheme;
        private final double[] weights;
        private final double[][] scores;

        Maker(IndexDefinition basket, int year, int baseYear, List<IndicatorScores> panels, List<Indicator> out) {
            this.basket = basket;
            this.year = year;
            this.baseYear = baseYear;
            this.out = out;
            List<Region> regions = panels.stream()
                    .flatMap(panel -> panel.regions.stream())
                    .distinct()
                    .sorted(Comparator.comparing(Region::code))
                    .toList();
            this.scheme = new ScoringModel(panels, regions);
            double[] given = panels.stream()
                    .map(panel -> basket.weights().get(panel.indicator))
                    .mapToDouble(BigDecimal::doubleValue)
                    .toArray();
            double all = Arrays.stream(given).sum();
            this.weights = Arrays.stream(given).map(weight -> weight / all).toArray();
            this.scores = scheme.normalised(
                    basket.normaliser(),
                    panels.stream().map(panel -> panel.values).toList());
        }

        CompositeIndex composite() {
            List<Normaliser> normalisers = Arrays.stream(Normaliser.values())
                    .filter(one -> scheme.panels.stream().allMatch(panel -> panel.suits(one)))
                    .toList();
            UncertaintyDraws draws = UncertaintyDraws.of(scheme, weights, normalisers);
            double[] totals = totals(weights, basket.aggregator());
            double[] others = totals(
                    weights,
                    basket.aggregator() == Aggregator.ARITHMETIC ? Aggregator.GEOMETRIC : Aggregator.ARITHMETIC);
            List<Scored> scored = new ArrayList<>();
            for (int i = 0; i < draws.rated().length; i++) {
                int county = draws.rated()[i];
                scored.add(scored(i, totals[county], others[county], draws));
            }
            scored.sort(Comparator.comparing(Scored::score)
                    .reversed()
                    .thenComparing(one -> one.region().code()));
            List<Unrated> unrated = IntStream.range(0, scheme.regions.size())
                    .filter(county -> Double.isNaN(totals[county]))
                    .mapToObj(county -> new Unrated(scheme.regions.get(county), scheme.coverage(county, -1, weights)))
                    .toList();
            double width = scored.stream()
                    .mapToInt(one -> one.spread().worst() - one.spread().best())
                    .average()
                    .orElse(0);
            return new CompositeIndex(
                    basket,
                    year,
                    baseYear,
                    List.copyOf(scored),
                    unrated,
                    List.copyOf(out),
                    normalisers,
                    redundant(),
                    withoutOne(),
                    width);
        }

        private double[] totals(double[] given, Aggregator aggregator) {
            return scheme.totals(scores, given, aggregator, county -> scheme.isRated(county, given));
        }

        private Scored scored(int i, double score, double other, UncertaintyDraws draws) {
            int county = draws.rated()[i];
            int n = draws.rated().length;
            double[] pillars = scheme.pillars(county, scores, weights);
            RankInterval spread = draws.spread(i);
            Map<String, Double> ahead = new TreeMap<>();
            for (int j = 0; j < n; j++) {
                if (j != i) {
                    ahead.put(scheme.regions.get(draws.rated()[j]).code(), draws.ahead(i, j));
                }
            }
            return new Scored(
                    scheme.regions.get(county),
                    score,
                    other,
                    IntStream.range(0, pillars.length)
                            .mapToObj(p -> new Pillar(
                                    scheme.themes.get(p), pillars[p], scheme.coverage(county, p, weights), weightOf(p)))
                            .toList(),
                    parts(county),
                    scheme.coverage(county, -1, weights),
                    spread,
                    n < MinimumSample.MEDIAN ? null : Band.of(new Rank(spread.best(), spread.worst()), n),
                    ahead);
        }

        private Map<String, Double> parts(int county) {
            Map<String, Double> parts = new TreeMap<>();
            for (int k = 0; k < scores.length; k++) {
                if (scheme.has(k, county)) {
                    parts.put(scheme.panels.get(k).indicator.code(), scores[k][scheme.place[k][county]]);
                }
            }
            return parts;
        }

        private double weightOf(int pillar) {
            return IntStream.range(0, weights.length)
                    .filter(k -> scheme.pillar[k] == pillar)
                    .mapToDouble(k -> weights[k])
                    .sum();
        }

        private List<Redundant> redundant() {
            List<Redundant> found = new ArrayList<>();
            for (int k = 0; k < scheme.panels.size(); k++) {
                for (int l = k + 1; l < scheme.panels.size(); l++) {
                    int one = k;
                    int other = l;
                    int[] both = IntStream.range(0, scheme.regions.size())
                            .filter(county -> scheme.has(one, county) && scheme.has(other, county))
                            .toArray();
                    double agreement = both.length < MinimumSample.MEDIAN ? 0 : spearman(one, other, both);
                    if (agreement > REDUNDANT) {
                        found.add(new Redundant(
                                scheme.panels.get(k).indicator,
                                scheme.panels.get(l).indicator,
                                agreement,
                                both.length));
                    }
                }
            }
            return found;
        }

        private double spearman(int one, int other, int[] counties) {
            return Spearman.of(
                    Arrays.stream(counties)
                            .mapToDouble(county -> scheme.panels.get(one).values[scheme.place[one][county]])
                            .toArray(),
                    Arrays.stream(counties)
                            .mapToDouble(county -> scheme.panels.get(other).values[scheme.place[other][county]])
                            .toArray());
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
                                scheme.panels.get(left).indicator, ranks(totals(rest, basket.aggregator())));
                    })
                    .toList();
        }

        /** 1 and how many are ahead, by code. */
        private Map<String, Integer> ranks(double[] totals) {
            Map<String, Integer> ranks = new TreeMap<>();
            for (int county = 0; county < totals.length; county++) {
                double own = totals[county];
                if (!Double.isNaN(own)) {
                    ranks.put(
                            scheme.regions.get(county).code(),
                            1
                                    + (int) Arrays.stream(totals)
                                            .filter(total -> total > own)
                                            .count());
                }
            }
            return ranks;
        }
    }
}
