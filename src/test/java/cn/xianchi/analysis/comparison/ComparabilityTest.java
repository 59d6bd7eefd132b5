package cn.xianchi.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Observed;
import cn.xianchi.analysis.statistics.Rank;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Rollup;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.ReportKind;
import cn.xianchi.observation.Statistic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which value is chosen, how it is graded (METHODS 4.8), and whether a comparison can be ranked. */
class ComparabilityTest {
    private static final String A = "440001";
    private static final String B = "440002";
    private static final String C = "440003";
    private static final Indicator STOCK = Observed.indicator(Kind.STOCK, Polarity.HIGHER, Rollup.NONE);
    private static final Indicator FLOW = Observed.indicator(Kind.FLOW, Polarity.HIGHER, Rollup.NONE);

    private static Map<String, Report> reports() {
        return Stream.of(
                        Observed.annual(A),
                        Observed.annual(B),
                        Observed.annual(C),
                        Observed.report("A-other", A, ReportKind.OTHER_REPORT, "2025-12-30"),
                        Observed.report("A-page", A, ReportKind.PAGE, "2026-01-30"),
                        Observed.report("A-later", A, ReportKind.ANNUAL_REPORT, "2026-02-01"))
                .collect(Collectors.toMap(Report::id, Function.identity()));
    }

    private static Comparison compare(Indicator indicator, Observed... observed) {
        List<CountyYear> columns = Stream.of(A, B, C)
                .map(code -> new CountyYear(Observed.county(code), 2025, Observed.annual(code), true))
                .toList();
        return compare(indicator, columns, observed);
    }

    private static Comparison compare(Indicator indicator, List<CountyYear> columns, Observed... observed) {
        List<Observation> observations = Stream.of(observed).map(Observed::get).toList();
        return Comparison.of(indicator, 2025, false, columns, observations, reports());
    }

    private static CountyValue first(Comparison comparison) {
        return comparison.counties().get(0);
    }

    @ParameterizedTest(name = "a stock as of {0} is {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2025-12-31 | SAME    | -
        2025-09-30 | SAME    | -
        2025-09-29 | CAUTION | DATE_DISTANT
        2025-07-01 | CAUTION | DATE_DISTANT
        2025-06-30 | NONE    | DATE_FAR
        2026-04-02 | SAME    | -
        2026-04-03 | CAUTION | DATE_DISTANT
        -          | CAUTION | DATE_NOT_STATED
        """)
    void a_stock_is_graded_by_its_distance_from_the_end_of_the_year(String end, Grade grade, Reason reason) {
        CountyValue county = first(compare(STOCK, Observed.in(A, "5").asOf(end)));
        assertEquals(grade, county.grade());
        assertEquals(
                reason == null ? List.of() : List.of(reason),
                county.comparability().reasons());
    }

    @Test
    void the_reference_of_a_flow_is_the_window_that_most_counties_share() {
        Comparison comparison = compare(
                FLOW,
                Observed.in(A, "1").from("2025-01-01", "2025-12-31"),
                Observed.in(B, "2").from("2025-01-01", "2025-09-30"),
                Observed.in(C, "3").from("2025-01-03", "2025-10-02"));
        assertEquals(LocalDate.of(2025, 10, 2), comparison.reference().end());
        assertEquals(
                List.of(Reason.OTHER_WINDOW), first(comparison).comparability().reasons());
        assertEquals(Grade.SAME, comparison.counties().get(1).grade(), "three days apart are the same");
        assertEquals(Rankability.RANKABLE, comparison.rankability());
        assertNull(first(comparison).rank());
        assertEquals(new Rank(1, 1), comparison.counties().get(2).rank());
    }

    @Test
    void a_tie_of_windows_goes_to_the_longer_then_the_later() {
        Comparison longer = compare(
                FLOW,
                Observed.in(A, "1").from("2025-01-01", "2025-06-30"),
                Observed.in(B, "2").from("2025-01-01", "2025-09-30"));
        assertEquals(LocalDate.of(2025, 9, 30), longer.reference().end());
        Comparison later = compare(
                FLOW,
                Observed.in(A, "1").from("2025-01-01", "2025-01-31"),
                Observed.in(B, "2").from("2025-03-01", "2025-03-31"));
        assertEquals(LocalDate.of(2025, 3, 31), later.reference().end());
    }

    @Test
    void a_flow_without_a_start_is_none_and_never_the_reference() {
        Comparison comparison =
                compare(FLOW, Observed.in(A, "69800"), Observed.in(B, "5500").from("2025-01-01", "2025-11-07"));
        assertEquals(
                List.of(Reason.START_NOT_STATED),
                first(comparison).comparability().reasons());
        assertEquals(LocalDate.of(2025, 11, 7), comparison.reference().end());
        assertEquals(Rankability.NOT_COMPARABLE, comparison.rankability());
        Comparison alone = compare(FLOW, Observed.in(A, "69800"));
        assertNull(alone.reference().end());
        assertEquals(Grade.NONE, first(alone).grade());
    }

    @Test
    void a_maximum_is_not_compared_with_totals() {
        Comparison comparison = compare(STOCK, Observed.in(A, "306").as(Statistic.MAX), Observed.in(B, "2449"));
        assertEquals(
                List.of(Reason.OTHER_STATISTIC),
                first(comparison).comparability().reasons());
        assertEquals(Rankability.NOT_COMPARABLE, comparison.rankability());
    }

    @Test
    void bases_differ_or_stand_on_one_side() {
        Comparison differ = compare(
                STOCK,
                Observed.in(A, "1").over("许可事项"),
                Observed.in(B, "2").over("所有事项"),
                Observed.in(C, "3").over("所有事项"));
        assertEquals(List.of(Reason.OTHER_BASIS), first(differ).comparability().reasons());
        Comparison oneSide =
                compare(STOCK, Observed.in(A, "1"), Observed.in(B, "2").over("许可事项"), Observed.in(C, "3"));
        assertEquals(
                List.of(Reason.BASIS_ON_ONE_SIDE),
                first(oneSide).comparability().reasons());
        assertEquals(new Rank(3, 3), first(oneSide).rank(), "caution is ranked");
        assertEquals(Grade.SAME, oneSide.counties().get(1).grade());
        Comparison twoStated = compare(
                STOCK, Observed.in(A, "1").over("许可事项"), Observed.in(B, "2").over("所有事项"), Observed.in(C, "3"));
        assertEquals(
                1,
                twoStated.counties().stream()
                        .filter(county -> county.comparability().reasons().contains(Reason.OTHER_BASIS))
                        .count(),
                "two different bases never rank beside each other");
    }

    @Test
    void a_wide_interval_and_a_source_of_another_kind_are_caution() {
        Comparison comparison = compare(
                STOCK,
                Observed.in(A, "50").between("50", "60").by("A-other"),
                Observed.in(B, "100").between("95", "105"));
        assertEquals(
                List.of(Reason.WIDE_INTERVAL, Reason.NOT_OWN_REPORT),
                first(comparison).comparability().reasons());
        assertEquals(Grade.SAME, comparison.counties().get(1).grade(), "a tenth of the value is not wider");
    }

    @Test
    void partners_are_added_only_where_the_indicator_allows_it() {
        Observed[] partners = {
            Observed.in(A, "3").with("甲县"), Observed.in(A, "4").with("乙县")
        };
        CountyValue apart = first(compare(STOCK, partners));
        assertFalse(apart.hasValue());
        assertEquals(Grade.NONE, apart.grade());
        assertEquals(2, apart.parts().size());
        CountyValue added = first(compare(Observed.indicator(Kind.STOCK, Polarity.HIGHER, Rollup.SUM), partners));
        assertEquals(7, added.value().intValueExact());
        assertEquals(Statistic.DERIVED, added.observation().statistic());
        assertNull(added.observation().id());
    }

    @Test
    void parts_are_added_within_one_window_and_only_totals_that_stand_once() {
        Indicator sums = Observed.indicator(Kind.STOCK, Polarity.HIGHER, Rollup.SUM);
        CountyValue windows = first(compare(
                sums,
                Observed.in(A, "1").with("甲县").asOf("2025-06-30"),
                Observed.in(A, "3").with("甲县"),
                Observed.in(A, "4").with("乙县")));
        assertEquals(7, windows.value().intValueExact());
        assertEquals(3, windows.parts().size());
        Comparison twice = compare(
                sums, Observed.in(A, "3").with("甲县"), Observed.in(A, "4").with("甲县"));
        assertFalse(first(twice).hasValue());
        Comparison largest = compare(
                sums,
                Observed.in(A, "3").with("甲县"),
                Observed.in(A, "4").with("乙县").as(Statistic.MAX));
        assertFalse(first(largest).hasValue());
    }

    @Test
    void the_row_of_a_county_is_undivided_near_the_reference_its_own_and_late() {
        CountyValue undivided = first(compare(
                STOCK, Observed.in(A, "52").with("甲县"), Observed.in(A, "306").as(Statistic.MAX)));
        assertEquals(306, undivided.value().intValueExact());
        assertEquals(1, undivided.parts().size());
        CountyValue total = first(compare(STOCK, Observed.in(A, "9").as(Statistic.DERIVED), Observed.in(A, "8")));
        assertEquals(Statistic.TOTAL, total.observation().statistic());
        CountyValue near = first(compare(
                STOCK,
                Observed.in(A, "1").asOf("2025-03-31"),
                Observed.in(A, "2").by("A-page")));
        assertEquals(2, near.value().intValueExact());
        CountyValue own = first(compare(STOCK, Observed.in(A, "1").by("A-page"), Observed.in(A, "2")));
        assertEquals(2, own.value().intValueExact());
        CountyValue late =
                first(compare(STOCK, Observed.in(A, "1"), Observed.in(A, "2").by("A-later")));
        assertEquals(2, late.value().intValueExact());
    }

    @Test
    void a_neutral_indicator_is_never_ranked() {
        Comparison comparison = compare(
                Observed.indicator(Kind.STOCK, Polarity.NEUTRAL, Rollup.NONE),
                Observed.in(A, "1"),
                Observed.in(B, "2"));
        assertEquals(Rankability.LEVEL, comparison.rankability());
        assertTrue(comparison.counties().stream().allMatch(county -> county.rank() == null));
    }

    @Test
    void an_incomparable_value_changes_no_rank() {
        List<Rank> without = compare(STOCK, Observed.in(A, "1"), Observed.in(B, "2")).counties().stream()
                .map(CountyValue::rank)
                .toList();
        List<Rank> with = compare(
                        STOCK,
                        Observed.in(A, "1"),
                        Observed.in(B, "2"),
                        Observed.in(C, "3").asOf("2025-01-01"))
                .counties()
                .stream()
                .map(CountyValue::rank)
                .toList();
        assertEquals(without, with);
    }

    @Test
    void one_comparable_value_has_no_rank() {
        Comparison comparison = compare(STOCK, Observed.in(A, "1"));
        assertEquals(Rankability.LONE, comparison.rankability());
        assertNull(first(comparison).rank());
        assertEquals(Rankability.NOBODY, compare(STOCK).rankability());
    }

    @Test
    void an_earlier_year_stands_beside_and_is_never_compared() {
        List<CountyYear> columns = List.of(
                new CountyYear(Observed.county(A), 2024, Observed.annual(A), true),
                new CountyYear(Observed.county(B), 2025, Observed.annual(B), true),
                new CountyYear(Observed.county(C), 2025, Observed.annual(C), true));
        Comparison comparison = compare(
                STOCK,
                columns,
                Observed.in(A, "13").of(2024).asOf("2024-12-31"),
                Observed.in(B, "66"),
                Observed.in(C, "56"));
        assertEquals(
                List.of(Reason.OTHER_YEAR), first(comparison).comparability().reasons());
        assertEquals(new Rank(1, 1), comparison.counties().get(1).rank());
    }

    @Test
    void undisclosed_needs_a_report_read_in_full() {
        List<CountyYear> columns = List.of(
                new CountyYear(Observed.county(A), 2025, Observed.annual(A), true),
                new CountyYear(Observed.county(B), 2025, Observed.annual(B), false),
                new CountyYear(Observed.county(C), null, null, false));
        Comparison comparison = compare(STOCK, columns);
        assertEquals(
                List.of(MissingReason.UNDISCLOSED, MissingReason.NO_REPORT, MissingReason.NO_REPORT),
                comparison.counties().stream().map(CountyValue::missing).toList());
    }

    @Test
    void flows_hold_for_a_window_and_stocks_and_rates_on_a_day() {
        assertTrue(FLOW.holdsForWindow());
        assertFalse(STOCK.holdsForWindow());
        assertFalse(Observed.indicator(Kind.RATE, Polarity.HIGHER, Rollup.NONE, "%", "工单满意率")
                .holdsForWindow());
    }
}
