package cn.xianchi.page.figures;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A bar with its whisker on the scale of its line, in percent of the width: the bar from {@code from} over {@code width},
 * the interval from {@code low} to {@code high}. {@code zero} is where nothing stands; {@code upward} says that the
 * interval has no upper bound; {@code exact} that it is one point.
 */
record BarGeometry(
        String from,
        String width,
        String low,
        String high,
        String zero,
        boolean exact,
        boolean upward,
        String texture) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROOM = new BigDecimal("96");

    /** The scale of a line: shares from 0 to 100, changes symmetric about 0, everything else from 0 to its greatest end. */
    record Scale(BigDecimal low, BigDecimal high) {
        /** Null where there is nothing to draw: a lone count is a number without a bar. */
        static Scale of(Comparison line) {
            Indicator indicator = line.indicator();
            List<Figure> figures = line.counties().stream()
                    .filter(CountyValue::hasValue)
                    .map(CountyValue::figure)
                    .toList();
            if (figures.isEmpty() || figures.size() == 1 && !indicator.isPercent()) {
                return null;
            }
            if (indicator.isPercent() && indicator.kind() == Kind.RATE) {
                return new Scale(BigDecimal.ZERO, HUNDRED);
            }
            BigDecimal greatest = figures.stream().map(Scale::greatest).reduce(BigDecimal.ONE, BigDecimal::max);
            return indicator.kind() == Kind.CHANGE
                    ? new Scale(greatest.max(HUNDRED).negate(), greatest.max(HUNDRED))
                    : new Scale(BigDecimal.ZERO, greatest);
        }

        private static BigDecimal greatest(Figure figure) {
            Interval bounds = figure.bounds();
            BigDecimal end = bounds.high() == null ? figure.value() : bounds.high();
            return end.abs()
                    .max(bounds.low() == null ? BigDecimal.ZERO : bounds.low().abs());
        }

        private BigDecimal at(BigDecimal value) {
            return value.subtract(low)
                    .multiply(ROOM)
                    .divide(high.subtract(low), new MathContext(8, RoundingMode.HALF_UP));
        }
    }

    static BarGeometry of(Figure figure, Scale scale, Grade grade) {
        Interval bounds = figure.bounds();
        BigDecimal zero = scale.at(BigDecimal.ZERO);
        BigDecimal end = scale.at(figure.value());
        BigDecimal low = bounds.low() == null ? zero : scale.at(bounds.low());
        BigDecimal high = bounds.high() == null ? ROOM : scale.at(bounds.high());
        return new BarGeometry(
                text(zero.min(end)),
                text(end.subtract(zero).abs()),
                text(low),
                text(high),
                text(zero),
                bounds.isExact(),
                bounds.high() == null,
                switch (grade) {
                    case SAME -> "filled";
                    case CAUTION -> "hatched";
                    case NONE -> "hollow";
                });
    }

    private static String text(BigDecimal percent) {
        return percent.setScale(3, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
