package cn.xianchi.web;

import cn.xianchi.benchmark.Cell;
import cn.xianchi.benchmark.Comparison;
import cn.xianchi.benchmark.Grade;
import cn.xianchi.benchmark.Standing;
import cn.xianchi.benchmark.Survey;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.composite.Aggregator;
import cn.xianchi.composite.Composite;
import cn.xianchi.composite.Composite.Scored;
import cn.xianchi.composite.Offers;
import cn.xianchi.http.IndexQuery;
import cn.xianchi.words.IndexTexts;
import cn.xianchi.words.Words;
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
 * @param standings of the basket's indicators, by code of county
 */
record IndexView(
        IndexQuery query,
        Offers offers,
        Composite composite,
        Map<Indicator, Comparison> comparisons,
        Map<Indicator, Map<String, Standing>> standings,
        IndexAddress address,
        Words words,
        IndexTexts say) {
    private static final double ROUNDING = 1e-9;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** @param base the same indicators in the base year */
    static IndexView of(IndexQuery query, Survey survey, Survey base, IndexAddress address, Words words) {
        Map<Indicator, Comparison> comparisons = new LinkedHashMap<>();
        Map<Indicator, Map<String, Standing>> standings = new LinkedHashMap<>();
        List<Comparison> goalposts = new ArrayList<>();
        for (int k = 0; k < survey.comparisons().size(); k++) {
            Comparison comparison = survey.comparisons().get(k);
            if (query.basket().weights().containsKey(comparison.indicator())) {
                comparisons.put(comparison.indicator(), comparison);
                standings.put(comparison.indicator(), comparison.byRegion());
                goalposts.add(base.comparisons().get(k));
            }
        }
        Composite composite = comparisons.isEmpty()
                ? null
                : Composite.of(query.basket(), List.copyOf(comparisons.values()), goalposts);
        return new IndexView(
                query,
                Offers.of(
                        survey.comparisons(), base.comparisons(), query.basket().normaliser()),
                composite,
                comparisons,
                standings,
                address,
                words,
                words.texts(IndexTexts.class));
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
    double coverage(Region region, String theme, Predicate<Cell> passes) {
        double all = 0;
        double covered = 0;
        for (Indicator indicator : counted()) {
            if (theme == null || indicator.theme().equals(theme)) {
                all += weight(indicator);
                Standing own = standings.get(indicator).get(region.code());
                covered += own != null && passes.test(own.cell()) ? weight(indicator) : 0;
            }
        }
        return all == 0 ? 0 : covered / all;
    }

    /** Whether a value is taken into the index: comparable, with two bounds. */
    static boolean isTaken(Cell cell) {
        return cell.isComparable() && cell.row().value().figure().bounds().isBounded();
    }

    /** Whether less than two thirds of the weight rest on values of grade same, where a bar is hatched. */
    boolean isCautious(Region region) {
        double same = coverage(
                region, null, cell -> isTaken(cell) && cell.comparability().grade() == Grade.SAME);
        return same < Composite.LEAST_COVERAGE - ROUNDING;
    }

    static Aggregator other(Aggregator aggregator) {
        return aggregator == Aggregator.ARITHMETIC ? Aggregator.GEOMETRIC : Aggregator.ARITHMETIC;
    }

    boolean isEnough(double coverage) {
        return coverage >= Composite.LEAST_COVERAGE - ROUNDING;
    }

    Scored scored(String county) {
        return composite == null
                ? null
                : composite.scored().stream()
                        .filter(one -> one.region().code().equals(county))
                        .findFirst()
                        .orElse(null);
    }

    /** One decimal at most: 100, 48.6, 7. */
    String score(double score) {
        return plain(BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP));
    }

    /** A share in whole percent; what is not quite all or nothing does not look so. */
    String percent(double share) {
        BigDecimal exact = BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(100));
        int whole = exact.setScale(0, RoundingMode.HALF_UP).intValue();
        if (share > ROUNDING && whole == 0) {
            return say.lessThanOne();
        }
        return share < 1 - ROUNDING && whole == 100 ? say.moreThanNinetyNine() : whole + "%";
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
