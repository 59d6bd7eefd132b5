package cn.xianchi.analysis.statistics;

import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import java.math.BigDecimal;
import java.math.MathContext;

/** Values per 10,000 residents: 10000 x / population of the catalogue (METHODS 4.9). */
public final class PerCapita {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int YEARS = 2;

    private PerCapita() {}

    public static boolean isOld(Region region, int year) {
        return Math.abs(region.populationYear() - year) > YEARS;
    }

    public static Observation of(Observation one, Region region) {
        Figure figure = one.figure();
        Interval bounds = figure.bounds();
        Figure rate = new Figure(
                rate(figure.value(), region),
                unit(figure.unit()),
                figure.raw(),
                figure.qualifier(),
                new Interval(
                        rate(bounds.low(), region), rate(bounds.high(), region), bounds.lowOpen(), bounds.highOpen()));
        return new Observation(
                one.id(), one.region(), one.indicator(), one.year(), rate, one.scope(), one.evidence(), one.note());
    }

    /** 笔 becomes 笔/万人. */
    public static String unit(String unit) {
        return unit + Figure.PER_TEN_THOUSAND;
    }

    private static BigDecimal rate(BigDecimal value, Region region) {
        return value == null
                ? null
                : value.multiply(TEN_THOUSAND).divide(BigDecimal.valueOf(region.population()), MathContext.DECIMAL64);
    }
}
