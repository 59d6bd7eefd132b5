package cn.xianchi.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Observed;
import cn.xianchi.observation.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHODS 4.9. */
class PercentagesTest {

    /** Rounded to 6 decimals. */
    private static String text(Interval interval) {
        return interval == null
                ? null
                : (interval.lowOpen() ? "(" : "[") + plain(interval.low()) + " " + plain(interval.high())
                        + (interval.highOpen() ? ")" : "]");
    }

    private static String plain(BigDecimal value) {
        return Interval.plain(value.setScale(6, RoundingMode.HALF_UP)).toPlainString();
    }

    @ParameterizedTest(name = "{0} growing by {1} percent: {2} after, {3} before")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            [100 100]     | [10 10]         | [110 110]            | [90.909091 90.909091]
            [100 100]     | [0 0]           | [100 100]            | [100 100]
            [100 100]     | [-45.5 -44.5]   | [54.5 55.5]          | [180.18018 183.486239]
            [99.5 100.5]  | [9.5 10.5]      | [108.9525 111.0525]  | [90.045249 91.780822]
            [0 0]         | [10 10]         | [0 0]                | [0 0]
            [3 3]         | [200 200]       | [9 9]                | [1 1]
            [100 +)       | [10 10]         | -                    | -
            [100 100]     | [10 +)          | -                    | -
            (- 100]       | [10 10]         | -                    | -
            [100 100]     | [-100 -99]      | -                    | -
            [-5 5]        | [10 10]         | -                    | -
            """)
    void growth_carries_both_intervals(String value, String growth, String after, String before) {
        assertEquals(after, text(Percentages.after(Observed.interval(value), Observed.interval(growth))));
        assertEquals(before, text(Percentages.before(Observed.interval(value), Observed.interval(growth))));
    }

    private static Interval around(BigDecimal value, Random random) {
        return new Interval(
                value.subtract(BigDecimal.valueOf(random.nextInt(3))),
                value.add(BigDecimal.valueOf(random.nextInt(3))),
                false,
                false);
    }

    @Test
    void the_true_value_is_always_among_the_possible() {
        Random random = new Random(29);
        for (int round = 0; round < 2000; round++) {
            BigDecimal before = BigDecimal.valueOf(3 + random.nextInt(1000));
            BigDecimal growth = BigDecimal.valueOf(random.nextInt(300) - 95);
            BigDecimal factor = BigDecimal.ONE.add(growth.movePointLeft(2));
            BigDecimal after = before.multiply(factor);
            assertTrue(Percentages.after(around(before, random), around(growth, random))
                    .touches(after));
            Interval possible =
                    Percentages.before(around(after.max(BigDecimal.valueOf(3)), random), around(growth, random));
            assertTrue(possible.touches(after.max(BigDecimal.valueOf(3)).divide(factor, MathContext.DECIMAL128)));
        }
    }
}
