package cn.xianchi.feature.trends;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.trend.ImpliedValue;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.observation.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one scale of a chart of trends, or of all panels: from 0, for changes as far below it as above; of shares that all lie
 * near their top only what is needed, which is said ({@code cut}). {@code capped} says that some values lie above it.
 */
record TrendScale(BigDecimal low, BigDecimal high, BigDecimal step, boolean cut, boolean capped) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Shares that are all above it are drawn on a cut axis. */
    private static final BigDecimal NEAR_TOP = BigDecimal.valueOf(70);

    private static final List<BigDecimal> STEPS =
            Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();
    private static final BigDecimal PARTS = BigDecimal.valueOf(5);
    /** Beyond so many times what nearly all stay below, a value would flatten the others. */
    private static final BigDecimal FAR = BigDecimal.valueOf(2);

    private static final double NEARLY_ALL = 0.98;
    private static final int FEW = 40;

    /** @param many whether each county has a panel, so that a single far value may leave the scale */
    static TrendScale of(Indicator indicator, List<Trend> trends, boolean many) {
        List<BigDecimal> ends =
                trends.stream().flatMap(TrendScale::ends).sorted().toList();
        if (ends.isEmpty()) {
            return new TrendScale(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE, false, false);
        }
        BigDecimal least = ends.get(0);
        BigDecimal most = ends.get(ends.size() - 1);
        if (indicator.isPercent() && indicator.kind() == Kind.RATE) {
            return share(least);
        }
        if (least.signum() < 0) {
            BigDecimal far = most.abs().max(least.abs());
            BigDecimal step = step(far.multiply(BigDecimal.valueOf(2)));
            BigDecimal high = upTo(far, step);
            return new TrendScale(high.negate(), high, step, false, false);
        }
        BigDecimal usual = ends.get((int) Math.ceil(NEARLY_ALL * ends.size()) - 1);
        boolean capped = many && ends.size() > FEW && most.compareTo(usual.multiply(FAR)) > 0;
        BigDecimal top = capped ? usual : most.max(new BigDecimal("0.001"));
        BigDecimal step = step(top);
        return new TrendScale(BigDecimal.ZERO, upTo(top, step), step, false, capped);
    }

    private static TrendScale share(BigDecimal least) {
        if (least.compareTo(NEAR_TOP) < 0) {
            return new TrendScale(BigDecimal.ZERO, HUNDRED, BigDecimal.valueOf(20), false, false);
        }
        BigDecimal span = HUNDRED.subtract(least).max(BigDecimal.ONE);
        BigDecimal step = step(span);
        return new TrendScale(HUNDRED.subtract(upTo(span, step)), HUNDRED, step, true, false);
    }

    /** Everything that a trend draws: values, the ends of their intervals where there are such, and what was worked back. */
    private static Stream<BigDecimal> ends(Trend trend) {
        Stream<BigDecimal> values = trend.values().stream().map(CountyValue::value);
        Stream<Interval> bounds = Stream.concat(
                trend.values().stream().map(CountyValue::bounds),
                trend.restated().stream().map(ImpliedValue::bounds));
        return Stream.concat(
                values, bounds.filter(Interval::isBounded).flatMap(one -> Stream.of(one.low(), one.high())));
    }

    private static BigDecimal step(BigDecimal span) {
        BigDecimal rough = span.divide(PARTS, MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return STEPS.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(rough) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal upTo(BigDecimal end, BigDecimal step) {
        return end.divide(step, 0, RoundingMode.CEILING).multiply(step);
    }

    /** How far up a value lies, from 0 at the foot to 1; null above a capped scale. */
    Double at(BigDecimal value) {
        if (value.compareTo(high) > 0) {
            return null;
        }
        return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
    }
}
