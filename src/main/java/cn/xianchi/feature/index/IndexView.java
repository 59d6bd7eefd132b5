package cn.xianchi.feature.index;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.analysis.index.Aggregator;
import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.analysis.index.Eligibility;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.IndexQuery;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * An index and what it was made from, for the parts of its page.
 *
 * @param composite null while no indicator is chosen
 * @param standings of the basket's indicators, by code of county; {@code blanks} are the others
 */
record IndexView(
        IndexQuery query,
        Eligibility offers,
        CompositeIndex composite,
        Map<Indicator, Comparison> comparisons,
        Map<Indicator, Map<String, CountyValue>> standings,
        Map<Indicator, Map<String, MissingReason>> blanks,
        IndexAddress address,
        Labels words,
        IndexTexts say) {
    private static final double ROUNDING = 1e-9;
    private static final double HALF = 0.5;
    private static final int DIGITS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** @param base the same indicators in the base year */
    static IndexView of(
            IndexQuery query, ComparisonMatrix survey, ComparisonMatrix base, IndexAddress address, Labels labels) {
        Map<Indicator, Comparison> comparisons = new LinkedHashMap<>();
        Map<Indicator, Map<String, CountyValue>> standings = new LinkedHashMap<>();
        Map<Indicator, Map<String, MissingReason>> blanks = new LinkedHashMap<>();
        List<Comparison> goalposts = new ArrayList<>();
        for (int k = 0; k < survey.comparisons().size(); k++) {
            Comparison comparison = survey.comparisons().get(k);
            if (query.basket().weights().containsKey(comparison.indicator())) {
                comparisons.put(comparison.indicator(), comparison);
                standings.put(comparison.indicator(), comparison.byRegion());
                blanks.put(comparison.indicator(), comparison.blanksByRegion());
                goalposts.add(base.comparisons().get(k));
            }
        }
        CompositeIndex composite = comparisons.isEmpty()
                ? null
                : CompositeIndex.of(query.basket(), List.copyOf(comparisons.values()), goalposts);
        return new IndexView(
                query,
                Eligibility.of(
                        survey.comparisons(), base.comparisons(), query.basket().normaliser()),
                composite,
                comparisons,
                standings,
                blanks,
                address,
                labels,
                labels.texts(IndexTexts.class));
    }

    boolean isEmpty() {
        return composite == null;
    }

    /** How many counties are rated. */
    int n() {
        return composite.scored().size();
    }

    /** The basket's indicators that can be normalised, in order. */
    List<Indicator> counted() {
        return query.basket().indicators().stream()
                .filter(indicator -> !composite.out().contains(indicator))
                .toList();
    }

    List<String> themes() {
        return counted().stream().map(Indicator::theme).distinct().toList();
    }

    /** The share of an indicator in the whole; of its theme's where {@code ofTheme}. */
    double share(Indicator indicator, boolean ofTheme) {
        double all = counted().stream()
                .filter(one -> !ofTheme || one.theme().equals(indicator.theme()))
                .mapToDouble(this::weight)
                .sum();
        return weight(indicator) / all;
    }

    double weight(Indicator indicator) {
        return query.basket().weights().get(indicator).doubleValue();
    }

    /** The share of the weight (of one theme, of all where it is null) whose cells of the county pass. */
    double coverage(Region region, String theme, Predicate<CountyValue> passes) {
        double all = 0;
        double covered = 0;
        for (Indicator indicator : counted()) {
            if (theme == null || indicator.theme().equals(theme)) {
                all += weight(indicator);
                CountyValue own = standings.get(indicator).get(region.code());
                covered += own != null && passes.test(own) ? weight(indicator) : 0;
            }
        }
        return all == 0 ? 0 : covered / all;
    }

    /** Whether a value is taken into the index: comparable, with two bounds. */
    static boolean isTaken(CountyValue cell) {
        return cell.isComparable() && cell.bounds().isBounded();
    }

    /** Whether less than two thirds of the weight rest on values of grade same, where a bar is hatched. */
    boolean isCautious(Region region) {
        double same = coverage(region, null, cell -> isTaken(cell) && cell.grade() == Grade.SAME);
        return same < CompositeIndex.LEAST_COVERAGE - ROUNDING;
    }

    static Aggregator other(Aggregator aggregator) {
        return aggregator == Aggregator.ARITHMETIC ? Aggregator.GEOMETRIC : Aggregator.ARITHMETIC;
    }

    boolean isEnough(double coverage) {
        return coverage >= CompositeIndex.LEAST_COVERAGE - ROUNDING;
    }

    Scored scored(String county) {
        return composite == null
                ? null
                : composite.scored().stream()
                        .filter(one -> one.region().code().equals(county))
                        .findFirst()
                        .orElse(null);
    }

    /** On the scale from 0 to 100, with one decimal between its ends: 0, 48.6, 7.0, 100. */
    static String score(double score) {
        BigDecimal rounded = BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP);
        boolean end = rounded.signum() == 0 || rounded.compareTo(HUNDRED) == 0;
        return end ? plain(rounded) : rounded.toPlainString().replace('-', '−');
    }

    /** One decimal at most: 11.1, 7. */
    static String decimal(double number) {
        return plain(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
    }

    /** A share of the weight in whole percent. */
    String percent(double share) {
        return percent(share, RoundingMode.HALF_UP);
    }

    /** A share of the draws, rounded towards the half: nothing looks surer than it is, and it makes 100 with the rest. */
    String chance(double share) {
        return percent(share, share > HALF ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }

    private String percent(double share, RoundingMode rounding) {
        BigDecimal exact = BigDecimal.valueOf(share).multiply(HUNDRED).setScale(DIGITS, RoundingMode.HALF_UP);
        if (exact.compareTo(BigDecimal.ONE) < 0 && exact.signum() > 0) {
            return say.lessThanOne();
        }
        if (exact.compareTo(HUNDRED.subtract(BigDecimal.ONE)) > 0 && exact.compareTo(HUNDRED) < 0) {
            return say.moreThanNinetyNine();
        }
        return exact.setScale(0, rounding) + "%";
    }

    /** The share of weight, to a tenth of a percent where it is small. */
    String shareOf(double share) {
        BigDecimal thousandths = BigDecimal.valueOf(share).multiply(THOUSAND).setScale(0, RoundingMode.HALF_UP);
        return thousandths.signum() == 0 ? say.lessThanTenth() : plain(thousandths.movePointLeft(1)) + "%";
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped)
                .toPlainString()
                .replace('-', '−');
    }
}
