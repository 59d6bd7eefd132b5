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
 * What a county really has, before anybody wrote it down. Stocks never fall, but for those better when lower; flows grow
 * and shake; shares come nearer to 100 %.
 */
final class TrueValues {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final DemoSize size;
    private final Map<String, Indicator> indicators;
    private final Map<String, ValueModel> levels;

    TrueValues(DemoSize size, List<Indicator> indicators) {
        this.size = size;
        this.indicators = indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        this.levels = ValueModels.of(indicators);
    }

    /** {@code part} is the share of the year that a flow is counted over; it does not touch stocks and rates. */
    BigDecimal of(Indicator indicator, DemoCounty county, int year, double part) {
        ValueModel level = levels.get(indicator.code());
        if (level instanceof ValueModel.Typical typical) {
            return rounded(typical(typical.value(), indicator, county, year) * counted(indicator, part), indicator);
        }
        List<BigDecimal> sources = level.sources().stream()
                .map(code -> of(indicators.get(code), county, year, part))
                .toList();
        BigDecimal first = sources.get(0);
        if (level instanceof ValueModel.Share share) {
            return share(share, first, indicator, county, part);
        }
        if (level instanceof ValueModel.Growth growth) {
            return percent(first, of(indicators.get(growth.of()), county, year - 1, part))
                    .subtract(HUNDRED);
        }
        if (level instanceof ValueModel.Cut) {
            return HUNDRED.subtract(percent(sources.get(1), first));
        }
        return level instanceof ValueModel.Ratio
                ? percent(first, sources.get(1)).min(HUNDRED)
                : sources.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal share(
            ValueModel.Share share, BigDecimal whole, Indicator indicator, DemoCounty county, double part) {
        double own = SeededRandom.of(size.seed(), "share", county.index(), indicator.code())
                .between(share.low(), share.high());
        boolean flowOfStock =
                indicator.kind() == Kind.FLOW && indicators.get(share.of()).kind() != Kind.FLOW;
        BigDecimal value = rounded(whole.doubleValue() * own * (flowOfStock ? part : 1), indicator);
        return share.high() <= 1 ? value.min(whole) : value;
    }

    private static double counted(Indicator indicator, double part) {
        return indicator.kind() == Kind.FLOW ? part : 1;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 8, RoundingMode.HALF_UP);
    }

    private double typical(double level, Indicator indicator, DemoCounty county, int year) {
        double own = SeededRandom.of(size.seed(), "own", county.index(), indicator.code())
                .normal();
        double shaken = SeededRandom.of(size.seed(), "year", county.index(), indicator.code(), year)
                .normal();
        double merit = county.quality() * merit(indicator.polarity());
        return switch (indicator.kind()) {
            case CHANGE -> Math.max(-60, Math.min(40, level - 4 * merit + 18 * shaken));
            case RATE -> rate(level, indicator, own, merit + 0.07 * (year - DemoSize.LAST_YEAR) + 0.1 * shaken);
            case FLOW -> {
                boolean fought = indicator.polarity() == Polarity.LOWER;
                double grown = (fought ? -0.05 : 0.05) * (year - DemoSize.LAST_YEAR) + (fought ? 0.18 : 0.08) * shaken;
                yield sized(level, indicator, county) * StrictMath.exp(0.45 * own + 0.2 * merit + grown);
            }
            case STOCK -> {
                double spread = indicator.polarity() == Polarity.NEUTRAL ? 0.2 : 0.45;
                yield sized(level, indicator, county)
                        * StrictMath.exp(spread * own + 0.2 * merit)
                        * moved(indicator, county, year);
            }
        };
    }

    private static int merit(Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> 1;
            case LOWER -> -1;
            case NEUTRAL -> 0;
        };
    }

    private static double sized(double level, Indicator indicator, DemoCounty county) {
        return level * StrictMath.pow(county.populationShare(), indicator.perCapita() ? 1 : 0.1);
    }

    /** What is left to 100 % is what counties differ in; a neutral share lies anywhere. */
    private static double rate(double level, Indicator indicator, double own, double merit) {
        return indicator.polarity() == Polarity.NEUTRAL
                ? Math.min(95, level * StrictMath.exp(0.3 * own))
                : Math.max(5, 100 - (100 - level) * StrictMath.exp(0.5 * own - 0.35 * merit));
    }

    /** How a stock of {@code year} stands to that of the last year; lists without a good end grow a little now and then. */
    private double moved(Indicator indicator, DemoCounty county, int year) {
        int direction = merit(indicator.polarity());
        double moved = 1;
        for (int later = year + 1; later <= DemoSize.LAST_YEAR; later++) {
            SeededRandom growth = SeededRandom.of(size.seed(), "grown", county.index(), indicator.code(), later);
            moved /= direction == 0
                    ? 1 + Math.max(0, 0.012 * growth.normal())
                    : 1 + direction * Math.abs(0.05 * growth.normal() + 0.03);
        }
        return moved;
    }

    private static BigDecimal rounded(double value, Indicator indicator) {
        int decimals = indicator.isPercent() || indicator.unit().equals("万元")
                ? 4
                : indicator.unit().equals("TB") ? 1 : 0;
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return indicator.kind() == Kind.CHANGE ? rounded : rounded.max(BigDecimal.ONE.movePointLeft(decimals));
    }
}
