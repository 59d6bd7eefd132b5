package cn.xianchi.analysis.index;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.statistics.MinimumSample;
import cn.xianchi.analysis.statistics.Rank;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A composite index of some indicators over a group of counties (METHODS 4.7; OECD/JRC Handbook on Constructing
 * Composite Indicators, 2008).
 *
 * @param scored the rated counties, the highest score first
 * @param unrated those with some of the indicators, but too few
 * @param out indicators that cannot be normalised in this group and year
 */
public record CompositeIndex(List<Scored> scored, List<Unrated> unrated, List<Indicator> out, Robustness robustness) {
    /** Above this Spearman correlation two indicators count the same twice. */
    static final double REDUNDANT = 0.92;

    public static final int DRAWS = UncertaintyDraws.COUNT;
    public static final long SEED = UncertaintyDraws.SEED;

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
            return n < MinimumSample.MEDIAN ? null : Band.of(spread.rank(), n);
        }
    }

    /** Where a county ranks over the draws: the rank of the 5th percentile, the median, and that of the 95th. */
    public record RankInterval(int best, double median, int worst) {
        public Rank rank() {
            return new Rank(best, worst);
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

    /**
     * Ranks by code of county when {@code left} is out; no entry for who would not be rated then. {@code moves} are of the
     * counties that are rated with and without it, ranked among these.
     */
    public record WithoutOne(Indicator left, Map<String, Integer> ranks, List<Move> moves) {
        static WithoutOne of(Indicator left, Map<String, Integer> ranks, List<Scored> scored) {
            List<Scored> common = scored.stream()
                    .filter(one -> ranks.containsKey(one.region().code()))
                    .toList();
            List<Move> moves = new ArrayList<>();
            for (Scored own : common) {
                int after = ranks.get(own.region().code());
                long from = common.stream()
                        .filter(other -> other.score() > own.score())
                        .count();
                long to = common.stream()
                        .filter(other -> ranks.get(other.region().code()) < after)
                        .count();
                moves.add(new Move(own.region(), 1 + (int) from, 1 + (int) to));
            }
            return new WithoutOne(left, ranks, moves);
        }

        /** How many counties move. */
        public int moved() {
            return (int) moves.stream().filter(move -> move.size() > 0).count();
        }

        public double meanMove() {
            return moves.stream().mapToInt(Move::size).average().orElse(0);
        }

        /** The first by code of the greatest moves; null where no county moves. */
        public Move greatest() {
            return moves.stream()
                    .filter(move -> move.size() > 0)
                    .min(Comparator.comparing((Move move) -> -move.size())
                            .thenComparing(move -> move.region().code()))
                    .orElse(null);
        }
    }

    /** A county's rank with all indicators and without one. */
    public record Move(Region region, int from, int to) {
        public int size() {
            return Math.abs(to - from);
        }
    }

    /** Intervals too wide for an order: bands are shown, not ranks. */
    public boolean isBandsOnly() {
        return !scored.isEmpty() && robustness.meanWidth() > scored.size() / 3.0;
    }

    /** Whether the rated counties have bands. */
    public boolean isBanded() {
        return scored.size() >= MinimumSample.MEDIAN;
    }

    /** The counties with values of some of the indicators, by code. */
    public List<Region> regions() {
        return Stream.concat(
                        scored.stream().map(Scored::region), unrated.stream().map(Unrated::region))
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    /** Null where the county is not rated. */
    public Scored scored(Region region) {
        return scored.stream()
                .filter(one -> one.region().equals(region))
                .findFirst()
                .orElse(null);
    }

    static CompositeIndex of(IndexDefinition definition, List<IndicatorScores> indicators) {
        List<IndicatorScores> suitable = indicators.stream()
                .filter(one -> one.obstacle(definition.normaliser()) == null)
                .toList();
        List<Indicator> out = indicators.stream()
                .filter(one -> !suitable.contains(one))
                .map(IndicatorScores::indicator)
                .toList();
        return suitable.isEmpty()
                ? new CompositeIndex(List.of(), List.of(), out, Robustness.NONE)
                : new IndexCalculation(definition, suitable).index(out);
    }
}
