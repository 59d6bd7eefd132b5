package cn.xianchi.feature.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Observed;
import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Rollup;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import cn.xianchi.page.figures.RulerLabels;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where values and words stand on a position ruler. */
class ProfileRulerTest {

    private static Comparison compare(Polarity polarity, String values) {
        String[] parts = values.split(" ");
        List<Observation> observations = IntStream.range(0, parts.length)
                .mapToObj(
                        i -> Observed.in(String.valueOf(440_001 + i), parts[i]).get())
                .toList();
        List<CountyYear> columns = observations.stream()
                .map(one -> new CountyYear(Observed.county(one.region()), 2025, Observed.annual(one.region()), true))
                .toList();
        Map<String, Report> reports =
                columns.stream().map(CountyYear::report).collect(Collectors.toMap(Report::id, Function.identity()));
        return Comparison.of(
                Observed.indicator(Kind.STOCK, polarity, Rollup.NONE), 2025, false, columns, observations, reports);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HIGHER  | 32 56 66 102 | 32   | 0",
                "HIGHER  | 32 56 66 102 | 61   | 50",
                "HIGHER  | 32 56 66 102 | 102  | 100",
                "HIGHER  | 32 56 66 102 | 46.5 | 25",
                "HIGHER  | 32 56 66 102 | 112.25 | 112.5",
                "LOWER   | 1 2 3 10     | 10   | 0",
                "LOWER   | 1 2 3 10     | 2.5  | 50",
                "LOWER   | 1 2 3 10     | 1    | 100",
                "HIGHER  | 5 5 5 9      | 5    | 50",
                "HIGHER  | 5 5 5 9      | 9    | 100",
                "LOWER   | 5 5 5 9      | 9    | 0",
                "HIGHER  | 7 7 7 7      | 7    | 50",
                "HIGHER  | 10 20 30     | 15   | 25",
                "LOWER   | 10 20 30     | 15   | 75",
                "HIGHER  | 7 7          | 7    | 50",
                "NEUTRAL | 1747 1722    | 1000 | 50",
                "NEUTRAL | 11 21        | 5    | 20",
                "NEUTRAL | 0 0          | 0    | 0",
                "NEUTRAL | -5 10        | 0    | 33.333",
            })
    void right_is_good_the_median_in_the_middle_and_without_a_good_end_it_begins_at_0(
            Polarity polarity, String values, BigDecimal value, double at) {
        assertEquals(at, RulerScale.of(compare(polarity, values)).at(value), 0.01);
    }

    @Test
    void every_half_has_ticks_at_round_numbers() {
        RulerScale scale = RulerScale.of(compare(Polarity.HIGHER, "32 56 66 102"));
        List<Double> expected = List.of(35, 40, 45, 50, 55, 60, 70, 80, 90, 100).stream()
                .map(value -> scale.at(BigDecimal.valueOf(value)))
                .toList();
        assertEquals(expected, scale.ticks());
    }

    @Test
    void no_word_overlaps_another_on_a_ruler_of_that_length_or_a_longer_one() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            double length = random.nextBoolean() ? 250 : 460;
            RulerLabels labels = new RulerLabels(length);
            for (int i = 0; i < 12; i++) {
                labels.put(random.nextInt(101), "示例".repeat(1 + random.nextInt(3)) + " 12.5万", "other", i % 3 > 0);
            }
            assertTrue(labels.placed().size() >= 2);
            for (double stretched : new double[] {length, length * 1.3, length * 2.2}) {
                assertTrue(isClear(labels.placed(), stretched), labels.placed() + " at " + stretched);
            }
        }
    }

    private static boolean isClear(List<RulerLabels.Words> placed, double length) {
        return placed.stream()
                .allMatch(one -> placed.stream()
                        .filter(other -> other != one && other.y() == one.y())
                        .allMatch(other -> Math.abs(middle(one, length) - middle(other, length))
                                >= (RulerLabels.width(one.text()) + RulerLabels.width(other.text())) / 2));
    }

    private static double middle(RulerLabels.Words words, double length) {
        double at = Double.parseDouble(words.at().replace("%", "")) / 100 * length;
        return at + (words.dx() == null ? 0 : Double.parseDouble(words.dx()));
    }
}
