package cn.xianchi.analysis.index;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which indicators an index could be made of, and who would be rated with some of them. */
public final class Eligibility {
    private final Map<Indicator, IndicatorScores> indicators = new LinkedHashMap<>();
    private final List<Offer> all = new ArrayList<>();
    private final Normaliser normaliser;

    /**
     * One indicator: who has a comparable value with bounds, and between which goalposts it would be measured, as printed.
     *
     * @param worst null where the base year has fewer than two comparable values
     * @param best the target where there is one
     * @param obstacle null where it can be normalised
     */
    public record Offer(
            Indicator indicator,
            List<Region> regions,
            BigDecimal worst,
            BigDecimal best,
            IneligibilityReason obstacle) {

        /** Where a value lies between the goalposts, from 0 to 100, and beyond them. */
        public double uncut(BigDecimal value) {
            return 100 * (value.doubleValue() - worst.doubleValue()) / (best.doubleValue() - worst.doubleValue());
        }
    }

    private Eligibility(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    /** {@code base} are the same indicators in the base year, in the same order. */
    public static Eligibility of(List<Comparison> comparisons, List<Comparison> base, Normaliser normaliser) {
        Eligibility found = new Eligibility(normaliser);
        for (int k = 0; k < comparisons.size(); k++) {
            found.add(comparisons.get(k), base.get(k));
        }
        return found;
    }

    private void add(Comparison comparison, Comparison base) {
        IndicatorScores scores = new IndicatorScores(comparison, base);
        Indicator indicator = scores.indicator;
        Statistics goalposts = base.statistics();
        boolean lower = indicator.polarity() == Polarity.LOWER;
        BigDecimal reached = lower ? goalposts.min() : goalposts.max();
        indicators.put(indicator, scores);
        all.add(new Offer(
                indicator,
                scores.regions,
                lower ? goalposts.max() : goalposts.min(),
                indicator.target() == null ? reached : indicator.target(),
                scores.obstacle(normaliser)));
    }

    public List<Offer> all() {
        return List.copyOf(all);
    }

    public Offer of(Indicator indicator) {
        return all.stream()
                .filter(offer -> offer.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /** Who is rated by those of the weighted indicators that can be normalised, by code; nobody where none can. */
    public List<Region> rated(Map<Indicator, BigDecimal> weights) {
        List<IndicatorScores> chosen = indicators.values().stream()
                .filter(scores -> weights.containsKey(scores.indicator) && scores.suits(normaliser))
                .toList();
        List<Region> regions = chosen.stream()
                .flatMap(scores -> scores.regions.stream())
                .distinct()
                .sorted(Comparator.comparing(Region::code))
                .toList();
        double[] given = chosen.stream()
                .mapToDouble(scores -> weights.get(scores.indicator).doubleValue())
                .toArray();
        ScoringModel model = new ScoringModel(chosen, regions);
        return IntStream.range(0, regions.size())
                .filter(county -> model.isRated(county, given))
                .mapToObj(regions::get)
                .toList();
    }
}
