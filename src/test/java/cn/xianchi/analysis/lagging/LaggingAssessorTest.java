package cn.xianchi.analysis.lagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Observed;
import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Rollup;
import cn.xianchi.observation.Observation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHODS 4.4. The first county of every row is the one that is looked at. */
@Execution(ExecutionMode.CONCURRENT)
class LaggingAssessorTest {
    private static final String FIRST = Observed.code(0);
    private static final Indicator HIGH = indicator(Polarity.HIGHER, "个");

    private static Indicator indicator(Polarity polarity, String unit) {
        return Observed.indicator(Kind.STOCK, polarity, Rollup.NONE, unit, "东西数");
    }

    private static Assessment first(Indicator indicator, String values) {
        return of(FIRST, LaggingAssessor.of(Observed.compared(indicator, Observed.row(values))));
    }

    private static Assessment of(String region, List<Assessment> judgements) {
        return judgements.stream()
                .filter(one -> one.region().code().equals(region))
                .findFirst()
                .orElseThrow();
    }

    /** + on, − off, ? cannot be told. */
    private static String signs(Assessment judgement) {
        Signals signals = judgement.signals();
        return Arrays.asList(
                        signals.lagging(),
                        signals.material(),
                        signals.worsening(),
                        signals.belowTarget(),
                        signals.robust())
                .stream()
                .map(signal -> signal == null ? "?" : signal ? "+" : "-")
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}, {1} is good, in {2}, target {3}, materiality {4}: {5} {6}")
    @CsvSource(delimiter = '|', nullValues = "*", textBlock = """
            10 100 90 80 70          | HIGHER | 个 | *   | *  | ++??+ | AMBER
            10 100 90 80 70          | HIGHER | 个 | 50  | *  | ++?++ | RED
            10 100 90 80 70          | HIGHER | 个 | 10  | *  | ++?-+ | AMBER
            10~ 100 90 80 70         | HIGHER | 个 | 50  | *  | ++?++ | AMBER
            100 10 9 8 7             | LOWER  | 个 | 20  | *  | ++?++ | RED
            100 10 9 8 7             | LOWER  | 个 | 100 | *  | ++?-+ | AMBER
            10 100 90 80             | HIGHER | 个 | 50  | *  | ++?+? | AMBER
            10 100 90                | HIGHER | 个 | 50  | *  | ????? | GREY
            10                       | HIGHER | 个 | 50  | *  | ????? | GREY
            60 100 80 70 69          | HIGHER | %  | *   | *  | +-??- | WHITE
            89.5 90 90.5 91 91.5     | HIGHER | %  | *   | *  | +-??- | BLUE
            88.5 90 90.5 91 91.5     | HIGHER | %  | *   | *  | +-??- | BLUE
            88.4 90 90.5 91 91.5     | HIGHER | %  | *   | *  | ++??- | AMBER
            88.4 90 90.5 91 91.5     | HIGHER | %  | 89  | *  | ++?+- | AMBER
            88.4 90 90.5 91 91.5     | HIGHER | %  | *   | 3  | +-??- | BLUE
            87 90 90.5 91 91.5       | HIGHER | %  | 89  | *  | ++?++ | RED
            100 50 49 48 47          | HIGHER | 个 | *   | *  | --??- | GREEN
            100 50 49 48 47          | HIGHER | 个 | 200 | *  | --?+- | AMBER
            100 50 49 48 47          | HIGHER | 个 | 100 | *  | --?-- | GREEN
            20 50 49 48 47           | LOWER  | 个 | *   | *  | --??- | GREEN
            52 50 49 48 47           | HIGHER | 个 | *   | *  | --??- | BLUE
            55 50 50 49 45           | HIGHER | 个 | *   | *  | --??- | BLUE
            55.1 50 50 49 45         | HIGHER | 个 | *   | *  | --??- | GREEN
            60 100 50 49 40          | HIGHER | 个 | *   | *  | --??- | WHITE
            37 55 50 50 45           | HIGHER | 个 | *   | *  | ++??+ | AMBER
            37 55 50 50 45           | HIGHER | 个 | *   | 30 | +-??- | BLUE
            5 0 0 0 0                | LOWER  | 个 | *   | *  | +???? | WHITE
            5 0 0 0 0                | LOWER  | 个 | 3   | *  | +??+? | AMBER
            5 0 0 0 0                | LOWER  | %  | *   | *  | ++??+ | AMBER
            5 5 5 5 5                | HIGHER | 个 | *   | *  | --??- | BLUE
            10[5,55) 50 60 70 80     | HIGHER | 个 | *   | *  | -+??- | WHITE
            -50 10 11 12 13          | HIGHER | 个 | *   | *  | ++??+ | AMBER
            """)
    void signals_and_the_first_lamp_that_applies(
            String values,
            Polarity polarity,
            String unit,
            String target,
            String materiality,
            String signs,
            RagStatus lamp) {
        Indicator indicator = indicator(polarity, unit);
        indicator = target == null ? indicator : Observed.aiming(indicator, target);
        indicator = materiality == null ? indicator : Observed.heeding(indicator, materiality);
        Assessment judgement = first(indicator, values);
        assertEquals(signs + " " + lamp, signs(judgement) + " " + judgement.status());
    }

    @ParameterizedTest(name = "{0}, {1} is good, in {2}: gap {3}, {4} units, {5} to the median")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            10 100 90 80 70      | HIGHER | 个 | -87.5    | -10.5038 | 70
            100 10 9 8 7         | LOWER  | 个 | -1011.11 | -13.7898 | 91
            60 100 80 70 69      | HIGHER | %  | -10      | -0.6745  | 10
            100 50 49 48 47      | HIGHER | 个 | 104.0816 | 23.3352  | -
            70 100 90 60 50      | HIGHER | %  | 0        | 0        | -
            -50 10 11 12 13      | HIGHER | 个 | -554.5455 | -41.1445 | 61
            5 5 5 5 5            | HIGHER | 个 | 0        | -        | -
            10 100 90            | HIGHER | 个 | -        | -        | -
            """)
    void a_judgement_prints_its_own_arithmetic(
            String values, Polarity polarity, String unit, Double gap, Double distance, String toMedian) {
        Assessment judgement = first(indicator(polarity, unit), values);
        assertNear(gap, judgement.gap());
        assertNear(distance, judgement.distance());
        assertEquals(
                toMedian,
                judgement.toMedian() == null ? null : judgement.toMedian().toPlainString());
    }

    private static void assertNear(Double expected, BigDecimal found) {
        if (expected == null) {
            assertNull(found);
        } else {
            assertEquals(expected, found.doubleValue(), 0.005);
        }
    }

    @Test
    void the_smallest_gap_that_counts_is_of_the_catalogue_else_two_points_or_a_tenth() {
        assertEquals("10", LaggingAssessor.materiality(HIGH).toPlainString());
        assertEquals(
                "2", LaggingAssessor.materiality(indicator(Polarity.LOWER, "%")).toPlainString());
        assertEquals(
                "7.5",
                LaggingAssessor.materiality(Observed.heeding(HIGH, "7.5")).toPlainString());
        assertEquals(
                "0", LaggingAssessor.materiality(Observed.heeding(HIGH, "0")).toPlainString());
    }

    @ParameterizedTest(name = "{0}, {1} is good, surely misses 50: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            50                | HIGHER | -
            49                | HIGHER | +
            49[48,50)         | HIGHER | +
            49[48,50]         | HIGHER | -
            49[48,51)         | HIGHER | -
            50[50,+)          | HIGHER | -
            49[0,49]          | HIGHER | +
            50                | LOWER  | -
            51                | LOWER  | +
            51(50,60]         | LOWER  | +
            51[50,60]         | LOWER  | -
            60[60,+)          | LOWER  | +
            """)
    void the_target_is_missed_when_the_wording_leaves_nothing_else(String value, Polarity polarity, String sign) {
        Indicator indicator = Observed.aiming(indicator(polarity, "个"), "50");
        assertEquals(sign, signs(first(indicator, value + " 60 50 40 30")).substring(3, 4));
    }

    @Test
    void a_neutral_indicator_is_not_judged_and_an_incomparable_value_is_grey() {
        assertEquals(
                List.of(),
                LaggingAssessor.of(
                        Observed.compared(indicator(Polarity.NEUTRAL, "个"), Observed.row("10 100 90 80 70"))));
        List<Observed> row = new ArrayList<>(Observed.row("- 100 90 80 70"));
        row.add(Observed.in(FIRST, "10").asOf("2025-01-31"));
        List<Assessment> judgements = LaggingAssessor.of(Observed.compared(Observed.aiming(HIGH, "50"), row));
        assertEquals(5, judgements.size());
        assertEquals("?????", signs(of(FIRST, judgements)));
        assertEquals(RagStatus.GREY, of(FIRST, judgements).status());
        assertEquals(RagStatus.AMBER, of(Observed.code(4), judgements).status(), "70 is last of four");
    }

    @Test
    void a_comparison_of_nobody_has_no_judgements() {
        assertEquals(List.of(), LaggingAssessor.of(Observed.compared(HIGH, List.of())));
    }

    /** Values of the first county at the ends of years. */
    private static Trend trend(Indicator indicator, String values) {
        String[] texts = values.split(" ");
        int from = 2026 - texts.length;
        List<Observation> own = new ArrayList<>();
        List<CountyYear> columns = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            int year = from + i;
            own.add(Observed.in(FIRST, texts[i]).of(year).asOf(year + "-12-31").get());
            columns.addAll(Observed.columns(List.of(FIRST), year));
        }
        Comparison anchor = Observed.compared(indicator, Observed.row("10 100 90 80 70"));
        return Trend.of(
                indicator,
                Observed.county(FIRST),
                columns,
                2025,
                anchor.reference(),
                own,
                Observed.sources(List.of(FIRST)));
    }

    @ParameterizedTest(name = "{0} after {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            10 100 90 80 70  | 10          | ++??+ | AMBER
            10 100 90 80 70  | 12 10       | ++??+ | AMBER
            10 100 90 80 70  | 14 12 10    | +++?+ | RED
            10 100 90 80 70  | 14 9 10     | ++-?+ | AMBER
            10 100 90 80 70  | 6 8 10      | ++-?+ | AMBER
            10~ 100 90 80 70 | 14 12 10    | +++?+ | AMBER
            10 100 90 80     | 14 12 10    | +++?? | AMBER
            75 100 90 80 70  | 90 80 75    | --+?- | BLUE
            10 100 90        | 14 12 10    | ????? | GREY
            """)
    void a_trend_confirms_what_the_year_shows(String values, String years, String signs, RagStatus lamp) {
        Assessment judgement = first(HIGH, values).with(trend(HIGH, years));
        assertEquals(signs + " " + lamp, signs(judgement) + " " + judgement.status());
    }

    @Test
    void a_trend_of_an_indicator_of_which_less_is_good_worsens_upwards() {
        Indicator low = indicator(Polarity.LOWER, "个");
        Assessment judgement = first(low, "100 10 9 8 7");
        assertEquals(RagStatus.RED, judgement.with(trend(low, "80 90 100")).status());
        assertEquals(RagStatus.AMBER, judgement.with(trend(low, "120 110 100")).status());
    }

    /** Few different values, some only known within an interval, some only from a page. */
    private static List<String> drawn(Random random, int n) {
        int most = random.nextBoolean() ? 6 : 60;
        int least = random.nextInt(5) == 0 ? 0 : 1;
        return IntStream.range(0, n)
                .mapToObj(i -> {
                    int value = least + random.nextInt(most);
                    String bounds =
                            random.nextInt(4) == 0 ? "[" + value + "," + (value + 1 + random.nextInt(2)) + ")" : "";
                    return value + bounds + (random.nextInt(12) == 0 ? "~" : "");
                })
                .toList();
    }

    private static Indicator drawnIndicator(Random random) {
        Indicator indicator =
                indicator(random.nextBoolean() ? Polarity.HIGHER : Polarity.LOWER, random.nextBoolean() ? "%" : "个");
        return random.nextBoolean() ? indicator : Observed.aiming(indicator, "3");
    }

    @Test
    void it_stands_without_any_peer_when_it_does_in_every_comparison_without_one() {
        Random random = new Random(5);
        int stands = 0;
        for (int round = 0; round < 700; round++) {
            List<String> values = drawn(random, 5 + random.nextInt(8));
            Indicator indicator = drawnIndicator(random);
            for (Assessment judgement :
                    LaggingAssessor.of(Observed.compared(indicator, Observed.row(String.join(" ", values))))) {
                boolean expected = Signals.on(judgement.signals().lagging())
                        && Signals.on(judgement.signals().material())
                        && withoutAnyPeer(indicator, values, judgement);
                if (judgement.signals().material() != null) {
                    assertEquals(
                            expected,
                            judgement.signals().robust(),
                            indicator.polarity() + " is good: " + values + " " + judgement);
                    stands += expected ? 1 : 0;
                }
            }
        }
        assertTrue(stands > 100, "only " + stands);
    }

    private static boolean withoutAnyPeer(Indicator indicator, List<String> values, Assessment judgement) {
        String own = judgement.region().code();
        for (int left = 0; left < values.size(); left++) {
            if (!Observed.code(left).equals(own)) {
                List<String> rest = new ArrayList<>(values);
                rest.set(left, "-");
                Signals signals = of(
                                own,
                                LaggingAssessor.of(Observed.compared(indicator, Observed.row(String.join(" ", rest)))))
                        .signals();
                if (!Signals.on(signals.lagging()) || !Signals.on(signals.material())) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void a_cautious_value_is_never_red_and_worse_never_becomes_green() {
        Random random = new Random(23);
        int reds = 0;
        for (int round = 0; round < 1500; round++) {
            List<String> values = new ArrayList<>(drawn(random, 4 + random.nextInt(8)));
            values.set(0, String.valueOf(1 + random.nextInt(30)));
            Indicator indicator = drawnIndicator(random);
            List<Assessment> all =
                    LaggingAssessor.of(Observed.compared(indicator, Observed.row(String.join(" ", values))));
            for (Assessment one : all) {
                Grade grade = one.county().grade();
                assertTrue(one.status() != RagStatus.RED || grade == Grade.SAME, values + " " + one);
                reds += one.status() == RagStatus.RED ? 1 : 0;
            }
            int value = Integer.parseInt(values.get(0));
            int step = 1 + random.nextInt(20);
            values.set(0, String.valueOf(indicator.polarity() == Polarity.LOWER ? value + step : value - step));
            Assessment worse = first(indicator, String.join(" ", values));
            if (of(FIRST, all).status() != RagStatus.GREEN) {
                assertNotEquals(RagStatus.GREEN, worse.status(), values + " " + indicator.polarity() + " was " + value);
            }
        }
        assertTrue(reds > 50, "only " + reds);
    }

    @Test
    void what_reaching_the_median_takes_is_never_negative() {
        Random random = new Random(31);
        for (int round = 0; round < 200; round++) {
            for (Assessment one : LaggingAssessor.of(Observed.compared(
                    drawnIndicator(random), Observed.row(String.join(" ", drawn(random, 4 + random.nextInt(6))))))) {
                BigDecimal own = one.county().value();
                BigDecimal median = one.statistics().median();
                if (one.toMedian() != null) {
                    BigDecimal reached = one.indicator().polarity() == Polarity.LOWER
                            ? own.subtract(one.toMedian())
                            : own.add(one.toMedian());
                    assertTrue(one.toMedian().signum() > 0);
                    assertEquals(0, reached.setScale(9, RoundingMode.HALF_UP).compareTo(median));
                }
            }
        }
    }
}
