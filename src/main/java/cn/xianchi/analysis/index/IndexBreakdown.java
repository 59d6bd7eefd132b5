package cn.xianchi.analysis.index;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An index, the indicators that could be in it, and what it is made of, county by county.
 *
 * @param candidates the indicators that could be in it
 * @param index null while no indicator is chosen
 * @param countyYears the counties by code
 * @param values of the chosen indicators, in the order of the matrix, by code of county, blanks included
 */
public record IndexBreakdown(
        IndexDefinition definition,
        List<IndicatorScores> candidates,
        CompositeIndex index,
        List<CountyYear> countyYears,
        Map<Indicator, Map<String, CountyValue>> values) {

    /** @param base the same indicators in the base year, in the same order */
    public static IndexBreakdown of(IndexDefinition definition, ComparisonMatrix matrix, ComparisonMatrix base) {
        List<Comparison> comparisons = matrix.comparisons();
        List<IndicatorScores> candidates = IntStream.range(0, comparisons.size())
                .mapToObj(k -> IndicatorScores.of(
                        comparisons.get(k), base.comparisons().get(k)))
                .toList();
        List<IndicatorScores> chosen = candidates.stream()
                .filter(one -> definition.weights().containsKey(one.indicator()))
                .toList();
        Map<Indicator, Map<String, CountyValue>> values = new LinkedHashMap<>();
        comparisons.stream()
                .filter(one -> definition.weights().containsKey(one.indicator()))
                .forEach(one -> values.put(one.indicator(), one.byRegion()));
        return new IndexBreakdown(
                definition,
                candidates,
                chosen.isEmpty() ? null : CompositeIndex.of(definition, chosen),
                matrix.countyYears().stream()
                        .sorted(Comparator.comparing(one -> one.region().code()))
                        .toList(),
                values);
    }

    public IndicatorScores candidate(Indicator indicator) {
        return candidates.stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /** Why an indicator cannot be used; null where it can. */
    public IneligibilityReason obstacle(IndicatorScores candidate) {
        return candidate.obstacle(definition.normaliser());
    }

    /** How many counties an index of the weighted indicators rates; none where no indicator can be used. */
    public int rated(Map<Indicator, BigDecimal> weights) {
        List<IndicatorScores> chosen = candidates.stream()
                .filter(one -> weights.containsKey(one.indicator()) && obstacle(one) == null)
                .toList();
        double[] given = chosen.stream()
                .mapToDouble(one -> weights.get(one.indicator()).doubleValue())
                .toArray();
        ScoringModel model = new ScoringModel(chosen);
        return (int) IntStream.range(0, model.regions.size())
                .filter(county -> model.isRated(county, given))
                .count();
    }

    /** The chosen indicators that can be normalised, in order. */
    public List<Indicator> indicators() {
        return definition.indicators().stream()
                .filter(indicator -> !index.out().contains(indicator))
                .toList();
    }

    /** The same of one theme. */
    public List<Indicator> indicators(String theme) {
        return indicators().stream().filter(one -> one.theme().equals(theme)).toList();
    }

    /** The themes of these indicators. */
    public List<String> themes() {
        return indicators().stream().map(Indicator::theme).distinct().toList();
    }

    public CountyValue value(Indicator indicator, Region region) {
        return values.get(indicator).get(region.code());
    }

    /** Whether a county has figures of at least one of the chosen indicators. */
    public boolean hasFigures(Region region) {
        return values.values().stream().anyMatch(own -> !own.get(region.code()).isBlank());
    }

    /** The values of the chosen indicators that an index can use. */
    public Stream<CountyValue> usable() {
        return values.values().stream().flatMap(own -> own.values().stream()).filter(IndexBreakdown::isUsable);
    }

    /** Comparable, with two bounds. */
    public static boolean isUsable(CountyValue county) {
        return county.isComparable() && county.bounds().isBounded();
    }

    /** The share of an indicator in the whole weight. */
    public double share(Indicator indicator) {
        return definition.weight(indicator) / weight(one -> true);
    }

    /** The share of a theme in the whole weight. */
    public double share(String theme) {
        return indicators(theme).stream().mapToDouble(this::share).sum();
    }

    /** The share of an indicator in the weight of its theme. */
    public double shareOfTheme(Indicator indicator) {
        return definition.weight(indicator) / weight(one -> one.theme().equals(indicator.theme()));
    }

    /** The share of the weight for which the county has a usable value. */
    public double coverage(Region region) {
        return coverage(region, one -> true, IndexBreakdown::isUsable);
    }

    /** The same within one theme. */
    public double coverage(Region region, String theme) {
        return coverage(region, one -> one.theme().equals(theme), IndexBreakdown::isUsable);
    }

    private double coverage(Region region, Predicate<Indicator> among, Predicate<CountyValue> covers) {
        double all = weight(among);
        return all == 0 ? 0 : weight(among.and(one -> covers.test(value(one, region)))) / all;
    }

    /** Whether a coverage suffices for a rating. */
    public static boolean isEnough(double coverage) {
        return ScoringModel.isEnough(coverage);
    }

    /** Whether less than two thirds of the weight rest on values of grade same. */
    public boolean isCautious(Region region) {
        return !isEnough(coverage(region, one -> true, county -> isUsable(county) && county.grade() == Grade.SAME));
    }

    private double weight(Predicate<Indicator> among) {
        return indicators().stream()
                .filter(among)
                .mapToDouble(definition::weight)
                .sum();
    }
}
