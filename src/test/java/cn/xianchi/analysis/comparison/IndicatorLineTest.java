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

/** METHODS 4.8 and the row rules of the design. */
class IndicatorLineTest {
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

    private static IndicatorLine line(Indicator indicator, Observed... observed) {
        List<CountyYear> columns = Stream.of(A, B, C)
                .map(code -> new CountyYear(Observed.county(code), 2025, Observed.annual(code), true))
                .toList();
        return line(indicator, columns, observed);
    }

    private static IndicatorLine line(Indicator indicator, List<CountyYear> columns, Observed... observed) {
        List<Observation> observations = Stream.of(observed).map(Observed::get).toList();
        return IndicatorLine.of(indicator, 2025, columns, observations, reports());
    }

    private static CountyValue first(IndicatorLine line) {
        return line.cells().get(0);
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
        CountyValue county = first(line(STOCK, Observed.in(A, "5").asOf(end)));
        assertEquals(grade, county.comparability().grade());
        assertEquals(
                reason == null ? List.of() : List.of(reason),
                county.comparability().reasons());
    }

    @Test
    void the_reference_of_a_flow_is_the_window_that_most_counties_share() {
        IndicatorLine line = line(
                FLOW,
                Observed.in(A, "1").from("2025-01-01", "2025-12-31"),
                Observed.in(B, "2").from("2025-01-01", "2025-09-30"),
                Observed.in(C, "3").from("2025-01-03", "2025-10-02"));
        assertEquals(LocalDate.of(2025, 10, 2), line.reference().end());
        assertEquals(List.of(Reason.OTHER_WINDOW), first(line).comparability().reasons());
        assertEquals(Grade.SAME, line.cells().get(1).comparability().grade(), "three days apart are the same");
        assertEquals(Rankability.RANKABLE, line.verdict());
        assertNull(first(line).rank());
        assertEquals(new Rank(1, 1), line.cells().get(2).rank());
    }

    @Test
    void a_tie_of_windows_goes_to_the_longer_then_the_later() {
        IndicatorLine longer = line(
                FLOW,
                Observed.in(A, "1").from("2025-01-01", "2025-06-30"),
                Observed.in(B, "2").from("2025-01-01", "2025-09-30"));
        assertEquals(LocalDate.of(2025, 9, 30), longer.reference().end());
        IndicatorLine later = line(
                FLOW,
                Observed.in(A, "1").from("2025-01-01", "2025-01-31"),
                Observed.in(B, "2").from("2025-03-01", "2025-03-31"));
        assertEquals(LocalDate.of(2025, 3, 31), later.reference().end());
    }

    @Test
    void a_flow_without_a_start_is_none_and_never_the_reference() {
        IndicatorLine line =
                line(FLOW, Observed.in(A, "69800"), Observed.in(B, "5500").from("2025-01-01", "2025-11-07"));
        assertEquals(
                List.of(Reason.START_NOT_STATED), first(line).comparability().reasons());
        assertEquals(LocalDate.of(2025, 11, 7), line.reference().end());
        assertEquals(Rankability.NOT_COMPARABLE, line.verdict());
        IndicatorLine alone = line(FLOW, Observed.in(A, "69800"));
        assertNull(alone.reference().end());
        assertEquals(Grade.NONE, first(alone).comparability().grade());
    }

    @Test
    void a_maximum_is_not_compared_with_totals() {
        IndicatorLine line = line(STOCK, Observed.in(A, "306").as(Statistic.MAX), Observed.in(B, "2449"));
        assertEquals(
                List.of(Reason.OTHER_STATISTIC), first(line).comparability().reasons());
        assertEquals(Rankability.NOT_COMPARABLE, line.verdict());
    }

    @Test
    void bases_differ_or_stand_on_one_side() {
        IndicatorLine differ = line(
                STOCK,
                Observed.in(A, "1").over("许可事项"),
                Observed.in(B, "2").over("所有事项"),
                Observed.in(C, "3").over("所有事项"));
        assertEquals(List.of(Reason.OTHER_BASIS), first(differ).comparability().reasons());
        IndicatorLine oneSide =
                line(STOCK, Observed.in(A, "1"), Observed.in(B, "2").over("许可事项"), Observed.in(C, "3"));
        assertEquals(
                List.of(Reason.BASIS_ON_ONE_SIDE),
                first(oneSide).comparability().reasons());
        assertEquals(new Rank(3, 3), first(oneSide).rank(), "caution is ranked");
        assertEquals(Grade.SAME, oneSide.cells().get(1).comparability().grade());
        IndicatorLine twoStated = line(
                STOCK, Observed.in(A, "1").over("许可事项"), Observed.in(B, "2").over("所有事项"), Observed.in(C, "3"));
        assertEquals(
                1,
                twoStated.cells().stream()
                        .filter(county -> county.comparability().reasons().contains(Reason.OTHER_BASIS))
                        .count(),
                "two different bases never rank beside each other");
    }

    @Test
    void a_wide_interval_and_a_source_of_another_kind_are_caution() {
        IndicatorLine line = line(
                STOCK,
                Observed.in(A, "50").between("50", "60").by("A-other"),
                Observed.in(B, "100").between("95", "105"));
        assertEquals(
                List.of(Reason.WIDE_INTERVAL, Reason.NOT_OWN_REPORT),
                first(line).comparability().reasons());
        assertEquals(Grade.SAME, line.cells().get(1).comparability().grade(), "a tenth of the value is not wider");
    }

    @Test
    void partners_are_added_only_where_the_indicator_allows_it() {
        Observed[] partners = {
            Observed.in(A, "3").with("甲县"), Observed.in(A, "4").with("乙县")
        };
        CountyValue apart = first(line(STOCK, partners));
        assertFalse(apart.row().hasValue());
        assertEquals(Grade.NONE, apart.comparability().grade());
        assertEquals(2, apart.row().parts().size());
        CountyValue added = first(line(Observed.indicator(Kind.STOCK, Polarity.HIGHER, Rollup.SUM), partners));
        assertEquals(7, added.row().value().figure().value().intValueExact());
        assertEquals(Statistic.DERIVED, added.row().value().statistic());
        assertNull(added.row().value().id());
    }

    @Test
    void parts_are_added_within_one_window_and_only_totals_that_stand_once() {
        Indicator sums = Observed.indicator(Kind.STOCK, Polarity.HIGHER, Rollup.SUM);
        CountyValue windows = first(line(
                sums,
                Observed.in(A, "1").with("甲县").asOf("2025-06-30"),
                Observed.in(A, "3").with("甲县"),
                Observed.in(A, "4").with("乙县")));
        assertEquals(7, windows.row().value().figure().value().intValueExact());
        assertEquals(3, windows.row().parts().size());
        IndicatorLine twice =
                line(sums, Observed.in(A, "3").with("甲县"), Observed.in(A, "4").with("甲县"));
        assertFalse(first(twice).row().hasValue());
        IndicatorLine largest = line(
                sums,
                Observed.in(A, "3").with("甲县"),
                Observed.in(A, "4").with("乙县").as(Statistic.MAX));
        assertFalse(first(largest).row().hasValue());
    }

    @Test
    void the_row_of_a_county_is_undivided_near_the_reference_its_own_and_late() {
        CountyValue undivided = first(line(
                STOCK, Observed.in(A, "52").with("甲县"), Observed.in(A, "306").as(Statistic.MAX)));
        assertEquals(306, undivided.row().value().figure().value().intValueExact());
        assertEquals(1, undivided.row().parts().size());
        CountyValue total = first(line(STOCK, Observed.in(A, "9").as(Statistic.DERIVED), Observed.in(A, "8")));
        assertEquals(Statistic.TOTAL, total.row().value().statistic());
        CountyValue near = first(line(
                STOCK,
                Observed.in(A, "1").asOf("2025-03-31"),
                Observed.in(A, "2").by("A-page")));
        assertEquals(2, near.row().value().figure().value().intValueExact());
        CountyValue own = first(line(STOCK, Observed.in(A, "1").by("A-page"), Observed.in(A, "2")));
        assertEquals(2, own.row().value().figure().value().intValueExact());
        CountyValue late =
                first(line(STOCK, Observed.in(A, "1"), Observed.in(A, "2").by("A-later")));
        assertEquals(2, late.row().value().figure().value().intValueExact());
    }

    @Test
    void a_neutral_indicator_is_never_ranked() {
        IndicatorLine line = line(
                Observed.indicator(Kind.STOCK, Polarity.NEUTRAL, Rollup.NONE),
                Observed.in(A, "1"),
                Observed.in(B, "2"));
        assertEquals(Rankability.LEVEL, line.verdict());
        assertTrue(line.cells().stream().allMatch(county -> county.rank() == null));
    }

    @Test
    void an_incomparable_value_changes_no_rank() {
        List<Rank> without = line(STOCK, Observed.in(A, "1"), Observed.in(B, "2")).cells().stream()
                .map(CountyValue::rank)
                .toList();
        List<Rank> with = line(
                        STOCK,
                        Observed.in(A, "1"),
                        Observed.in(B, "2"),
                        Observed.in(C, "3").asOf("2025-01-01"))
                .cells()
                .stream()
                .map(CountyValue::rank)
                .toList();
        assertEquals(without, with);
    }

    @Test
    void one_comparable_value_has_no_rank() {
        IndicatorLine line = line(STOCK, Observed.in(A, "1"));
        assertEquals(Rankability.LONE, line.verdict());
        assertNull(first(line).rank());
        assertEquals(Rankability.NOBODY, line(STOCK).verdict());
    }

    @Test
    void an_earlier_year_stands_beside_and_is_never_compared() {
        List<CountyYear> columns = List.of(
                new CountyYear(Observed.county(A), 2024, Observed.annual(A), true),
                new CountyYear(Observed.county(B), 2025, Observed.annual(B), true),
                new CountyYear(Observed.county(C), 2025, Observed.annual(C), true));
        IndicatorLine line = line(
                STOCK,
                columns,
                Observed.in(A, "13").of(2024).asOf("2024-12-31"),
                Observed.in(B, "66"),
                Observed.in(C, "56"));
        assertEquals(List.of(Reason.OTHER_YEAR), first(line).comparability().reasons());
        assertEquals(new Rank(1, 1), line.cells().get(1).rank());
    }

    @Test
    void undisclosed_needs_a_report_read_in_full() {
        List<CountyYear> columns = List.of(
                new CountyYear(Observed.county(A), 2025, Observed.annual(A), true),
                new CountyYear(Observed.county(B), 2025, Observed.annual(B), false),
                new CountyYear(Observed.county(C), null, null, false));
        IndicatorLine line = line(STOCK, columns);
        assertEquals(
                List.of(MissingReason.O, MissingReason.NR, MissingReason.NR),
                line.cells().stream().map(CountyValue::blank).toList());
    }

    @Test
    void the_rate_of_a_flow_holds_for_a_window_and_the_rate_of_a_state_on_a_day() {
        assertTrue(Observed.indicator(Kind.RATE, Polarity.HIGHER, Rollup.NONE, "%", "工单满意率")
                .holdsForWindow());
        assertTrue(Observed.indicator(Kind.RATE, Polarity.HIGHER, Rollup.NONE, "%", "按时办结率")
                .holdsForWindow());
        assertFalse(Observed.indicator(Kind.RATE, Polarity.HIGHER, Rollup.NONE, "%", "即办率")
                .holdsForWindow());
        assertFalse(Observed.indicator(Kind.RATE, Polarity.HIGHER, Rollup.NONE, "%", "时限压减率")
                .holdsForWindow());
        assertTrue(FLOW.holdsForWindow());
        assertFalse(STOCK.holdsForWindow());
    }
}
