package cn.xianchi.analysis.lagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Observed;
import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Rollup;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHODS 4.4, many last places. */
class ScreeningTest {
    private static final Indicator HIGH = Observed.indicator(Kind.STOCK, Polarity.HIGHER, Rollup.NONE);
    private static final Indicator LOW = Observed.indicator(Kind.STOCK, Polarity.LOWER, Rollup.NONE);

    private static Comparison row(String values) {
        return Observed.compared(HIGH, Observed.row(values));
    }

    private static Screening of(int county, List<Screening> screened) {
        return screened.stream()
                .filter(one -> one.region().code().equals(Observed.code(county)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_chance_is_the_sum_over_all_outcomes() {
        Random random = new Random(2);
        for (int round = 0; round < 60; round++) {
            List<Double> chances = random.doubles(random.nextInt(11)).boxed().toList();
            for (int k = 0; k <= chances.size() + 1; k++) {
                double expected = 0;
                for (int outcome = 0; outcome < 1 << chances.size(); outcome++) {
                    if (Integer.bitCount(outcome) >= k) {
                        expected += chance(outcome, chances);
                    }
                }
                assertEquals(expected, Screening.atLeast(k, chances), 1e-12, k + " of " + chances);
            }
        }
    }

    private static double chance(int outcome, List<Double> chances) {
        double product = 1;
        for (int i = 0; i < chances.size(); i++) {
            product *= (outcome >> i & 1) == 1 ? chances.get(i) : 1 - chances.get(i);
        }
        return product;
    }

    @ParameterizedTest(name = "at least {0} of {1} with 1/{2} each: {3}")
    @CsvSource(textBlock = """
            0, 0, 4, 1
            1, 0, 4, 0
            1, 1, 4, 0.25
            4, 6, 4, 0.03759765625
            2, 6, 4, 0.466064453125
            6, 6, 4, 0.000244140625
            0, 6, 4, 1
            """)
    void equal_chances_are_binomial(int k, int n, int of, double expected) {
        assertEquals(expected, Screening.atLeast(k, Collections.nCopies(n, 1.0 / of)), 1e-12);
    }

    @Test
    void chances_are_adjusted_by_holm() {
        // the last county is last in four of six, the third in two: 154/4096 and 1 − (3/4)^6 − 6/4·(3/4)^5
        List<Screening> screened = Screening.of(List.of(
                row("4 3 2 1"), row("4 3 2 1"), row("4 3 2 1"), row("4 3 2 1"), row("4 3 1 2"), row("4 3 1 2")));
        assertEquals(
                "440004 440003 440001 440002",
                screened.stream().map(one -> one.region().code()).collect(Collectors.joining(" ")));
        assertEquals(4, of(3, screened).surelyLast());
        assertEquals(6, of(3, screened).judged());
        assertEquals(154 / 4096.0, of(3, screened).chance(), 1e-12);
        assertEquals(4 * 154 / 4096.0, of(3, screened).adjusted(), 1e-12);
        assertEquals(0.466064453125, of(2, screened).chance(), 1e-12);
        assertEquals(1, of(2, screened).adjusted(), "3 · 0.466 is no chance any more");
        assertEquals(1, of(0, screened).chance());
        assertFalse(screened.get(0).isFlagged(), "0.15");
    }

    @Test
    void who_is_last_often_enough_is_flagged_and_equals_are_adjusted_alike() {
        // in each of two groups of four one is last in all four: 8 · (1/4)^4, and not 7 · (1/4)^4 for the second
        List<Comparison> comparisons = Collections.nCopies(4, row("4 3 2 1")).stream()
                .flatMap(one -> Stream.of(one, row("- - - - 4 3 2 1")))
                .toList();
        List<Screening> screened = Screening.of(comparisons);
        assertEquals(8 / 256.0, of(3, screened).adjusted(), 1e-12);
        assertEquals(8 / 256.0, of(7, screened).adjusted(), 1e-12);
        assertEquals(
                List.of(Observed.code(3), Observed.code(7)),
                screened.stream()
                        .filter(Screening::isFlagged)
                        .map(one -> one.region().code())
                        .toList());
        assertTrue(new Screening(Observed.county("440001"), 1, 1, 0.05, 0.05).isFlagged());
        assertFalse(new Screening(Observed.county("440001"), 1, 1, 0.05, 0.0500001).isFlagged());
    }

    @ParameterizedTest(name = "{0}: last {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1 2 3 4              | 440001
            1 1 3 4              | -
            1[1,3) 2 3 4         | -
            1[1,2) 2 3 4         | 440001
            1[1,2] 2 3 4         | -
            3 3 3 3              | -
            """)
    void surely_last_is_who_is_behind_everybody(String values, String last) {
        String found = Screening.of(List.of(row(values))).stream()
                .filter(one -> one.surelyLast() == 1)
                .map(one -> one.region().code())
                .collect(Collectors.joining(" "));
        assertEquals(last == null ? "" : last, found);
    }

    @Test
    void only_indicators_with_a_good_end_and_four_values_are_judged() {
        Indicator neutral = Observed.indicator(Kind.STOCK, Polarity.NEUTRAL, Rollup.NONE);
        List<Screening> screened = Screening.of(List.of(
                row("1 2 3"),
                Observed.compared(neutral, Observed.row("1 2 3 4")),
                Observed.compared(LOW, Observed.row("5 2 3 4")),
                row("1 2 3 4 5")));
        assertEquals(2, of(0, screened).judged());
        assertEquals(2, of(0, screened).surelyLast());
        assertEquals(1 / 4.0 / 5, of(0, screened).chance(), 1e-12);
        assertEquals(1, of(4, screened).judged());
        assertEquals(List.of(), Screening.of(List.of(row("1 2 3"))));
        assertEquals(List.of(), Screening.of(List.of()));
    }

    @Test
    void adjusted_chances_never_fall_below_their_own_nor_out_of_order() {
        Random random = new Random(13);
        for (int round = 0; round < 30; round++) {
            List<Comparison> comparisons = random.ints(1 + random.nextInt(12), 4, 8)
                    .mapToObj(n ->
                            row(random.ints(n, 1, 9).mapToObj(String::valueOf).collect(Collectors.joining(" "))))
                    .toList();
            List<Screening> screened = Screening.of(comparisons);
            for (int i = 0; i < screened.size(); i++) {
                Screening one = screened.get(i);
                assertTrue(one.adjusted() >= one.chance() && one.adjusted() <= 1);
                assertTrue(i == 0 || screened.get(i - 1).adjusted() <= one.adjusted());
            }
        }
    }
}
