package cn.xianchi.analysis.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Observed;
import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.index.CompositeIndex.Pillar;
import cn.xianchi.analysis.index.CompositeIndex.RankInterval;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.analysis.index.CompositeIndex.WithoutOne;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Rollup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHODS 4.7. Counties are called by the last digit of their code. */
@Execution(ExecutionMode.CONCURRENT)
class CompositeIndexTest {
    private static final Indicator HIGH = Observed.indicator(Kind.STOCK, Polarity.HIGHER, Rollup.NONE);
    private static final Indicator LOW = Observed.indicator(Kind.STOCK, Polarity.LOWER, Rollup.NONE);

    /** One indicator of a basket: its values of the year and of the base year, by county. */
    private record Chosen(Indicator indicator, String weight, String values, String base) {}

    private static Chosen high(String code, String theme, String weight, String values, String base) {
        return new Chosen(Observed.named(HIGH, code, theme), weight, values, base);
    }

    private static Chosen low(String code, String theme, String weight, String values, String base) {
        return new Chosen(Observed.named(LOW, code, theme), weight, values, base);
    }

    private static CompositeIndex index(Normaliser normaliser, Aggregator aggregator, Chosen... chosen) {
        Map<Indicator, BigDecimal> weights = new LinkedHashMap<>();
        Arrays.stream(chosen).forEach(one -> weights.put(one.indicator, new BigDecimal(one.weight)));
        return CompositeIndex.of(
                new IndexDefinition(weights, normaliser, aggregator),
                Arrays.stream(chosen)
                        .map(one -> IndicatorScores.of(compared(one, one.values), compared(one, one.base)))
                        .toList());
    }

    private static Comparison compared(Chosen one, String values) {
        List<Observed> row = Observed.row(values);
        row.forEach(observed -> observed.of(one.indicator.code()));
        return Observed.compared(one.indicator, row);
    }

    private static Scored of(int county, CompositeIndex index) {
        return index.scored().stream()
                .filter(one -> one.region().code().equals(Observed.code(county - 1)))
                .findFirst()
                .orElseThrow();
    }

    private static double ahead(CompositeIndex index, int one, int other) {
        return of(one, index).ahead().get(Observed.code(other - 1));
    }

    private static String order(CompositeIndex index) {
        return index.scored().stream()
                .map(one -> String.format(
                        Locale.ROOT, "%s %.4f", one.region().code().substring(5), one.score()))
                .collect(Collectors.joining("; "));
    }

    private static String ranks(WithoutOne without) {
        return without.left().code() + ": "
                + without.ranks().entrySet().stream()
                        .map(entry -> entry.getKey().substring(5) + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    /**
     * Between the worst and the best of the four, a has 10 to 50, b (less is good) 25 to 5, c 20 to 100:
     *
     * <pre>
     *   county     a   → 100·         b  → 100·      c   → 100·      pillar x = (2a + b)/3      pillar y = c
     *   1         10     0            5    100       40     25       100/3 = 33.333              25
     *   2         20    25           10     75      100    100       125/3 = 41.667             100
     *   3         30    50           25      0       52     40       100/3 = 33.333              40
     *   4         50   100            –      –       20      0       100, of 2/3 of the weight    0
     *
     *   total      (3x + y)/4                 x^¾·y^¼, at least 1 each
     *   1          31.25                      31.0202
     *   2          56.25                      51.8611
     *   3          35                         34.8878
     *   4          75                         100^¾·1^¼ = 31.6228
     * </pre>
     */
    private static final Chosen[] EXAMPLE = {
        high("a", "x", "2", "10 20 30 50", "10 20 30 50"),
        low("b", "x", "1", "5 10 25 -", "5 10 25 -"),
        high("c", "y", "1", "40 100 52 20", "40 100 52 20")
    };

    @Test
    void an_index_by_hand() {
        CompositeIndex index = index(Normaliser.GOALPOSTS, Aggregator.ARITHMETIC, EXAMPLE);
        assertEquals("4 75.0000; 2 56.2500; 3 35.0000; 1 31.2500", order(index));
        assertEquals(31.0202, of(1, index).otherScore(), 0.0001);
        assertEquals(51.8611, of(2, index).otherScore(), 0.0001);
        assertEquals(34.8878, of(3, index).otherScore(), 0.0001);
        assertEquals(31.6228, of(4, index).otherScore(), 0.0001);
        assertEquals(List.of(), index.unrated());
        assertEquals(List.of(), index.out());
        CompositeIndex geometric = index(Normaliser.GOALPOSTS, Aggregator.GEOMETRIC, EXAMPLE);
        assertEquals("2 51.8611; 3 34.8878; 4 31.6228; 1 31.0202", order(geometric));
        assertEquals(75, of(4, geometric).otherScore(), 1e-9);
    }

    @Test
    void pillars_say_what_they_rest_on() {
        CompositeIndex index = index(Normaliser.GOALPOSTS, Aggregator.ARITHMETIC, EXAMPLE);
        List<Pillar> whole = of(2, index).pillars();
        assertEquals(List.of("x", "y"), whole.stream().map(Pillar::theme).toList());
        assertEquals(125 / 3.0, whole.get(0).score(), 1e-9);
        assertEquals(0.75, whole.get(0).weight(), 1e-12);
        assertEquals(1, whole.get(0).coverage(), 1e-12);
        assertEquals(1, of(2, index).coverage(), 1e-12);
        Pillar part = of(4, index).pillars().get(0);
        assertEquals(100, part.score(), 1e-9, "what is there weighs all of the pillar");
        assertEquals(2 / 3.0, part.coverage(), 1e-12);
        assertEquals(0.75, of(4, index).coverage(), 1e-12);
    }

    @Test
    void ranks_without_one_indicator_by_hand() {
        // without a, county 4 has nothing in x; without b: 50/3 + 25/3 … = 8.33, 50, 46.67, 66.67; without c: x alone
        CompositeIndex index = index(Normaliser.GOALPOSTS, Aggregator.ARITHMETIC, EXAMPLE);
        assertEquals(
                List.of("a: 1 2, 2 1, 3 3", "b: 1 4, 2 2, 3 3, 4 1", "c: 1 3, 2 2, 3 3, 4 1"),
                index.robustness().withoutOne().stream()
                        .map(CompositeIndexTest::ranks)
                        .toList());
        assertEquals(
                List.of(),
                index(Normaliser.GOALPOSTS, Aggregator.ARITHMETIC, EXAMPLE[0])
                        .robustness()
                        .withoutOne());
    }

    @ParameterizedTest(name = "weight {0} of {0} + {1} covered: rated {2}")
    @CsvSource({"2, 1, true", "4, 2, true", "1.99, 1, false", "2.01, 1, true", "0.2, 0.1, true", "1, 1, false"})
    void two_thirds_of_the_weight_of_a_pillar_must_be_covered(String weight, String missing, boolean rated) {
        CompositeIndex index = index(
                Normaliser.GOALPOSTS,
                Aggregator.ARITHMETIC,
                high("a", "x", weight, "10 20 30 40", "10 20 30 40"),
                high("b", "x", missing, "10 20 30 -", "10 20 30 -"),
                high("c", "y", "9", "10 20 30 40", "10 20 30 40"));
        assertEquals(rated ? 4 : 3, index.scored().size());
        assertEquals(
                rated ? List.of() : List.of("440004"),
                index.unrated().stream().map(one -> one.region().code()).toList());
    }

    @Test
    void a_pillar_without_any_value_leaves_a_county_unrated() {
        CompositeIndex index = index(
                Normaliser.GOALPOSTS,
                Aggregator.ARITHMETIC,
                high("a", "x", "9", "10 20 30 40", "10 20 30 40"),
                high("b", "y", "1", "10 20 30 -", "10 20 30 -"));
        assertEquals(0.9, index.unrated().get(0).coverage(), 1e-12);
        assertEquals(3, of(3, index).ahead().size() + 1);
    }

    @Test
    void an_indicator_whose_goalposts_meet_is_out() {
        Chosen good = high("a", "x", "1", "10 20 30 40", "10 20 30 40");
        CompositeIndex index = index(
                Normaliser.GOALPOSTS,
                Aggregator.ARITHMETIC,
                good,
                high("level", "x", "5", "1 2 3 4", "7 7 7 7"),
                high("alone", "x", "5", "1 2 3 4", "7"),
                new Chosen(Observed.aiming(Observed.named(HIGH, "reached", "x"), "5"), "5", "6 7 8 9", "5 6 7 8"));
        assertEquals(
                List.of("level", "alone", "reached"),
                index.out().stream().map(Indicator::code).toList());
        assertEquals("4 100.0000; 3 66.6667; 2 33.3333; 1 0.0000", order(index));
        CompositeIndex nothing =
                index(Normaliser.GOALPOSTS, Aggregator.ARITHMETIC, high("level", "x", "5", "1 2 3 4", "7 7 7 7"));
        assertEquals(List.of(), nothing.scored());
        assertFalse(nothing.isBandsOnly());
    }

    @Test
    void goalposts_are_of_the_base_year_or_the_target_and_cut_what_lies_beyond() {
        assertEquals(
                "4 100.0000; 3 50.0000; 1 0.0000; 2 0.0000",
                order(index(
                        Normaliser.GOALPOSTS, Aggregator.ARITHMETIC, high("a", "x", "1", "5 10 20 50", "10 12 30"))));
        assertEquals(
                "1 100.0000; 2 75.0000; 3 50.0000; 4 0.0000",
                order(index(
                        Normaliser.GOALPOSTS, Aggregator.ARITHMETIC, low("a", "x", "1", "5 15 20 50", "10 12 30"))));
        Indicator target = Observed.aiming(Observed.named(HIGH, "a", "x"), "110");
        assertEquals(
                "4 100.0000; 3 90.0000; 2 40.0000; 1 0.0000",
                order(index(
                        Normaliser.GOALPOSTS,
                        Aggregator.ARITHMETIC,
                        new Chosen(target, "1", "5 50 100 120", "10 12 30"))));
        Indicator less = Observed.aiming(Observed.named(LOW, "a", "x"), "0");
        assertEquals(
                "1 75.0000; 2 50.0000; 3 0.0000; 4 0.0000",
                order(index(
                        Normaliser.GOALPOSTS, Aggregator.ARITHMETIC, new Chosen(less, "1", "5 10 20 50", "10 12 20"))));
    }

    @Test
    void percentiles_and_robust_distances_are_those_of_the_comparison() {
        // on logarithms ln 2 apart: median 2.5, deviations 1.5 0.5 0.5 1.5, so M = 0.6745·(i − 2.5)
        assertEquals(
                "4 60.1175; 3 53.3725; 2 46.6275; 1 39.8825",
                order(index(Normaliser.ROBUST, Aggregator.ARITHMETIC, high("a", "x", "1", "1 2 4 8", "1 2"))));
        assertEquals(
                "1 60.1175; 2 53.3725; 3 46.6275; 4 39.8825",
                order(index(Normaliser.ROBUST, Aggregator.ARITHMETIC, low("a", "x", "1", "1 2 4 8", "1 2"))));
        assertEquals(
                "8 93.7500; 6 75.0000; 7 75.0000; 5 56.2500; 4 43.7500; 3 31.2500; 1 12.5000; 2 12.5000",
                order(index(
                        Normaliser.PERCENTILE, Aggregator.ARITHMETIC, high("a", "x", "1", "1 1 3 4 5 8 8 9", "1 2"))));
        // median 3, MAD 1: M = 0.6745·97 and the least 1, the most 100
        assertEquals(
                "5 100.0000; 4 56.7450; 3 50.0000; 2 43.2550; 1 1.0000",
                order(index(
                        Normaliser.ROBUST,
                        Aggregator.ARITHMETIC,
                        new Chosen(
                                Observed.named(
                                        Observed.indicator(Kind.STOCK, Polarity.HIGHER, Rollup.NONE, "%", "东西率"),
                                        "a",
                                        "x"),
                                "1",
                                "-94 2 3 4 100",
                                "1 2"))));
        assertEquals(
                1,
                index(Normaliser.PERCENTILE, Aggregator.ARITHMETIC, high("a", "x", "1", "1 2 3 4 5 6 7", "1 2"))
                        .out()
                        .size(),
                "a percentile needs eight");
        assertEquals(
                1,
                index(Normaliser.ROBUST, Aggregator.ARITHMETIC, high("a", "x", "1", "5 5 5 5", "1 2"))
                        .out()
                        .size(),
                "level");
    }

    @Test
    void scores_know_neither_the_order_nor_the_unit_of_the_weights() {
        CompositeIndex index = index(Normaliser.GOALPOSTS, Aggregator.GEOMETRIC, EXAMPLE);
        List<Chosen> turned = new ArrayList<>(List.of(EXAMPLE));
        Collections.reverse(turned);
        CompositeIndex other = index(Normaliser.GOALPOSTS, Aggregator.GEOMETRIC, turned.toArray(Chosen[]::new));
        CompositeIndex doubled = index(
                Normaliser.GOALPOSTS,
                Aggregator.GEOMETRIC,
                Arrays.stream(EXAMPLE)
                        .map(one -> new Chosen(
                                one.indicator,
                                new BigDecimal(one.weight)
                                        .multiply(BigDecimal.valueOf(2))
                                        .toString(),
                                one.values,
                                one.base))
                        .toArray(Chosen[]::new));
        assertEquals(order(index), order(other));
        assertEquals(index.scored(), doubled.scored(), "also their spreads");
    }

    @Test
    void the_same_basket_has_the_same_answer() {
        CompositeIndex one = index(Normaliser.GOALPOSTS, Aggregator.ARITHMETIC, EXAMPLE);
        assertEquals(
                one.scored(),
                index(Normaliser.GOALPOSTS, Aggregator.ARITHMETIC, EXAMPLE).scored());
        assertNotEquals(0, ahead(one, 2, 4), "the draws do draw");
        assertNotEquals(1, ahead(one, 2, 4));
    }

    @ParameterizedTest(name = "the first of two equal weights is above {0} in {1} of the draws")
    @CsvSource({
        "0.3, 0.94418",
        "0.375, 0.83341",
        "0.45, 0.64872",
        "0.5, 0.5",
        "0.6, 0.22076",
        "0.625, 0.16659",
        "0.7, 0.05582"
    })
    void two_equal_weights_vary_by_a_quarter(double threshold, double expected) {
        // c = 15, so the weight is Beta(7.5, 7.5), of which a quarter of the mean is one deviation; within one pillar
        // county 1 with 100(1 − t) and 0 is ahead of county 2 with 0 and 100 t when w > t, however pillars are put
        // together
        CompositeIndex index = index(
                Normaliser.GOALPOSTS,
                Aggregator.ARITHMETIC,
                high("a", "x", "1", 100 * (1 - threshold) + " 0", "0 100"),
                high("b", "x", "1", "0 " + 100 * threshold, "0 100"));
        assertEquals(List.of(Normaliser.GOALPOSTS), index.robustness().normalisers());
        assertNear(expected, ahead(index, 1, 2));
    }

    @ParameterizedTest(name = "the first of three equal weights is above {0} in {1} of the draws")
    @CsvSource({"0.25, 0.83808", "0.3, 0.63873", "0.35, 0.40665", "0.4, 0.21124"})
    void three_equal_weights_vary_by_a_quarter(double threshold, double expected) {
        // c = 31: each weight is Beta(31/3, 62/3)
        String other = "0 " + 100 * threshold;
        CompositeIndex index = index(
                Normaliser.GOALPOSTS,
                Aggregator.ARITHMETIC,
                high("a", "x", "1", 100 * (1 - threshold) + " 0", "0 100"),
                high("b", "x", "1", other, "0 100"),
                high("c", "x", "1", other, "0 100"));
        assertNear(expected, ahead(index, 1, 2));
    }

    /** Within four standard errors of a share of a thousand draws. */
    private static void assertNear(double expected, double found) {
        assertEquals(expected, found, 4 * Math.sqrt(expected * (1 - expected) / 1000) + 0.0001);
    }

    @Test
    void both_aggregators_are_drawn_evenly() {
        // 80 and 30 against 50 and 55 in two pillars: ahead as means when w > 25/55, as products when
        // w > ln(55/30)/(ln(55/30) + ln(80/50)) = 0.56325; Beta(7.5, 7.5) is above these in 0.63570 and 0.31426
        CompositeIndex index = index(
                Normaliser.GOALPOSTS,
                Aggregator.ARITHMETIC,
                high("a", "x", "1", "80 50", "0 100"),
                high("b", "y", "1", "30 55", "0 100"));
        assertNear((0.63570 + 0.31426) / 2, ahead(index, 1, 2));
    }

    /** Two pillars of one indicator each, weights 3:2, exact values: every normaliser and aggregator can be drawn. */
    private static final CompositeIndex EIGHT = index(
            Normaliser.PERCENTILE,
            Aggregator.ARITHMETIC,
            high("a", "x", "3", "12 20 33 41 47 58 60 90", "12 90"),
            high("b", "y", "2", "70 15 40 66 22 31 9 55", "9 70"));

    @ParameterizedTest(name = "{0} is ahead of {1} in {2} of the draws")
    @CsvSource({
        "1, 2, 0.5618", "1, 3, 0.1863", "1, 5, 0.1651", "1, 6, 0.0621", "1, 7, 0.2446", "2, 7, 0.0763", "3, 5, 0.3151",
        "3, 7, 0.5649", "4, 5, 0.9725", "4, 6, 0.5129", "4, 7, 0.8986", "5, 7, 0.6834", "6, 7, 0.9813", "3, 2, 1",
        "6, 5, 1", "8, 2, 1"
    })
    void draws_agree_with_the_integral_over_the_weight(int one, int other, double expected) {
        // the mean over three normalisers and two aggregators of the share of Beta(9, 6) in which one is ahead,
        // integrated apart from this code on 20,000 points
        assertEquals(List.of(Normaliser.values()), EIGHT.robustness().normalisers());
        assertNear(expected, ahead(EIGHT, one, other));
    }

    @Test
    void ranks_over_the_draws_agree_with_the_integral_over_the_weight() {
        // cumulated shares of ranks 1 to 8, integrated as above; only those far from 0.05, 0.5 and 0.95 by four errors:
        // 1: … 0.573 at 7, 1 at 8; 3: 0.002 at 3, 0.190, 0.565 at 5; 5: 0.004 at 3, 0.423, 0.835 at 5;
        // 7: 0.019 at 2, 0.1 at 3, … 0.435 at 5, 0.785 at 6; 8: always first
        assertEquals(7, of(1, EIGHT).spread().median());
        assertEquals(8, of(1, EIGHT).spread().worst());
        assertEquals(4, of(3, EIGHT).spread().best());
        assertEquals(5, of(3, EIGHT).spread().median());
        assertEquals(4, of(5, EIGHT).spread().best());
        assertEquals(5, of(5, EIGHT).spread().median());
        assertEquals(3, of(7, EIGHT).spread().best());
        assertEquals(6, of(7, EIGHT).spread().median());
        assertEquals(new RankInterval(1, 1, 1), of(8, EIGHT).spread());
        assertEquals(Band.LEADING, of(8, EIGHT).band());
        assertEquals(8, of(2, EIGHT).spread().worst());
    }

    @ParameterizedTest(name = "{0}: the first is ahead of the second in {1}, when less is good in {2}")
    @CsvSource(delimiter = '|', textBlock = """
            50[40,60) 55          | 0.25  | 0.75
            50[40,60) 60[50,70)   | 0.125 | 0.875
            50[40,60) 50[40,60)   | 0.5   | 0.5
            50[40,60) 60          | 0     | 1
            50 50                 | 0.5   | 0.5
            50[45,100) 60[50,70)  | 0.727273 | 0.272727
            """)
    void values_are_drawn_evenly_on_their_intervals(String values, double expected, double less) {
        // of one indicator the weight is fixed: the second row has a triangle of 10·10/2 in 20·20, the last
        // 1 − ∫(y − 45)/55 over [50, 70) / 20 = 1 − 15/55
        assertNear(
                expected,
                ahead(index(Normaliser.GOALPOSTS, Aggregator.ARITHMETIC, high("a", "x", "1", values, "0 100")), 1, 2));
        assertNear(
                less,
                ahead(index(Normaliser.GOALPOSTS, Aggregator.ARITHMETIC, low("a", "x", "1", values, "0 100")), 1, 2));
    }

    @Test
    void an_unbounded_value_stays_out() {
        CompositeIndex index =
                index(Normaliser.GOALPOSTS, Aggregator.ARITHMETIC, high("a", "x", "1", "10 20 30[30,+)", "0 100"));
        assertEquals("2 20.0000; 1 10.0000", order(index));
        CompositeIndex two = index(
                Normaliser.GOALPOSTS,
                Aggregator.ARITHMETIC,
                high("a", "x", "1", "10 20 30[30,+)", "0 100"),
                high("b", "x", "3", "10 20 30", "0 100"));
        assertEquals(0.75, of(3, two).coverage(), 1e-12);
        assertEquals(30, of(3, two).score(), 1e-9);
    }

    @Test
    void one_indicator_of_exact_values_has_no_doubt() {
        CompositeIndex index =
                index(Normaliser.GOALPOSTS, Aggregator.ARITHMETIC, high("a", "x", "7", "10 40 20 30", "10 40"));
        assertEquals(new RankInterval(4, 4, 4), of(1, index).spread());
        assertEquals(new RankInterval(2, 2, 2), of(4, index).spread());
        assertEquals(0, index.robustness().meanWidth());
        assertFalse(index.isBandsOnly());
        assertEquals(Band.LEADING, of(2, index).band());
        assertEquals(Band.LAGGING, of(1, index).band());
        CompositeIndex tied =
                index(Normaliser.GOALPOSTS, Aggregator.ARITHMETIC, high("a", "x", "7", "10 40 40 10", "10 40"));
        assertEquals(new RankInterval(1, 1.5, 2), of(2, tied).spread());
        assertEquals(0.5, ahead(tied, 2, 3));
        assertNull(of(1, index(Normaliser.GOALPOSTS, Aggregator.ARITHMETIC, high("a", "x", "7", "10 40 20", "10 40")))
                .band());
    }

    @Test
    void bands_are_shown_instead_of_ranks_only_above_a_third_of_the_counties() {
        CompositeIndex three = index(Normaliser.GOALPOSTS, Aggregator.ARITHMETIC, high("a", "x", "1", "1 2 3", "1 3"));
        assertFalse(wide(three, 1).isBandsOnly());
        assertTrue(wide(three, 1.001).isBandsOnly());
        // all may take any rank, each in a quarter of the draws
        CompositeIndex doubt = index(
                Normaliser.GOALPOSTS,
                Aggregator.ARITHMETIC,
                high("a", "x", "1", "50[40,60) 50[40,60) 50[40,60) 51[40,60)", "0 100"));
        assertEquals(3, doubt.robustness().meanWidth());
        assertTrue(doubt.isBandsOnly());
        assertEquals(Band.UNDETERMINED, of(1, doubt).band());
    }

    private static CompositeIndex wide(CompositeIndex one, double width) {
        return new CompositeIndex(
                one.scored(),
                one.unrated(),
                one.out(),
                new CompositeIndex.Robustness(
                        one.robustness().normalisers(),
                        one.robustness().redundant(),
                        one.robustness().withoutOne(),
                        width));
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1 2 3 4 5          | 10 20 30 50 60        | 1
            1 2 3 4 5          | 20 10 30 40 50        | -
            1 2 3 4 5 6        | 20 10 30 40 50 60     | 0.942857
            1 2 3 4 5 6        | 60 50 40 30 20 10     | -
            1 2 3              | 1 2 3                 | -
            1 2 3 4 - 6        | 1 2 3 - 5 6           | 1
            1 2 3 - - 6        | 1 2 3 4 5 -           | -
            1 1 2 2 3          | 1 2 3 4 5             | 0.948683
            """)
    void two_indicators_of_nearly_the_same_order_are_named(String one, String other, Double spearman) {
        // 1 − 6·2/(6·35) = 0.942857, 1 − 6·2/(5·24) = 0.9; with ties 9/√(9·10)
        CompositeIndex index = index(
                Normaliser.GOALPOSTS,
                Aggregator.ARITHMETIC,
                high("a", "x", "1", one, "0 100"),
                high("b", "x", "1", other, "0 100"));
        assertEquals(spearman == null ? 0 : 1, index.robustness().redundant().size());
        if (spearman != null) {
            assertEquals(spearman, index.robustness().redundant().get(0).spearman(), 1e-6);
        }
    }

    @Test
    void orders_are_held_against_each_other_in_good() {
        assertEquals(
                1,
                index(
                                Normaliser.GOALPOSTS,
                                Aggregator.ARITHMETIC,
                                high("a", "x", "1", "1 2 3 4 5", "0 100"),
                                low("b", "x", "1", "9 8 7 6 5", "0 100"))
                        .robustness()
                        .redundant()
                        .size());
    }

    private static String drawn(Random random, int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> {
                    int value = 1 + random.nextInt(30);
                    return random.nextInt(8) == 0
                            ? "-"
                            : value + (random.nextInt(3) == 0 ? "[" + value + "," + (value + 4) + ")" : "");
                })
                .collect(Collectors.joining(" "));
    }

    @Test
    void chances_of_two_add_up_to_one_and_spreads_stay_within_the_ranks() {
        Random random = new Random(37);
        for (int round = 0; round < 12; round++) {
            int n = 4 + random.nextInt(8);
            CompositeIndex index = index(
                    Normaliser.GOALPOSTS,
                    random.nextBoolean() ? Aggregator.ARITHMETIC : Aggregator.GEOMETRIC,
                    high("a", "x", "2", drawn(random, n), "0 30"),
                    low("b", "x", "2", drawn(random, n), "0 30"),
                    high("c", "x", "3", drawn(random, n), "0 30"),
                    low("d", "y", "1", drawn(random, n), "0 30"));
            List<Scored> scored = index.scored();
            for (Scored one : scored) {
                RankInterval spread = one.spread();
                assertTrue(1 <= spread.best() && spread.best() <= spread.median());
                assertTrue(spread.median() <= spread.worst() && spread.worst() <= scored.size());
                assertTrue(0 <= one.score() && one.score() <= 100);
                assertEquals(scored.size() - 1, one.ahead().size());
                for (Scored other : scored) {
                    if (one != other) {
                        double both = one.ahead().get(other.region().code())
                                + other.ahead().get(one.region().code());
                        assertEquals(1, both, 1e-12);
                    }
                }
            }
            assertNotNull(index.robustness().withoutOne());
            assertEquals(4, index.robustness().withoutOne().size());
        }
    }

    @Test
    void a_basket_holds_indicators_with_a_good_end_and_weights_above_0() {
        Indicator neutral = Observed.indicator(Kind.STOCK, Polarity.NEUTRAL, Rollup.NONE);
        assertThrows(
                IllegalArgumentException.class,
                () -> new IndexDefinition(Map.of(neutral, BigDecimal.ONE), Normaliser.ROBUST, Aggregator.ARITHMETIC));
        for (String weight : List.of("0", "-1")) {
            Map<Indicator, BigDecimal> weights = Map.of(HIGH, new BigDecimal(weight));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new IndexDefinition(weights, Normaliser.ROBUST, Aggregator.ARITHMETIC));
        }
    }
}
