package cn.xianchi.demo;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.PrintedNumber;
import cn.xianchi.observation.Qualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Words numbers as reports do: 超800份, 近55%, 50余场次, 约302万, 下降45%. */
record NumberPhrasing(Indicator indicator, DemoCounty.Habits habits, SeededRandom random, NumberWriter writer) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<Qualifier> QUALIFIERS = List.of(
            Qualifier.EXACT, Qualifier.OVER, Qualifier.NEAR, Qualifier.ABOUT, Qualifier.AT_LEAST, Qualifier.AT_MOST);
    private static final String NUMERALS = "零一两三四五六七八九十";

    static NumberPhrasing of(Indicator indicator, DemoCounty.Habits habits, SeededRandom random) {
        return new NumberPhrasing(indicator, habits, random, NumberWriter.of(indicator, habits, random));
    }

    /** A number as a report words it; {@code meant} gives its sign, and its size where the words have no digits. */
    record Phrase(String raw, Qualifier qualifier, BigDecimal meant) {

        /** A number that the report does not print. */
        static Phrase unprinted(BigDecimal value) {
            return new Phrase("", Qualifier.EXACT, value);
        }

        /** The figure that a reader takes from the words. */
        Figure figure(Indicator indicator) {
            BigDecimal size = PrintedNumber.printedMagnitude(raw, indicator).orElse(meant.abs());
            BigDecimal value = meant.signum() < 0 ? size.negate() : size;
            return new Figure(
                    value, indicator.unit(), raw, qualifier, PrintedNumber.interval(raw, value, qualifier, indicator));
        }
    }

    /** Sometimes with a hedge, whose interval then contains the value. */
    Phrase phrase(BigDecimal value) {
        if (indicator.kind() == Kind.CHANGE) {
            return change(value);
        }
        Qualifier qualifier = qualifier(value);
        BigDecimal printed = qualifier == Qualifier.EXACT ? value : hedged(value, qualifier);
        if (qualifier == Qualifier.EXACT
                || printed.signum() == 0
                || writer.isShare() && printed.compareTo(HUNDRED) >= 0) {
            return exact("", value);
        }
        Phrase phrase = new Phrase(around(qualifier, printed), qualifier, printed);
        return phrase.figure(indicator).bounds().touches(value) ? phrase : exact("", value);
    }

    /** Without a hedge, after {@code words} that are none (最多达, 月均). */
    Phrase exact(String words, BigDecimal value) {
        boolean small = value.compareTo(BigDecimal.TEN) <= 0 && writer.isCount() && value.signum() > 0;
        String raw = small && random.happens(0.06)
                ? NUMERALS.charAt(value.intValue()) + writer.unit()
                : writer.number(writer.rounded(value.abs()));
        return new Phrase(words + raw, Qualifier.EXACT, value);
    }

    private Phrase change(BigDecimal value) {
        BigDecimal size = writer.rounded(value.abs());
        if (size.signum() == 0) {
            return new Phrase("持平", Qualifier.EXACT, BigDecimal.ZERO);
        }
        String words = value.signum() < 0 ? random.oneOf(List.of("下降", "下降", "减少")) : "上升";
        boolean over = random.happens(0.05) && size.compareTo(BigDecimal.TEN) > 0;
        BigDecimal printed = over ? size.setScale(0, RoundingMode.DOWN) : size;
        return new Phrase(
                words + (over ? "超" : "") + writer.number(printed), over ? Qualifier.OVER : Qualifier.EXACT, value);
    }

    /** Small numbers have no hedge; "at most" is not said where higher is better. */
    private Qualifier qualifier(BigDecimal value) {
        if (value.compareTo(BigDecimal.valueOf(20)) < 0) {
            return Qualifier.EXACT;
        }
        double factor = writer.isShare() ? 0.4 : 1;
        double atMost = indicator.polarity() == Polarity.HIGHER ? 0 : 1.2;
        return QUALIFIERS.get(random.weighted(87, 6 * factor, 2.5 * factor, 2 * factor, 1.2 * factor, atMost));
    }

    /** Rounded to one or two digits, shares to points, in the direction that the hedge implies. */
    private BigDecimal hedged(BigDecimal value, Qualifier qualifier) {
        int digits = value.precision() - value.scale();
        int kept = digits > 2 && random.happens(0.6) ? 2 : 1;
        int scale = writer.isShare() ? 0 : kept - digits;
        RoundingMode mode = switch (qualifier) {
            case OVER, AT_LEAST -> RoundingMode.FLOOR;
            case NEAR, AT_MOST -> RoundingMode.CEILING;
            default -> RoundingMode.HALF_UP;
        };
        return value.setScale(scale, mode).setScale(0);
    }

    private String around(Qualifier qualifier, BigDecimal printed) {
        return switch (qualifier) {
            case OVER -> over(printed);
            case NEAR -> before(List.of("近", "近", "将近", "接近"), printed);
            case ABOUT -> random.happens(0.7) ? before(List.of("约"), printed) : writer.number(printed) + "左右";
            case AT_LEAST -> before(writer.isShare() ? List.of("至少") : List.of("不少于", "至少"), printed);
            case AT_MOST -> before(List.of("不超过"), printed);
            case EXACT -> writer.number(printed);
        };
    }

    private String over(BigDecimal printed) {
        int choice = random.weighted(60, 15, 18, 7);
        boolean andSome = !writer.isShare() && printed.remainder(BigDecimal.TEN).signum() == 0 && !writer.isMoney();
        if (choice == 2 && andSome && !writer.number(printed).contains(".")) {
            return writer.number(printed, "余");
        }
        return choice == 3 ? writer.number(printed) + "以上" : before(List.of("超", "超", "逾"), printed);
    }

    private String before(List<String> hedges, BigDecimal printed) {
        return random.oneOf(hedges) + (habits.spaces() ? " " : "") + writer.number(printed);
    }
}
