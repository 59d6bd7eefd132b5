package cn.xianchi.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xianchi.Observed;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Rollup;
import cn.xianchi.observation.Observation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many indicators of one year. */
class ComparisonMatrixTest {
    private static final Indicator THINGS = Observed.indicator(Kind.STOCK, Polarity.HIGHER, Rollup.NONE);

    @Test
    void every_indicator_is_compared_by_itself_in_the_order_given() {
        List<String> codes = List.of(Observed.code(0), Observed.code(1));
        List<Indicator> indicators = List.of(
                Observed.named(THINGS, "b", "theme"),
                Observed.named(THINGS, "none", "theme"),
                Observed.named(THINGS, "a", "theme"));
        List<Observation> observations = Stream.of(
                        Observed.in(codes.get(0), "1").of("a"),
                        Observed.in(codes.get(1), "9").of("a"),
                        Observed.in(codes.get(0), "5").of("b"),
                        Observed.in(codes.get(1), "7").of("elsewhere"))
                .map(Observed::get)
                .toList();
        ComparisonMatrix survey = ComparisonMatrix.of(
                2025, Observed.columns(codes, 2025), indicators, observations, Observed.sources(codes));
        assertEquals(
                "b 5 blanks 1; none blanks 2; a 9 1 blanks 0",
                survey.comparisons().stream().map(ComparisonMatrixTest::text).collect(Collectors.joining("; ")));
        assertEquals(
                codes,
                survey.countyYears().stream().map(one -> one.region().code()).toList());
    }

    private static String text(Comparison comparison) {
        return comparison.indicator().code() + " "
                + comparison.values().stream()
                        .map(one -> one.value().toPlainString() + " ")
                        .collect(Collectors.joining())
                + "blanks " + comparison.blanks().size();
    }
}
