package cn.xianchi.analysis.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Observed;
import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Relation;
import cn.xianchi.catalog.Relation.Type;
import cn.xianchi.catalog.Rollup;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Statistic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHODS 4.11. Figures of one county are written as 2024:stock=5[4,6), 2025 where no year is given. */
class ConsistencyChecksTest {
    private static final String A = "440001";
    private static final String B = "440002";
    private static final List<Indicator> INDICATORS = Stream.of(
                    of("rate", Kind.RATE, Polarity.HIGHER, Rollup.NONE, "%"),
                    of("cut", Kind.RATE, Polarity.HIGHER, Rollup.NONE, "%"),
                    of("due", Kind.STOCK, Polarity.HIGHER, Rollup.NONE, "个"),
                    of("done", Kind.STOCK, Polarity.HIGHER, Rollup.NONE, "个"),
                    of("old", Kind.STOCK, Polarity.NEUTRAL, Rollup.NONE, "天"),
                    of("new", Kind.STOCK, Polarity.NEUTRAL, Rollup.NONE, "天"),
                    of("whole", Kind.STOCK, Polarity.HIGHER, Rollup.NONE, "个"),
                    of("one", Kind.STOCK, Polarity.HIGHER, Rollup.NONE, "个"),
                    of("two", Kind.STOCK, Polarity.HIGHER, Rollup.NONE, "个"),
                    of("three", Kind.STOCK, Polarity.HIGHER, Rollup.NONE, "个"),
                    of("stock", Kind.STOCK, Polarity.HIGHER, Rollup.SUM, "个"),
                    of("neutral", Kind.STOCK, Polarity.NEUTRAL, Rollup.NONE, "个"),
                    of("less", Kind.STOCK, Polarity.LOWER, Rollup.MAX, "个"),
                    of("flow", Kind.FLOW, Polarity.HIGHER, Rollup.NONE, "个"),
                    of("share", Kind.FLOW, Polarity.HIGHER, Rollup.NONE, "个"),
                    of("growth", Kind.CHANGE, Polarity.HIGHER, Rollup.NONE, "%"))
            .toList();
    private static final List<Relation> RELATIONS = List.of(
            new Relation(Type.SHARE, "rate", "due", "done"),
            new Relation(Type.CUT, "cut", "old", "new"),
            new Relation(Type.PART, "done", "due", ""),
            new Relation(Type.PART, "share", "flow", ""),
            new Relation(Type.ADDEND, "one", "whole", ""),
            new Relation(Type.ADDEND, "two", "whole", ""),
            new Relation(Type.ADDEND, "three", "whole", ""),
            new Relation(Type.GROWTH, "growth", "less", ""));

    private static Indicator of(String code, Kind kind, Polarity polarity, Rollup rollup, String unit) {
        return Observed.named(Observed.indicator(kind, polarity, rollup, unit, "东西率"), code, "theme");
    }

    private static List<Finding> findings(List<Observation> all) {
        List<String> codes =
                all.stream().map(Observation::region).distinct().sorted().toList();
        List<Observation> ofYear =
                all.stream().filter(one -> one.year() == 2025).toList();
        ComparisonMatrix survey =
                ComparisonMatrix.of(2025, Observed.columns(codes, 2025), INDICATORS, ofYear, Observed.sources(codes));
        List<Trend> trends = new ArrayList<>();
        for (Comparison comparison : survey.comparisons()) {
            for (String code : codes) {
                trends.add(trend(comparison, code, all));
            }
        }
        return ConsistencyChecks.of(survey, ofYear, trends, RELATIONS);
    }

    private static Trend trend(Comparison comparison, String code, List<Observation> all) {
        List<CountyYear> columns = Stream.of(2023, 2024, 2025)
                .flatMap(year -> Observed.columns(List.of(code), year).stream())
                .toList();
        List<Observation> own = all.stream()
                .filter(one -> one.region().equals(code)
                        && one.indicator().equals(comparison.indicator().code()))
                .toList();
        return Trend.of(
                comparison.indicator(),
                Observed.county(code),
                columns,
                2025,
                comparison.reference(),
                own,
                Observed.sources(List.of(code)));
    }

    private static List<Finding> findings(Observed... observed) {
        return findings(Arrays.stream(observed).map(Observed::get).toList());
    }

    private static Observed figure(String text) {
        String[] sides = text.split("=");
        String[] left = sides[0].split(":");
        int year = left.length == 2 ? Integer.parseInt(left[0]) : 2025;
        return Observed.value(A, sides[1]).of(left[left.length - 1]).of(year).asOf(year + "-12-31");
    }

    private static Observed[] figures(String text) {
        return Stream.of(text.split(" +")).map(ConsistencyChecksTest::figure).toArray(Observed[]::new);
    }

    /** The checks that fired, each with the figures it holds against each other. */
    private static String text(List<Finding> findings) {
        return findings.stream()
                .map(one -> Code.of(one.check()) + " "
                        + one.observations().stream()
                                .map(figure -> figure.figure().value().toPlainString())
                                .collect(Collectors.joining("/")))
                .collect(Collectors.joining("; "));
    }

    private static void assertFound(String expected, List<Finding> found) {
        assertEquals(expected == null ? "" : expected, text(found));
        found.forEach(
                one -> assertTrue(new HashSet<>(one.observations()).size() >= 2, "figures against each other: " + one));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            rate=88[87.5,88.5) due=1000 done=880                   | -
            rate=88[87.5,88.5) due=1000 done=875                   | -
            rate=88[87.5,88.5) due=1000 done=874                   | share 88/874/1000
            rate=88[87.5,88.5) due=1000 done=884                   | -
            rate=88[87.5,88.5) due=1000 done=889                   | -
            rate=88[87.5,88.5) due=1000 done=890                   | share 88/890/1000
            rate=88[87.5,88.5) due=3 done=3                        | share 88/3/3
            rate=88.9[88.85,88.95) due=10000 done=8899             | -
            rate=88.9[88.85,88.95) due=10000 done=8900             | share 88.9/8900/10000
            rate=88.9[88.85,88.95) due=10000 done=8884             | share 88.9/8884/10000
            rate=66.6[66.55,66.65) due=3 done=2                    | -
            rate=66.7[66.65,66.75) due=3 done=2                    | -
            rate=66.8[66.75,66.85) due=3 done=2                    | share 66.8/2/3
            rate=100[99.5,100] due=200 done=199                    | -
            rate=100[99.5,100] due=1000 done=994                   | share 100/994/1000
            rate=88[87.5,88.5) due=20000[19500,20500) done=17100   | -
            rate=88[87.5,88.5) due=20000[19500,20500) done=16000   | share 88/16000/20000
            rate=88[87.5,88.5) due=0 done=0                        | -
            rate=88[87.5,88.5) due=1000[1000,+) done=10            | -
            rate=88[87.5,88.5) due=1000                            | -
            rate=88[87.5,88.5) done=10                             | -
            due=1000 done=10                                       | -
            """)
    void a_share_is_rounded_or_cut(String figures, String expected) {
        assertFound(expected, findings(figures(figures)));
    }

    @Test
    void a_share_that_was_worked_out_is_rounded_to_its_last_digit() {
        Observed[] figures = figures("rate=55.44 due=1701 done=943");
        figures[0].as(Statistic.DERIVED);
        assertFound(null, findings(figures));
        Observed[] wrong = figures("rate=55.45 due=1701 done=943");
        wrong[0].as(Statistic.DERIVED);
        assertFound("share 55.45/943/1701", findings(wrong));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            cut=75[74.5,75.5) old=20 new=5           | -
            cut=75[74.5,75.5) old=20 new=4           | cut 75/4/20
            cut=75[74.5,75.5) old=1000 new=241       | -
            cut=75[74.5,75.5) old=1000 new=240       | cut 75/240/1000
            cut=75[74.5,75.5) old=1000 new=255       | -
            cut=75[74.5,75.5) old=1000 new=256       | cut 75/256/1000
            cut=100[99.5,100] old=20 new=0           | -
            """)
    void a_cut_is_rounded_or_cut(String figures, String expected) {
        assertFound(expected == null ? null : expected.replace("cut ", "share "), findings(figures(figures)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            due=10 done=10                           | -
            due=10 done=11                           | parts 11/10
            due=10[9.5,10.5) done=11[10,12)          | -
            due=10[9.5,10.5) done=11[10.5,11.5)      | parts 11/10
            due=10[10,+) done=99                     | -
            whole=9 one=2 two=3 three=4              | -
            whole=9 one=2 two=3 three=5              | parts 9/2/3/5
            whole=9 one=2 two=3 three=3              | parts 9/2/3/3
            whole=9 one=2 two=3                      | -
            whole=9 one=2 two=8                      | parts 9/2/8
            whole=9 one=9                            | -
            whole=9 one=10                           | parts 10/9
            whole=9 one=10 two=1                     | parts 10/9; parts 9/10/1
            whole=9[8.5,9.5) one=2 two=3 three=3     | parts 9/2/3/3
            whole=9[8.5,9.5) one=2 two=3 three=3[2.5,3.6) | -
            one=10 two=1 three=5                     | -
            """)
    void parts_are_not_more_than_their_whole_and_all_of_them_make_it(String figures, String expected) {
        assertFound(expected, findings(figures(figures)));
    }

    @Test
    void parts_of_another_window_are_no_parts() {
        Observed whole = Observed.in(A, "10").of("flow").from("2025-01-01", "2025-12-31");
        Observed other = Observed.in(A, "11").of("share").from("2025-01-01", "2025-06-30");
        Observed same = Observed.in(A, "11").of("share").from("2025-01-02", "2025-12-31");
        Observed unknown = Observed.in(A, "11").of("share");
        assertFound("", findings(whole, other));
        assertFound("parts 11/10", findings(whole, same));
        assertFound("", findings(whole, unknown));
    }

    @ParameterizedTest(name = "{0} of {1} by partner {2}, {3}, {4}: {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            stock | 7 | 3 | 4  | - | -
            stock | 7 | 3 | 5  | - | parts 7/3/5
            stock | 7 | 3 | 3  | - | parts 7/3/3
            stock | 7 | 1 | 2  | 4 | -
            less  | 7 | 7 | 5  | - | -
            less  | 7 | 8 | 5  | - | parts 8/7
            """)
    void a_total_and_its_values_by_partner(
            String indicator, String whole, String one, String two, String three, String expected) {
        List<Observed> figures = new ArrayList<>();
        figures.add(Observed.in(A, whole).of(indicator));
        figures.add(Observed.in(A, one).of(indicator).with("甲县"));
        figures.add(Observed.in(A, two).of(indicator).with("乙县"));
        if (three != null) {
            figures.add(Observed.in(A, three).of(indicator).with("丙县"));
        }
        assertFound(expected, findings(figures.toArray(Observed[]::new)));
    }

    @Test
    void only_parts_that_may_be_added_are() {
        Observed whole = Observed.in(A, "7").of("stock");
        Observed one = Observed.in(A, "3").of("stock").with("甲县");
        Observed two = Observed.in(A, "4").of("stock").with("乙县");
        Observed earlier = Observed.in(A, "2").of("stock").with("甲县").asOf("2025-06-30");
        Observed elsewhere = Observed.in(A, "2").of("stock").with("丙县").by(A + "-b");
        Observed largest = Observed.in(A, "2").of("stock").with("丙县").as(Statistic.MAX);
        assertFound("", findings(whole, one, two, earlier));
        assertFound("", findings(whole, one, two, elsewhere));
        assertFound("", findings(whole, one, two, largest));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024:stock=10 stock=10                  | -
            2024:stock=10 stock=11                  | -
            2024:stock=10 stock=9                   | stock_falls 9/10
            2023:stock=10 stock=9                   | stock_falls 9/10
            2023:stock=9 2024:stock=12 stock=10     | stock_falls 10/12
            2023:stock=12 2024:stock=10 stock=10    | -
            2024:stock=10[9.5,10.5) stock=9[9,10)   | -
            2024:neutral=10 neutral=9               | stock_falls 9/10
            2024:less=10 less=9                     | -
            2024:rate=90 rate=80                    | -
            2024:stock=124 stock=142                | digits_swapped 142/124
            2024:stock=120 stock=102                | digits_swapped 102/120
            2024:stock=102 stock=120                | digits_swapped 120/102
            2024:stock=120 stock=210                | digits_swapped 210/120
            2024:stock=12 stock=21                  | -
            2024:stock=111 stock=111                | -
            2024:stock=120 stock=122                | -
            2024:rate=12.4 rate=42.1                | digits_swapped 42.1/12.4
            2024:rate=12.4 rate=1.24                | -
            2024:stock=55000 stock=5.5              | magnitude 5.5/55000
            2024:stock=5.5 stock=55000              | magnitude 55000/5.5
            2024:stock=1000 stock=5011              | -
            2024:stock=1000 stock=5013              | magnitude 5013/1000
            2024:stock=5013 stock=1000              | magnitude 1000/5013
            2024:stock=5011 stock=1000              | stock_falls 1000/5011
            2024:stock=0 stock=1000                 | -
            2024:rate=1 rate=99                     | -
            stock=9                                 | -
            """)
    void a_value_is_held_against_the_one_before(String figures, String expected) {
        assertFound(expected, findings(figures(figures)));
    }

    @Test
    void a_broken_trend_says_nothing_of_a_fall() {
        assertFound("", findings(figure("2024:stock=10").as(Statistic.MAX), figure("stock=9")));
        assertFound(
                "",
                findings(figure("2024:stock=10").over("许可事项"), figure("stock=9").over("所有事项")));
        assertFound("stock_falls 9/10", findings(figure("2024:stock=10").over("许可事项"), figure("stock=9")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024:less=100 less=110 growth=10[9.5,10.5)           | -
            2024:less=100 less=110.4 growth=10[9.5,10.5)         | -
            2024:less=100 less=111 growth=10[9.5,10.5)           | growth 111/100/10
            2024:less=100 less=109 growth=10[9.5,10.5)           | growth 109/100/10
            2024:less=200 less=110 growth=-45[-45.5,-44.5)       | -
            2024:less=200 less=120 growth=-45[-45.5,-44.5)       | growth 120/200/-45
            2023:less=200 less=120 growth=-45[-45.5,-44.5)       | -
            2024:less=100[95,105) less=115 growth=10[9.5,10.5)   | -
            less=115 growth=10[9.5,10.5)                         | -
            2024:less=100 less=110                               | -
            """)
    void a_value_is_last_years_with_the_stated_growth(String figures, String expected) {
        assertFound(expected, findings(figures(figures)));
    }

    @ParameterizedTest(name = "{0} in one report and {1} in another: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            120  | 120          | -
            120  | 125          | two_reports 120/125
            120  | 125[115,130) | -
            120  | 120[115,120) | two_reports 120/120
            120  | 210          | digits_swapped 120/210
            120  | 102          | digits_swapped 120/102
            12   | 21           | digits_swapped 12/21
            12   | 120          | magnitude 12/120
            120  | 1200000      | magnitude 120/1200000
            100  | 501          | two_reports 100/501
            100  | 502          | magnitude 100/502
            0    | 5            | two_reports 0/5
            -5   | -50          | two_reports -5/-50
            """)
    void the_same_fact_in_two_reports(String one, String other, String expected) {
        assertFound(
                expected,
                findings(
                        Observed.value(A, one).of("neutral"),
                        Observed.value(A, other).of("neutral").by(A + "-b")));
    }

    @Test
    void another_fact_or_the_same_report_may_print_another_value() {
        Observed one = Observed.in(A, "120").of("neutral");
        List<Observed> others = List.of(
                Observed.in(A, "125").of("neutral"),
                Observed.in(A, "125").of("neutral").by(A + "-b").over("许可事项"),
                Observed.in(A, "125").of("neutral").by(A + "-b").as(Statistic.MAX),
                Observed.in(A, "125").of("neutral").by(A + "-b").with("甲县"),
                Observed.in(A, "125").of("neutral").by(A + "-b").asOf("2025-06-30"),
                Observed.in(B, "125").of("neutral").by(B + "-b"));
        others.forEach(other -> assertTrue(
                findings(one, other).stream().noneMatch(found -> found.check() == CheckKind.TWO_REPORTS),
                other.get().toString()));
    }

    private static Observed[] peers(String indicator, String values) {
        return Observed.row(values).stream().map(one -> one.of(indicator)).toArray(Observed[]::new);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            rate    | 101.8 40 40 50 60     | -
            rate    | 101.9 40 40 50 60     | outlier 101.9/50
            rate    | -1.8 40 60 50 60      | -
            rate    | -1.9 40 60 50 60      | outlier -1.9/50
            less    | 1 2 3 1000            | outlier 1000/2
            neutral | 10 11 12 1000         | outlier 1000/11
            neutral | 10 11 1000            | -
            neutral | 5 5 5 5 5             | -
            neutral | 5 5 5 5 9             | outlier 9/5
            """)
    void a_value_far_from_all_peers(String indicator, String values, String expected) {
        // median 50, deviations 10 10 0 10 and 51.8 or 51.9: M = 0.6745·5.18 = 3.494, 0.6745·5.19 = 3.501;
        // 5 5 5 5 9 on logarithms: MAD 0, so 5/1.253314 = 3.989
        assertFound(expected, findings(peers(indicator, values)));
    }

    @Test
    void an_outlier_is_not_held_against_itself_where_all_others_are_sums() {
        List<Observed> figures = new ArrayList<>();
        for (int i = 1; i < 5; i++) {
            for (String partner : List.of("甲县", "乙县")) {
                figures.add(Observed.in(Observed.code(i), String.valueOf(5 + i))
                        .of("stock")
                        .with(partner));
            }
        }
        // sums that we made ourselves outnumber the one printed; the county's own total is a sum of the same statistic
        figures.add(Observed.in(A, "900").of("stock").as(Statistic.DERIVED));
        assertFound("outlier 900/16", findings(figures.toArray(Observed[]::new)));
    }

    @Test
    void a_finding_holds_figures_against_each_other() {
        Observation one = Observed.in(A, "1").get();
        assertThrows(IllegalArgumentException.class, () -> new Finding(CheckKind.OUTLIER, List.of(one), null, null));
    }

    @Test
    void findings_say_what_was_expected_and_by_how_much_it_is_off() {
        Finding share =
                findings(figures("rate=88[87.5,88.5) due=1000 done=890")).get(0);
        assertEquals("89", share.expected().low().toPlainString());
        assertEquals("89", share.expected().high().toPlainString());
        Finding parts = findings(figures("whole=9 one=2 two=3 three=5")).get(0);
        assertEquals("10", parts.expected().low().toPlainString());
        Finding growth =
                findings(figures("2024:less=100 less=111 growth=10[9.5,10.5)")).get(0);
        assertEquals("109.5", growth.expected().low().toPlainString());
        assertEquals("110.5", growth.expected().high().toPlainString());
        Finding magnitude = findings(figures("2024:stock=5.5 stock=55000")).get(0);
        assertEquals(10_000, magnitude.measure(), 1e-9);
        Finding outlier = findings(peers("rate", "101.9 40 40 50 60")).get(0);
        assertEquals(3.5006, outlier.measure(), 0.0001);
    }

    /** One fault for every check, in two counties. */
    private static List<Observation> faults() {
        return Stream.of(A, B)
                .flatMap(region -> Stream.of(
                        Observed.value(region, "88[87.5,88.5)").of("rate"),
                        Observed.in(region, "1000").of("due"),
                        Observed.in(region, "700").of("done"),
                        Observed.in(region, "9").of("whole"),
                        Observed.in(region, "10").of("one"),
                        Observed.in(region, "1").of("two"),
                        Observed.in(region, "10").of("stock").of(2024).asOf("2024-12-31"),
                        Observed.in(region, "9").of("stock"),
                        Observed.in(region, "100").of("less").of(2024).asOf("2024-12-31"),
                        Observed.in(region, "111").of("less"),
                        Observed.value(region, "10[9.5,10.5)").of("growth"),
                        Observed.in(region, "120").of("neutral"),
                        Observed.in(region, "125").of("neutral").by(region + "-b"),
                        Observed.in(region, "5").of("old"),
                        Observed.in(region, "500").of("old").by(region + "-b"),
                        Observed.in(region, "12").of("new"),
                        Observed.in(region, "21").of("new").by(region + "-b")))
                .map(Observed::get)
                .toList();
    }

    @Test
    void findings_bear_ids_of_their_own_that_other_figures_do_not_change() {
        List<Observation> faults = faults();
        List<String> ids = findings(faults).stream().map(Finding::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertEquals(
                Map.of(
                        CheckKind.SHARE, 2L,
                        CheckKind.PARTS, 4L,
                        CheckKind.STOCK_FALLS, 2L,
                        CheckKind.GROWTH, 2L,
                        CheckKind.TWO_REPORTS, 2L,
                        CheckKind.MAGNITUDE, 2L,
                        CheckKind.DIGITS_SWAPPED, 2L),
                findings(faults).stream().collect(Collectors.groupingBy(Finding::check, Collectors.counting())));
        assertEquals(ids, findings(faults).stream().map(Finding::id).toList());
        List<Observation> more = new ArrayList<>(faults);
        more.add(Observed.in("440003", "7").of("three").get());
        assertEquals(ids, findings(more).stream().map(Finding::id).toList());
    }

    @Test
    void sound_figures_make_no_findings() {
        assertFound(
                "",
                findings(figures("rate=88[87.5,88.5) due=1000 done=880 whole=9 one=2 two=3 three=4 "
                        + "2024:stock=9 stock=9 2024:less=100 less=110 growth=10[9.5,10.5)")));
        assertFound("", findings(List.of()));
    }
}
