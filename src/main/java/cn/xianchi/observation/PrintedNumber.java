package cn.xianchi.observation;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Derives the interval of a printed number from its wording (METHODS 4.1, table version 1). */
public final class PrintedNumber {
    private static final Pattern NUMBER =
            Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s*([余多])?\\s*(万亿|[十百千]?万|亿|百|千)?\\s*([余多])?");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    /** The numbers that stand for multiples. */
    public static final Map<String, BigDecimal> SCALES = Map.of(
            "百", HUNDRED,
            "千", BigDecimal.valueOf(1000),
            "万", WAN,
            "十万", BigDecimal.valueOf(100_000),
            "百万", BigDecimal.valueOf(1_000_000),
            "千万", BigDecimal.valueOf(10_000_000),
            "亿", BigDecimal.valueOf(100_000_000),
            "万亿", BigDecimal.valueOf(1_000_000_000_000L));

    private PrintedNumber() {}

    /** The number printed in {@code raw}, in the indicator's unit and without its sign; empty when it is not in digits. */
    public static Optional<BigDecimal> printedMagnitude(String raw, Indicator indicator) {
        return Printed.in(raw, indicator).map(Printed::magnitude);
    }

    /** The interval of a printed number; a value without printed digits (derived, or in Chinese numerals) is exact. */
    public static Interval interval(String raw, BigDecimal value, Qualifier qualifier, Indicator indicator) {
        Optional<Printed> printed = Printed.in(raw, indicator);
        if (printed.isEmpty()) {
            return Interval.exactly(value);
        }
        Interval magnitude = magnitude(printed.get(), qualifier, indicator.isPercent());
        Interval signed = value.signum() < 0 ? magnitude.mirrored() : magnitude;
        return indicator.kind() == Kind.RATE && indicator.isPercent() ? signed.cutTo(HUNDRED) : signed;
    }

    /** True for an exact count that ends in three or more zeros: it was probably rounded. */
    public static boolean looksRounded(Figure figure) {
        return figure.bounds().isExact()
                && !figure.raw().isEmpty()
                && figure.value().signum() != 0
                && figure.value().stripTrailingZeros().scale() <= -3;
    }

    private static Interval magnitude(Printed printed, Qualifier qualifier, boolean percent) {
        BigDecimal x = printed.magnitude();
        BigDecimal u = printed.lastDigit();
        return switch (qualifier) {
            case EXACT -> {
                BigDecimal half = printed.step().multiply(HALF);
                yield percent || printed.inTenThousands() || printed.hasDecimals()
                        ? new Interval(x.subtract(half), x.add(half), false, true)
                        : Interval.exactly(x);
            }
            case NEAR -> new Interval(x.subtract(u.multiply(HALF)), x, false, true);
            case OVER -> new Interval(x, x.add(u), !printed.orMore(), printed.andSome());
            case ABOUT -> new Interval(x.subtract(u.multiply(HALF)), x.add(u.multiply(HALF)), false, false);
            case AT_LEAST -> new Interval(x, printed.orMore() ? x.add(u) : null, false, false);
            case AT_MOST -> new Interval(BigDecimal.ZERO, x, false, false);
        };
    }

    /**
     * A number as printed: its size and the place values of its last written and last non-zero digit, all in the
     * indicator's unit; {@code andSome} for 余 and 多, {@code orMore} for 以上.
     */
    private record Printed(
            BigDecimal magnitude,
            BigDecimal step,
            BigDecimal lastDigit,
            boolean inTenThousands,
            boolean hasDecimals,
            boolean andSome,
            boolean orMore) {

        static Optional<Printed> in(String raw, Indicator indicator) {
            Matcher found = NUMBER.matcher(raw);
            if (!found.find()) {
                return Optional.empty();
            }
            BigDecimal number = new BigDecimal(found.group(1).replace(",", ""));
            BigDecimal unit = found.group(3) == null ? BigDecimal.ONE : SCALES.get(found.group(3));
            if (indicator.unit().startsWith("万")) {
                unit = unit.divide(WAN);
            }
            BigDecimal last = BigDecimal.ONE.scaleByPowerOfTen(
                    number.signum() == 0 ? 0 : -number.stripTrailingZeros().scale());
            return Optional.of(new Printed(
                    number.multiply(unit),
                    BigDecimal.ONE.movePointLeft(number.scale()).multiply(unit),
                    last.multiply(unit),
                    found.group(3) != null,
                    number.scale() > 0,
                    found.group(2) != null || found.group(4) != null,
                    raw.contains("以上")));
        }
    }
}
