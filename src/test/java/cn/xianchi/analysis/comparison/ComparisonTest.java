package cn.xianchi.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Observed;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import cn.xianchi.catalog.Rollup;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** METHODS 4.2 to 4.5 and 4.9 on counties of one line each. */
class ComparisonTest {
    private static final Indicator HIGH = Observed.indicator(Kind.STOCK, Polarity.HIGHER, Rollup.NONE);
    private static final Indicator LOW = Observed.indicator(Kind.STOCK, Polarity.LOWER, Rollup.NONE);
    private static final Indicator NEUTRAL = Observed.indicator(Kind.STOCK, Polarity.NEUTRAL, Rollup.NONE);

    private static String code(int i) {
        return String.valueOf(440_001 + i);
    }

    private static Comparison compare(Indicator indicator, List<Observed> observed) {
        return compare(indicator, false, observed);
    }

    private static Comparison compare(Indicator indicator, boolean perCapita, List<Observed> observed) {
        List<Observation> observations = observed.stream().map(Observed::get).toList();
        List<CountyYear> columns = IntStream.range(0, 122)
                .mapToObj(i -> new CountyYear(Observed.county(code(i)), 2025, Observed.annual(code(i)), i % 2 == 0))
                .toList();
        Map<String, Report> reports =
                columns.stream().map(CountyYear::report).collect(Collectors.toMap(Report::id, Function.identity()));
        return Comparison.of(indicator, 2025, perCapita, columns, observations, reports);
    }

    /** Values separated by spaces, of the first counties in order. */
    private static List<Observed> values(String values) {
        if (values == null) {
            return List.of();
        }
        String[] parts = values.split(" ");
        return IntStream.range(0, parts.length)
                .mapToObj(i -> Observed.in(code(i), parts[i]))
                .toList();
    }

    private static <T> String each(Comparison comparison, Function<CountyValue, T> property) {
        return comparison.values().stream()
                .sorted((a, b) -> a.region().code().compareTo(b.region().code()))
                .map(standing -> String.valueOf(property.apply(standing)))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "of {0}: min {1}, q1 {2}, median {3}, q3 {4}, max {5}, mad {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        -                   | -   | -        | -    | -        | -  | -
        7                   | -   | -        | -    | -        | -  | -
        7 3                 | 3   | -        | -    | -        | 7  | -
        7 3 5               | 3   | -        | -    | -        | 7  | -
        102 66 56 32        | 32  | -        | 61   | -        | 102 | 17
        1 2 3 4 5           | 1   | -        | 3    | -        | 5  | 1
        5 5 5 5             | 5   | -        | 5    | -        | 5  | 0
        -4 -2 0 2           | -4  | -        | -1   | -        | 2  | 2
        1 2 3 4 5 6 7 8     | 1   | 2.416667 | 4.5  | 6.583333 | 8  | 2
        1 1 2 2 9 9 9 30    | 1   | 1.416667 | 5.5  | 9        | 30 | 3.5
        """)
    void statistics_have_their_floors(
            String values, String min, String q1, String median, String q3, String max, String mad) {
        Statistics found = compare(HIGH, values(values)).statistics();
        assertEquals(
                Arrays.asList(min, q1, median, q3, max, mad),
                Arrays.asList(
                        text(found.min()),
                        text(found.q1()),
                        text(found.median()),
                        text(found.q3()),
                        text(found.max()),
                        text(found.mad())));
    }

    private static String text(BigDecimal value) {
        return value == null
                ? null
                : Interval.plain(value.setScale(6, RoundingMode.HALF_UP)).toPlainString();
    }

    @Test
    void statistics_of_a_whole_province() {
        List<Observed> all = IntStream.range(0, 122)
                .mapToObj(i -> Observed.in(code(i), String.valueOf(i + 1)))
                .toList();
        Comparison province = compare(HIGH, all);
        assertEquals("61.5", text(province.statistics().median()));
        // h = (122 + 1/3)/4 + 1/3 = 30.916667, between the 30th and 31st value
        assertEquals("30.916667", text(province.statistics().q1()));
        assertEquals("30.5", text(province.statistics().mad()));
        assertEquals(
                30,
                province.values().stream()
                        .filter(one -> one.band() == Band.LEADING)
                        .count());
        assertEquals(
                30,
                province.values().stream()
                        .filter(one -> one.band() == Band.LAGGING)
                        .count());
        CountyValue best = province.values().get(0);
        assertEquals("99.590164", text(best.percentile()));
    }

    @ParameterizedTest(name = "{0}, {1} is good: bands {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        7 3 5                     | HIGHER  | null null null
        102 66 56 32              | HIGHER  | LEADING MIDDLE MIDDLE LAGGING
        102 66 56 32              | LOWER   | LAGGING MIDDLE MIDDLE LEADING
        102 66 56 32              | NEUTRAL | null null null null
        9 9 5 3                   | HIGHER  | LEADING LEADING MIDDLE LAGGING
        9 9 9 3                   | HIGHER  | MIDDLE MIDDLE MIDDLE LAGGING
        5 5 5 5                   | HIGHER  | MIDDLE MIDDLE MIDDLE MIDDLE
        9 5 3 3                   | HIGHER  | LEADING MIDDLE UNDETERMINED UNDETERMINED
        1 2 3 4 5                 | HIGHER  | LAGGING MIDDLE MIDDLE MIDDLE LEADING
        1 2 3 4 5 6 7 8           | HIGHER  | LAGGING LAGGING MIDDLE MIDDLE MIDDLE MIDDLE LEADING LEADING
        """)
    void bands_follow_rank_intervals(String values, Polarity polarity, String bands) {
        Indicator indicator = Observed.indicator(Kind.STOCK, polarity, Rollup.NONE);
        assertEquals(bands, each(compare(indicator, values(values)), CountyValue::band));
    }

    @Test
    void doubt_makes_a_band_undetermined() {
        Comparison found = compare(
                HIGH,
                List.of(
                        Observed.in(code(0), "100").between("99", "104"),
                        Observed.in(code(1), "102").between("101", "103"),
                        Observed.in(code(2), "50"),
                        Observed.in(code(3), "10")));
        assertEquals("UNDETERMINED UNDETERMINED MIDDLE LAGGING", each(found, CountyValue::band));
    }

    @ParameterizedTest(name = "{0}, {1} is good: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        1 2 3 4 5 6 7      | HIGHER | null null null null null null null
        1 2 3 4 5 6 7 8    | HIGHER | 6.25 18.75 31.25 43.75 56.25 68.75 81.25 93.75
        1 2 3 4 5 6 7 8    | LOWER  | 93.75 81.25 68.75 56.25 43.75 31.25 18.75 6.25
        1 1 3 4 5 6 8 8    | HIGHER | 12.5 12.5 31.25 43.75 56.25 68.75 87.5 87.5
        5 5 5 5 5 5 5 5    | HIGHER | 50 50 50 50 50 50 50 50
        """)
    void percentiles_are_mid_ranks(String values, Polarity polarity, String percentiles) {
        Indicator indicator = Observed.indicator(Kind.STOCK, polarity, Rollup.NONE);
        assertEquals(percentiles, each(compare(indicator, values(values)), CountyValue::percentile));
    }

    @Test
    void gaps_are_values_less_the_median_and_the_best() {
        assertEquals("41 5 -5 -29", each(compare(HIGH, values("102 66 56 32")), CountyValue::gapToMedian));
        assertEquals("0 -36 -46 -70", each(compare(HIGH, values("102 66 56 32")), CountyValue::gapToBest));
        assertEquals("70 34 24 0", each(compare(LOW, values("102 66 56 32")), CountyValue::gapToBest));
        assertEquals("null null null null", each(compare(NEUTRAL, values("102 66 56 32")), CountyValue::gapToBest));
        assertEquals("null null", each(compare(HIGH, values("102 66")), CountyValue::gapToMedian));
        assertEquals("0 -36", each(compare(HIGH, values("102 66")), CountyValue::gapToBest));
        assertEquals("null", each(compare(HIGH, values("102")), CountyValue::gapToBest));
    }

    @Test
    void the_best_stand_first_the_incomparable_last_and_equals_by_code() {
        List<Observed> observed = List.of(
                Observed.in(code(3), "5"),
                Observed.in(code(1), "5"),
                Observed.in(code(2), "9"),
                Observed.in(code(0), "99").asOf("2025-01-31"));
        assertEquals(
                List.of(code(2), code(1), code(3), code(0)),
                compare(HIGH, observed).values().stream()
                        .map(one -> one.region().code())
                        .toList());
        assertEquals(
                List.of(code(1), code(3), code(2), code(0)),
                compare(LOW, observed).values().stream()
                        .map(one -> one.region().code())
                        .toList());
    }

    @Test
    void blanks_say_whether_a_report_was_read() {
        Comparison found = compare(HIGH, values("102"));
        assertEquals(121, found.blanks().size());
        assertEquals(
                60,
                found.blanks().stream()
                        .filter(county -> county.missing() == MissingReason.UNDISCLOSED)
                        .count());
    }

    @Test
    void notes_say_what_is_missing() {
        assertTrue(compare(HIGH, List.of()).notes().contains(Caveat.NOTHING_COMPARABLE));
        assertTrue(compare(HIGH, values("1")).notes().contains(Caveat.NO_RANK));
        assertTrue(compare(HIGH, values("1 2 3")).notes().contains(Caveat.NO_MEDIAN));
        assertTrue(compare(HIGH, values("1 2 3 4")).notes().contains(Caveat.NO_QUARTILES));
        assertTrue(compare(NEUTRAL, values("1 2")).notes().contains(Caveat.NEUTRAL));
        assertTrue(compare(HIGH, values("1 2 3 4 5 6 7 8")).notes().isEmpty());
        Indicator flow = Observed.indicator(Kind.FLOW, Polarity.HIGHER, Rollup.NONE);
        assertTrue(compare(flow, values("1 2")).notes().contains(Caveat.NO_REFERENCE));
    }

    @Test
    void per_ten_thousand_residents_scales_value_and_interval_and_says_that_the_population_is_old() {
        Comparison found =
                compare(HIGH, true, List.of(Observed.in(code(0), "100").between("99", "101")));
        CountyValue county = found.values().get(0);
        assertEquals("2", county.value().toPlainString());
        assertEquals("1.98", county.bounds().low().toPlainString());
        assertEquals("个/万人", county.figure().unit());
        assertEquals(List.of(Reason.POPULATION_OLD), county.comparability().reasons());
    }

    @Test
    void without_a_population_there_is_no_value_per_resident() {
        Region unknown = new Region("440001", "示例县", "440700", "示例市", "县", "粤西", new Region.Residents(null, null, ""));
        CountyYear column = new CountyYear(unknown, 2025, Observed.annual("440001"), true);
        Comparison found = Comparison.of(
                HIGH,
                2025,
                true,
                List.of(column),
                List.of(Observed.in("440001", "5").get()),
                Map.of("440001-a", Observed.annual("440001")));
        assertEquals(
                List.of(Reason.POPULATION_UNKNOWN),
                found.values().get(0).comparability().reasons());
        assertNull(found.values().get(0).rank());
    }

    @ParameterizedTest
    @EnumSource(Polarity.class)
    void neither_the_order_of_the_input_nor_an_incomparable_value_nor_the_unit_changes_a_rank(Polarity polarity) {
        Indicator indicator = Observed.indicator(Kind.STOCK, polarity, Rollup.NONE);
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            int n = 1 + random.nextInt(20);
            int[] drawn = random.ints(n, 1, 12).toArray();
            Map<String, String> before = ranks(compare(indicator, observed(drawn, 1)));
            List<Observed> shuffled = new ArrayList<>(observed(drawn, 1));
            Collections.shuffle(shuffled, random);
            assertEquals(before, ranks(compare(indicator, shuffled)));
            List<Observed> more = new ArrayList<>(observed(drawn, 1));
            more.add(Observed.in(code(100), "7").asOf("2024-01-01"));
            Map<String, String> after = ranks(compare(indicator, more));
            after.remove(code(100));
            assertEquals(before, after);
            assertEquals(before, ranks(compare(indicator, observed(drawn, 1000))));
        }
    }

    private static List<Observed> observed(int[] values, int unit) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> Observed.in(code(i), String.valueOf(values[i] * unit)))
                .toList();
    }

    private static Map<String, String> ranks(Comparison comparison) {
        Map<String, String> ranks = new HashMap<>();
        comparison
                .values()
                .forEach(one -> ranks.put(one.region().code(), one.rank() + " " + one.band() + " " + one.percentile()));
        return ranks;
    }

    @Test
    void percentile_and_rank_agree() {
        Random random = new Random(3);
        for (int round = 0; round < 60; round++) {
            Comparison found = compare(
                    HIGH, observed(random.ints(8 + random.nextInt(20), 1, 15).toArray(), 1));
            for (CountyValue one : found.values()) {
                for (CountyValue other : found.values()) {
                    if (one.rank().worst() < other.rank().best()) {
                        assertTrue(one.percentile().compareTo(other.percentile()) > 0);
                    }
                }
            }
        }
    }
}
