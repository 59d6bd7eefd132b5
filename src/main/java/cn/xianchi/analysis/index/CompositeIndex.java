package cn.xianchi.analysis.index;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.statistics.MinimumSample;
import cn.xianchi.analysis.statistics.Rank;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A composite index of some indicators over a group of counties (METHODS 4.7; OECD/JRC Handbook on Constructing
 * Composite Indicators, 2008).
 *
 * @param scored the rated counties, the highest score first
 * @param unrated those with some of the indicators, but too few
 * @param out indicators that cannot be normalised in this group and year
 */
public record CompositeIndex(
        IndexDefinition definition,
        int year,
        int baseYear,
        List<Scored> scored,
        List<Unrated> unrated,
        List<Indicator> out,
        Robustness robustness) {
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
     * indicator, without those that it lacks.
     */
    public record Scored(
            Region region,
            double score,
            double otherScore,
            List<Pillar> pillars,
            Map<String, Double> parts,
            double coverage,
            RankInterval spread,
            Map<String, Double> ahead) {

        /** Null among fewer than four counties. */
        public Band band() {
            int n = ahead.size() + 1;
            return n < MinimumSample.MEDIAN ? null : Band.of(new Rank(spread.best(), spread.worst()), n);
        }
    }

    /** One theme: its score, the share of its weight that is covered, and its share of the whole. */
    public record Pillar(String theme, double score, double coverage, double weight) {}

    public record Unrated(Region region, double coverage) {}

    /**
     * How much the index depends on its choices.
     *
     * @param normalisers those that the draws chose from
     * @param redundant pairs of indicators that say nearly the same
     * @param withoutOne the ranks when one indicator is left out
     * @param meanWidth the mean width of the rank intervals
     */
    public record Robustness(
            List<Normaliser> normalisers, List<Redundant> redundant, List<WithoutOne> withoutOne, double meanWidth) {
        static final Robustness NONE = new Robustness(List.of(), List.of(), List.of(), 0);
    }

    /** Two indicators whose orders agree; {@code n} counties have both. */
    public record Redundant(Indicator one, Indicator other, double spearman, int n) {}

    /** Ranks by code of county when {@code left} is out; no entry for who would not be rated then. */
    public record WithoutOne(Indicator left, Map<String, Integer> ranks) {}

    /** Intervals too wide for an order: bands are shown, not ranks. */
    public boolean isBandsOnly() {
        return !scored.isEmpty() && robustness.meanWidth() > scored.size() / (double) THIRD;
    }

    /** {@code comparisons} are those of the definition's indicators in its order, {@code base} the same of the base year. */
    public static CompositeIndex of(IndexDefinition definition, List<Comparison> comparisons, List<Comparison> base) {
        if (comparisons.isEmpty()) {
            throw new IllegalArgumentException("an index is made of at least one indicator");
        }
        List<IndicatorScores> suitable = new ArrayList<>();
        List<Indicator> out = new ArrayList<>();
        for (int k = 0; k < comparisons.size(); k++) {
            IndicatorScores indicator = new IndicatorScores(comparisons.get(k), base.get(k));
            if (indicator.suits(definition.normaliser())) {
                suitable.add(indicator);
            } else {
                out.add(indicator.indicator);
            }
        }
        int year = comparisons.get(0).year();
        int baseYear = base.get(0).year();
        if (suitable.isEmpty()) {
            return new CompositeIndex(definition, year, baseYear, List.of(), List.of(), out, Robustness.NONE);
        }
        IndexCalculation calculation = new IndexCalculation(definition, suitable);
        List<Scored> scored = calculation.scored();
        return new CompositeIndex(
                definition,
                year,
                baseYear,
                scored,
                calculation.unrated(),
                List.copyOf(out),
                calculation.robustness(scored));
    }
}
