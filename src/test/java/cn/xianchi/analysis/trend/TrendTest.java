package cn.xianchi.analysis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Observed;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.analysis.comparison.Reason;
import cn.xianchi.analysis.comparison.Reference;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Rollup;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Statistic;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHODS 4.4, S3, and 4.8 between years. */
class TrendTest {
    private static final String A = "440001";
    private static final Indicator STOCK = Observed.indicator(Kind.STOCK, Polarity.HIGHER, Rollup.NONE);
    private static final Indicator FLOW = Observed.indicator(Kind.FLOW, Polarity.HIGHER, Rollup.NONE);
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate YEARS_END = LocalDate.of(2025, 12, 31);

    private static Trend trend(Indicator indicator, Observed... observed) {
        List<Observation> own = Stream.of(observed).map(Observed::get).toList();
        int first = own.stream().mapToInt(Observation::year).min().orElse(2025);
        List<CountyYear> columns = IntStream.rangeClosed(first, 2025)
                .mapToObj(year -> new CountyYear(Observed.county(A), year, Observed.annual(A), true))
                .toList();
        Reference anchor =
                new Reference(indicator.holdsForWindow() ? NEW_YEAR : null, YEARS_END, Statistic.TOTAL, null);
        return Trend.of(indicator, Observed.county(A), columns, 2025, anchor, own, Observed.sources(List.of(A)));
    }

    /** A stock at the end of its year. */
    private static Observed at(int year, String value) {
        return Observed.in(A, value).of(year).asOf(year + "-12-31");
    }

    /** Year and value, as 2024:5, separated by spaces. */
    private static Trend stocks(Indicator indicator, String values) {
        return trend(
                indicator,
                Stream.of(values.split(" "))
                        .map(point -> at(Integer.parseInt(point.substring(0, 4)), point.substring(5)))
                        .toArray(Observed[]::new));
    }

    private static String breaks(Trend trend) {
        return trend.breaks().stream()
                .map(one -> one.from() + "-" + one.to() + " "
                        + one.reasons().stream().map(Reason::name).collect(Collectors.joining(",")))
                .collect(Collectors.joining("; "));
    }

    private static String years(List<CountyValue> points) {
        return points.stream().map(point -> String.valueOf(point.year())).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} to {1} against {2} to {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-01-01 | 2024-12-31 | 2025-01-01 | 2025-12-31 | -
            2024-01-01 | 2024-09-30 | 2025-01-04 | 2025-10-03 | -
            2024-01-01 | 2024-09-30 | 2025-01-05 | 2025-09-30 | OTHER_WINDOW
            2024-01-01 | 2024-09-30 | 2025-01-01 | 2025-09-26 | OTHER_WINDOW
            2024-01-01 | 2024-02-29 | 2025-01-01 | 2025-02-28 | -
            2024-01-01 | 2024-12-31 | 2025-01-01 | 2025-06-30 | OTHER_WINDOW
            -          | 2024-12-31 | 2025-01-01 | 2025-12-31 | START_NOT_STATED
            2024-01-01 | 2024-12-31 | -          | 2025-12-31 | START_NOT_STATED
            -          | 2024-12-31 | -          | 2025-12-31 | START_NOT_STATED
            """)
    void another_window_breaks_a_flow(String start, String end, String nextStart, String nextEnd, String reason) {
        Trend trend = trend(
                FLOW,
                window(Observed.in(A, "5").of(2024), start, end),
                window(Observed.in(A, "6").of(2025), nextStart, nextEnd));
        assertEquals(reason == null ? "" : "2024-2025 " + reason, breaks(trend));
    }

    private static Observed window(Observed one, String start, String end) {
        return start == null ? one.asOf(end) : one.from(start, end);
    }

    @ParameterizedTest(name = "a stock as of {0} after one as of {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2025-12-31 | 2024-12-31 | -
            2025-07-01 | 2024-12-31 | -
            2025-06-30 | 2024-12-31 | DATE_FAR
            2025-12-31 | 2024-06-29 | DATE_FAR
            -          | 2024-12-31 | -
            """)
    void a_far_date_breaks_a_stock(String end, String before, String reason) {
        Trend trend = trend(
                STOCK,
                Observed.in(A, "5").of(2024).asOf(before),
                Observed.in(A, "6").of(2025).asOf(end));
        assertEquals(reason == null ? "" : "2024-2025 " + reason, breaks(trend));
    }

    @Test
    void another_statistic_or_basis_breaks_and_a_basis_on_one_side_does_not() {
        assertEquals(
                "2024-2025 OTHER_STATISTIC", breaks(trend(STOCK, at(2024, "5").as(Statistic.MAX), at(2025, "6"))));
        assertEquals(
                "2024-2025 OTHER_BASIS",
                breaks(trend(STOCK, at(2024, "5").over("许可事项"), at(2025, "6").over("所有事项"))));
        assertEquals(
                "",
                breaks(trend(STOCK, at(2024, "5").over("许可事项"), at(2025, "6").over("许可事项"))));
        assertEquals("", breaks(trend(STOCK, at(2024, "5").over("许可事项"), at(2025, "6"))));
        assertEquals(
                "2024-2025 OTHER_STATISTIC,OTHER_BASIS",
                breaks(trend(
                        STOCK,
                        at(2024, "5").over("许可事项").as(Statistic.MAX),
                        at(2025, "6").over("所有事项"))));
    }

    @Test
    void a_year_with_parts_only_breaks_on_both_sides_and_a_blank_year_on_neither() {
        Trend parts = trend(
                STOCK, at(2023, "5"), at(2024, "2").with("甲县"), at(2024, "4").with("乙县"), at(2025, "7"));
        assertEquals("2023-2024 ONLY_SPLIT; 2024-2025 ONLY_SPLIT", breaks(parts));
        assertEquals("2023 2025", years(parts.values()));
        assertEquals("2025", years(parts.unbrokenTo(2025)));
        Trend blank = stocks(STOCK, "2023:5 2025:7");
        assertEquals("", breaks(blank));
        assertEquals(MissingReason.UNDISCLOSED, blank.points().get(1).missing());
        assertEquals("2023 2025", years(blank.unbrokenTo(2025)));
    }

    @Test
    void an_unbroken_run_ends_in_its_year_and_begins_after_the_last_break() {
        Trend trend = trend(
                STOCK, at(2020, "1"), at(2021, "2"), at(2022, "3").as(Statistic.MAX), at(2023, "4"), at(2025, "5"));
        assertEquals("2021-2022 OTHER_STATISTIC; 2022-2023 OTHER_STATISTIC", breaks(trend));
        assertEquals("2020", years(trend.unbrokenTo(2020)));
        assertEquals("2020 2021", years(trend.unbrokenTo(2021)));
        assertEquals("2022", years(trend.unbrokenTo(2022)));
        assertEquals("", years(trend.unbrokenTo(2024)), "no value, no run");
        assertEquals("2023 2025", years(trend.unbrokenTo(2025)));
        assertEquals("", years(trend.unbrokenTo(2026)));
        assertEquals("", years(trend(STOCK).unbrokenTo(2025)));
    }

    @ParameterizedTest(name = "{0}, {1} is good: slope {2}, worsens {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2025:9                         | HIGHER  | -    | -
            2024:9 2025:5                  | HIGHER  | -    | -
            2023:9 2024:7 2025:5           | HIGHER  | -2   | true
            2023:9 2024:7 2025:5           | LOWER   | -2   | false
            2023:9 2024:7 2025:5           | NEUTRAL | -2   | -
            2023:5 2024:7 2025:9           | HIGHER  | 2    | false
            2023:5 2024:7 2025:9           | LOWER   | 2    | true
            2023:5 2024:5 2025:5           | HIGHER  | 0    | false
            2023:9 2024:9 2025:5           | HIGHER  | -2   | false
            2019:20 2022:14 2025:5         | HIGHER  | -2.5 | true
            2022:9 2023:10 2024:6 2025:5   | HIGHER  | -1.416667 | true
            """)
    void a_trend_worsens_when_every_slope_of_at_least_three_years_does(
            String values, Polarity polarity, Double slope, Boolean worsens) {
        // the last: slopes are −4 −5/2 −3/2 −4/3 −1 1, in the middle (−3/2 − 4/3)/2
        Trend trend = stocks(Observed.indicator(Kind.STOCK, polarity, Rollup.NONE), values);
        assertEquals(worsens, trend.worsens(2025));
        if (slope == null) {
            assertNull(trend.slope(2025));
        } else {
            assertEquals(slope, trend.slope(2025), 1e-6);
        }
    }

    @Test
    void years_before_a_break_make_no_trend() {
        assertNull(trend(STOCK, at(2022, "9"), at(2023, "8").as(Statistic.MAX), at(2024, "7"), at(2025, "5"))
                .worsens(2025));
    }

    @Test
    void slopes_that_cancel_each_other_go_nowhere() {
        // without the first year the middle slopes are −0.1 and +0.1, which binary fractions would not add up to 0
        Trend trend = stocks(
                Observed.indicator(Kind.RATE, Polarity.HIGHER, Rollup.NONE, "%", "即办率"),
                "2021:99.7 2022:97.9 2023:99.6 2024:97.7 2025:98.2");
        assertEquals(-0.2375, trend.slope(2025), 1e-9);
        assertEquals(false, trend.worsens(2025));
    }

    @Test
    void of_several_values_in_a_year_the_one_like_the_reference_is_taken() {
        Trend trend = trend(
                FLOW,
                Observed.in(A, "3").of(2024).from("2024-01-01", "2024-06-30"),
                Observed.in(A, "9").of(2024).from("2024-01-01", "2024-12-31"),
                Observed.in(A, "12").of(2025).from("2025-01-01", "2025-12-31"),
                Observed.in(A, "4").of(2025).from("2025-01-01", "2025-06-30"));
        assertEquals(
                "9 12",
                trend.values().stream()
                        .map(point -> point.value().toPlainString())
                        .collect(Collectors.joining(" ")));
        assertTrue(trend.breaks().isEmpty());
    }
}
