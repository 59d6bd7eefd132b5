package cn.xianchi.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    /** Written as mathematicians do: [1, 2) or (5, +) for unbounded. */
    static Interval interval(String text) {
        String[] ends = text.substring(1, text.length() - 1).split(",");
        return new Interval(end(ends[0]), end(ends[1]), text.startsWith("("), text.endsWith(")"));
    }

    private static BigDecimal end(String text) {
        return text.strip().matches("[+-]") ? null : new BigDecimal(text.strip());
    }

    @ParameterizedTest(name = "{0} surely above {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            [3, 3]   | [2, 2]   | true
            [2, 2]   | [2, 2]   | false
            (2, 3]   | [2, 2]   | true
            [2, 2]   | [1, 2)   | true
            [2, 3]   | [1, 2]   | false
            [2, 3)   | [1, 2)   | true
            [1, 4]   | [2, 3]   | false
            (5, +)   | [5, 5]   | true
            [1, 1]   | (5, +)   | false
            [9, 9]   | (5, +)   | false
            (-, 0]   | [-9, -9] | false
            [1, 1]   | (-, 0]   | true
            """)
    void one_is_surely_above_another_when_no_doubt_is_left(String one, String other, boolean above) {
        assertEquals(above, interval(one).surelyAbove(interval(other)));
    }

    @Test
    void mirroring_swaps_the_ends_and_their_openness() {
        assertEquals(interval("(-45.5, -44.5]"), interval("[44.5, 45.5)").mirrored());
        assertEquals(interval("(-, -60]"), interval("[60, +)").mirrored());
    }

    @Test
    void an_interval_without_a_value_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> interval("[3, 2]"));
        assertThrows(IllegalArgumentException.class, () -> interval("[2, 2)"));
    }

    @Test
    void sums_carry_openness_and_unboundedness() {
        assertEquals(interval("(3, 7]"), interval("(1, 3]").plus(interval("[2, 4]")));
        assertEquals(interval("[3, +)"), interval("[1, +)").plus(interval("[2, 4]")));
    }

    @Test
    void numbers_have_one_written_form() {
        assertEquals(Interval.exactly(new BigDecimal("100")), Interval.exactly(new BigDecimal("1E+2")));
        assertEquals("99.1", Interval.exactly(new BigDecimal("99.10")).low().toString());
    }
}
