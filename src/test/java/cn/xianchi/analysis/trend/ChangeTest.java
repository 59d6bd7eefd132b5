package cn.xianchi.analysis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.xianchi.Observed;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.analysis.comparison.Reference;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Rollup;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Statistic;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHODS 4.9: a change carries the intervals of both wordings, and is told only between values that can be set against each other. */
class ChangeTest {
    private static final String A = "440001";
    private static final Indicator STOCK = Observed.indicator(Kind.STOCK, Polarity.HIGHER, Rollup.NONE);
    private static final Indicator SHARE = Observed.indicator(Kind.RATE, Polarity.HIGHER, Rollup.NONE, "%", "即办率");

    private static Trend trend(Indicator indicator, Observed... observed) {
        List<Observation> own = Stream.of(observed).map(Observed::get).toList();
        List<CountyYear> columns = IntStream.rangeClosed(2021, 2025)
                .mapToObj(year -> new CountyYear(Observed.county(A), year, Observed.annual(A), true))
                .toList();
        Reference anchor = new Reference(null, LocalDate.of(2025, 12, 31), Statistic.TOTAL, null);
        return Trend.of(indicator, Observed.county(A), columns, 2025, anchor, own, Observed.sources(List.of(A)));
    }

    /** A value and the interval that its words leave, at the end of its year. */
    private static Observed at(int year, String value, String interval) {
        Observed one = Observed.in(A, value).of(year).asOf(year + "-12-31");
        return interval == null ? one : one.within(Observed.interval(interval));
    }

    private static String text(Change change) {
        return change.amount() == null
                ? "no percentage " + change.direction()
                : rounded(change.amount()) + " " + text(change.bounds()) + " " + change.direction();
    }

    private static String text(Interval bounds) {
        return (bounds.lowOpen() ? "(" : "[") + rounded(bounds.low()) + " " + rounded(bounds.high())
                + (bounds.highOpen() ? ")" : "]");
    }

    private static String rounded(BigDecimal value) {
        return value == null
                ? "∞"
                : value.round(new MathContext(4)).stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest(name = "from {0} {1} to {2} {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            50  | -         | 60  | -         | 20 [20 20] RISES
            60  | -         | 50  | -         | -16.67 [-16.67 -16.67] FALLS
            60  | -         | 60  | -         | 0 [0 0] LEVEL
            100 | [95 105)  | 120 | [115 125) | 20 (9.524 31.58) RISES
            100 | [95 105)  | 108 | [103 113) | 8 (-1.905 18.95) CANNOT_TELL
            300 | (300 400] | 300 | (300 400] | 0 (-25 33.33) CANNOT_TELL
            300 | (300 400] | 400 | -         | 33.33 [0 33.33) CANNOT_TELL
            300 | (300 400] | 401 | -         | 33.67 [0.25 33.67) RISES
            60  | [60 +)    | 50  | -         | -16.67 (-100 -16.67] FALLS
            50  | -         | 60  | [60 +)    | 20 [20 ∞) RISES
            300 | [0 300]   | 100 | -         | no percentage CANNOT_TELL
            0   | -         | 5   | -         | no percentage RISES
            300 | (300 400] | 0   | -         | -100 [-100 -100] FALLS
            """)
    void a_count_changes_in_percent_of_what_it_was(
            String before, String bounds, String after, String otherBounds, String expected) {
        Trend trend = trend(STOCK, at(2024, before, bounds), at(2025, after, otherBounds));
        assertEquals(expected, text(Change.of(trend, 2024, 2025)));
    }

    @ParameterizedTest(name = "from {0} {1} to {2} {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            90   | [89.5 90.5)   | 95   | [94.5 95.5)   | 5 (4 6) RISES
            94.3 | [94.25 94.35) | 93.9 | [93.85 93.95) | -0.4 (-0.5 -0.3) FALLS
            100  | [99.5 100]    | 99.9 | [99.85 99.95) | -0.1 [-0.15 0.45) CANNOT_TELL
            0    | -             | 5    | [4.5 5.5)     | 5 [4.5 5.5) RISES
            """)
    void a_share_changes_in_points(String before, String bounds, String after, String otherBounds, String expected) {
        Trend trend = trend(SHARE, at(2024, before, bounds), at(2025, after, otherBounds));
        assertEquals(expected, text(Change.of(trend, 2024, 2025)));
    }

    @Test
    void no_change_is_told_across_a_break_or_to_a_year_without_a_value() {
        Trend trend = trend(
                STOCK,
                at(2021, "40", null),
                Observed.in(A, "50").of(2022).asOf("2022-03-31"),
                at(2023, "60", null),
                at(2025, "90", null));
        assertNull(Change.of(trend, 2021, 2022), "the day is too far from the end of the year");
        assertNull(Change.of(trend, 2021, 2025), "a break lies between");
        assertNull(Change.of(trend, 2023, 2024), "2024 has no value");
        assertNull(Change.of(trend, 2025, 2023));
        assertEquals("50 [50 50] RISES", text(Change.of(trend, 2023, 2025)), "a blank year is no break");
        assertEquals(
                List.of("2023-2025"),
                Change.each(trend).stream()
                        .map(change -> change.from() + "-" + change.to())
                        .toList());
    }

    @Test
    void a_change_over_several_years_is_that_of_its_ends() {
        Trend trend = trend(STOCK, at(2023, "50", null), at(2024, "80", null), at(2025, "60", null));
        assertEquals("20 [20 20] RISES", text(Change.of(trend, 2023, 2025)));
        assertEquals(2, Change.each(trend).size());
    }
}
