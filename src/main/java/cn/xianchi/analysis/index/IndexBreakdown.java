package cn.xianchi.analysis.index;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An index, the indicators that could be in it, and what it is made of, county by county.
 *
 * @param index null while no indicator is chosen
 * @param countyYears the counties by code; empty while no indicator is chosen
 * @param values of the chosen indicators, in the order of the matrix, by code of county, blanks included
 */
public record IndexBreakdown(
        IndexDefinition definition,
        Eligibility eligibility,
        CompositeIndex index,
        List<CountyYear> countyYears,
        Map<Indicator, Map<String, CountyValue>> values) {

    /** @param base the same indicators in the base year, in the same order */
    public static IndexBreakdown of(IndexDefinition definition, ComparisonMatrix matrix, ComparisonMatrix base) {
        List<Comparison> chosen = new ArrayList<>();
        List<Comparison> goalposts = new ArrayList<>();
        Map<Indicator, Map<String, CountyValue>> values = new LinkedHashMap<>();
        for (int k = 0; k < matrix.comparisons().size(); k++) {
            Comparison comparison = matrix.comparisons().get(k);
            if (definition.weights().containsKey(comparison.indicator())) {
                chosen.add(comparison);
                goalposts.add(base.comparisons().get(k));
                values.put(comparison.indicator(), comparison.byRegion());
            }
        }
        return new IndexBreakdown(
                definition,
                Eligibility.of(matrix.comparisons(), base.comparisons(), definition.normaliser()),
                chosen.isEmpty() ? null : CompositeIndex.of(definition, chosen, goalposts),
                matrix.countyYears().stream()
                        .sorted(Comparator.comparing(one -> one.region().code()))
                        .toList(),
                values);
    }

    /** The chosen indicators that can be normalised, in order. */
    public List<Indicator> indicators() {
        return definition.indicators().stream()
                .filter(indicator -> !index.out().contains(indicator))
                .toList();
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
        return weight(indicator) / weight(one -> true);
    }

    /** The share of an indicator in the weight of its theme. */
    public double shareOfTheme(Indicator indicator) {
        return weight(indicator) / weight(one -> one.theme().equals(indicator.theme()));
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
        return indicators().stream().filter(among).mapToDouble(this::weight).sum();
    }

    private double weight(Indicator indicator) {
        return definition.weights().get(indicator).doubleValue();
    }
}
