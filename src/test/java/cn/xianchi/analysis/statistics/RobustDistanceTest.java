package cn.xianchi.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.catalog.Polarity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHODS 4.3. */
class RobustDistanceTest {

    private static List<BigDecimal> values(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }

    private static String distances(List<BigDecimal> values, Polarity polarity, boolean percent) {
        RobustDistance distance = RobustDistance.of(values, polarity, percent);
        return IntStream.range(0, values.size())
                .mapToObj(i -> String.format(Locale.ROOT, "%.2f", distance.of(i)))
                .map(text -> text.equals("-0.00") ? "0.00" : text)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}, percent {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            5 5 5 5           | false | NaN NaN NaN NaN
            -2 -1 1 2         | false | -0.90 -0.45 0.45 0.90
            1 10 100 1000     | false | -1.01 -0.34 0.34 1.01
            10 20 30 90       | true  | -1.01 -0.34 0.34 4.38
            5 5 5 9           | true  | 0.00 0.00 0.00 3.19
            0 10 20 30        | false | -1.01 -0.34 0.34 1.01
            """)
    void distances_are_in_units_of_the_median_deviation(String given, boolean percent, String expected) {
        assertEquals(expected, distances(values(given), Polarity.HIGHER, percent));
        List<String> mirrored = Arrays.stream(expected.split(" "))
                .map(text -> text.matches("0.00|NaN") ? text : text.startsWith("-") ? text.substring(1) : "-" + text)
                .toList();
        assertEquals(String.join(" ", mirrored), distances(values(given), Polarity.LOWER, percent));
    }

    @Test
    void a_median_needs_four_values() {
        assertThrows(IllegalArgumentException.class, () -> RobustDistance.of(values("1 2 3"), Polarity.HIGHER, false));
    }

    @Test
    void leaving_one_out_is_the_same_as_never_having_had_it() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            int n = 5 + random.nextInt(9);
            int most = round % 2 == 0 ? 4 : 40;
            // few different values, so that ties, level sets and a single zero all occur
            List<BigDecimal> values = IntStream.range(0, n)
                    .mapToObj(i -> BigDecimal.valueOf(random.nextInt(most)))
                    .toList();
            Polarity polarity = round % 3 == 0 ? Polarity.LOWER : Polarity.HIGHER;
            RobustDistance all = RobustDistance.of(values, polarity, false);
            for (int left = 0; left < n; left++) {
                List<BigDecimal> rest = new ArrayList<>(values);
                rest.remove(left);
                RobustDistance without = RobustDistance.of(rest, polarity, false);
                for (int place = 0; place < n; place++) {
                    if (place != left) {
                        double expected = without.of(place < left ? place : place - 1);
                        double found = all.without(left, place);
                        assertTrue(
                                Double.isNaN(expected) ? Double.isNaN(found) : Math.abs(expected - found) < 1e-9,
                                values + " without " + left + " at " + place + ": " + found + ", not " + expected);
                    }
                }
            }
        }
    }

    @Test
    void a_level_set_has_no_distances() {
        assertTrue(RobustDistance.of(values("3 3 3 3"), Polarity.HIGHER, false).isLevel());
    }
}
