package cn.xianchi.demo;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The true values of the simulated counties, before rounding and wording. Stocks grow, or fall where lower is better; flows
 * grow and fluctuate; rates approach 100 %.
 */
record TrueValues(DemoSize size, Map<String, Indicator> indicators, Map<String, ValueModel> models) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static TrueValues of(DemoSize size, List<Indicator> indicators) {
        Map<String, Indicator> byCode =
                indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        return new TrueValues(size, byCode, ValueModel.of(indicators));
    }

    /** {@code part} is the share of the year that a flow is counted over; it does not affect stocks and rates. */
    BigDecimal of(Indicator indicator, DemoCounty county, int year, double part) {
        ValueModel model = models.get(indicator.code());
        List<BigDecimal> sources = model.sources().stream()
                .map(code -> of(indicators.get(code), county, year, part))
                .toList();
        return switch (model.operation()) {
            case TYPICAL -> {
                double counted = indicator.kind() == Kind.FLOW ? part : 1;
                yield rounded(typical(model.low(), indicator, county, year) * counted, indicator);
            }
            case SHARE -> share(model, sources.get(0), indicator, county, part);
            case SUM -> sources.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case RATIO -> percent(sources.get(0), sources.get(1)).min(HUNDRED);
            case GROWTH -> {
                BigDecimal before = of(source(model), county, year - 1, part);
                yield percent(sources.get(0), before).subtract(HUNDRED);
            }
            case CUT -> HUNDRED.subtract(percent(sources.get(1), sources.get(0)));
        };
    }

    private Indicator source(ValueModel model) {
        return indicators.get(model.sources().get(0));
    }

    private BigDecimal share(ValueModel model, BigDecimal whole, Indicator indicator, DemoCounty county, double part) {
        double share = size.random("share", county.index(), indicator.code()).between(model.low(), model.high());
        boolean flowOfStock = indicator.kind() == Kind.FLOW && source(model).kind() != Kind.FLOW;
        BigDecimal value = rounded(whole.doubleValue() * share * (flowOfStock ? part : 1), indicator);
        return model.high() <= 1 ? value.min(whole) : value;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 8, RoundingMode.HALF_UP);
    }

    private double typical(double level, Indicator indicator, DemoCounty county, int year) {
        double own = size.random("own", county.index(), indicator.code()).normal();
        double noise =
                size.random("year", county.index(), indicator.code(), year).normal();
        double merit = county.quality() * sign(indicator.polarity());
        return switch (indicator.kind()) {
            case CHANGE -> Math.max(-60, Math.min(40, level - 4 * merit + 18 * noise));
            case RATE -> rate(level, indicator, own, merit + 0.07 * (year - DemoSize.LAST_YEAR) + 0.1 * noise);
            case FLOW -> {
                boolean lowerIsBetter = indicator.polarity() == Polarity.LOWER;
                double growth = (lowerIsBetter ? -0.05 : 0.05) * (year - DemoSize.LAST_YEAR)
                        + (lowerIsBetter ? 0.18 : 0.08) * noise;
                yield sized(level, indicator, county) * StrictMath.exp(0.45 * own + 0.2 * merit + growth);
            }
            case STOCK -> {
                double spread = indicator.polarity() == Polarity.NEUTRAL ? 0.2 : 0.45;
                yield sized(level, indicator, county)
                        * StrictMath.exp(spread * own + 0.2 * merit)
                        * relativeStock(indicator, county, year);
            }
        };
    }

    private static int sign(Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> 1;
            case LOWER -> -1;
            case NEUTRAL -> 0;
        };
    }

    private static double sized(double level, Indicator indicator, DemoCounty county) {
        return level * StrictMath.pow(county.relativePopulation(), indicator.perCapita() ? 1 : 0.1);
    }

    /** Counties differ in their distance to 100 %; a neutral rate lies anywhere. */
    private static double rate(double level, Indicator indicator, double own, double merit) {
        return indicator.polarity() == Polarity.NEUTRAL
                ? Math.min(95, level * StrictMath.exp(0.3 * own))
                : Math.max(5, 100 - (100 - level) * StrictMath.exp(0.5 * own - 0.35 * merit));
    }

    /** A stock of {@code year} in relation to that of the last year; neutral stocks grow a little in some years. */
    private double relativeStock(Indicator indicator, DemoCounty county, int year) {
        int direction = sign(indicator.polarity());
        double stock = 1;
        for (int later = year + 1; later <= DemoSize.LAST_YEAR; later++) {
            SeededRandom random = size.random("grown", county.index(), indicator.code(), later);
            stock /= direction == 0
                    ? 1 + Math.max(0, 0.012 * random.normal())
                    : 1 + direction * Math.abs(0.05 * random.normal() + 0.03);
        }
        return stock;
    }

    private static BigDecimal rounded(double value, Indicator indicator) {
        int decimals = indicator.isPercent() || indicator.unit().equals("万元")
                ? 4
                : indicator.unit().equals("TB") ? 1 : 0;
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return indicator.kind() == Kind.CHANGE ? rounded : rounded.max(BigDecimal.ONE.movePointLeft(decimals));
    }
}
