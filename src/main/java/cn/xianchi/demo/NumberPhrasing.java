package cn.xianchi.demo;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Qualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Writes numbers as reports do: 5.5万笔, 超800份, 近55%, 50余场次, 2449项, 62796.1150万元, 下降45%. */
final class NumberPhrasing {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String NUMERALS = "零一两三四五六七八九十";
    private static final Map<String, List<String>> OTHER_UNITS = Map.of(
            "笔",
            List.of("次", "件", "宗"),
            "件",
            List.of("宗"),
            "项",
            List.of("个"),
            "个",
            List.of("项", "条"),
            "场次",
            List.of("次"));

    private final Indicator indicator;
    private final DemoCounty.Habits habits;
    private final SeededRandom chance;
    private final String unit;

    NumberPhrasing(Indicator indicator, DemoCounty.Habits habits, SeededRandom chance) {
        this.indicator = indicator;
        this.habits = habits;
        this.chance = chance;
        List<String> others = OTHER_UNITS.get(indicator.unit());
        boolean usual = others == null || !chance.happens(0.15);
        String chosen = usual ? indicator.unit() : chance.oneOf(others);
        this.unit = chosen.equals("工作日") ? "个工作日" : chosen;
    }

    /** With a hedge now and then, which leaves the value possible. */
    Phrase phrase(BigDecimal value) {
        if (indicator.kind() == Kind.CHANGE) {
            return change(value);
        }
        Qualifier qualifier = qualifier(value);
        BigDecimal printed = qualifier == Qualifier.EXACT ? value : hedged(value, qualifier);
        if (qualifier == Qualifier.EXACT || printed.signum() == 0 || isShare() && printed.compareTo(HUNDRED) >= 0) {
            return exact("", value);
        }
        Phrase phrase = new Phrase(around(qualifier, printed), qualifier, printed);
        return phrase.figure(indicator).bounds().touches(value) ? phrase : exact("", value);
    }

    /** Without a hedge, after words that are no hedge (最多达, 月均). */
    Phrase exact(String words, BigDecimal value) {
        boolean small = value.compareTo(BigDecimal.TEN) <= 0 && isCount() && value.signum() > 0;
        String raw =
                small && chance.happens(0.06) ? NUMERALS.charAt(value.intValue()) + unit : number(rounded(value.abs()));
        return new Phrase(words + raw, Qualifier.EXACT, value);
    }

    private Phrase change(BigDecimal value) {
        BigDecimal size = rounded(value.abs());
        if (size.signum() == 0) {
            return new Phrase("持平", Qualifier.EXACT, BigDecimal.ZERO);
        }
        String words = value.signum() < 0 ? chance.oneOf(List.of("下降", "下降", "减少")) : "上升";
        boolean over = chance.happens(0.05) && size.compareTo(BigDecimal.TEN) > 0;
        BigDecimal printed = over ? size.setScale(0, RoundingMode.DOWN) : size;
        return new Phrase(words + (over ? "超" : "") + number(printed), over ? Qualifier.OVER : Qualifier.EXACT, value);
    }

    /** Nobody hedges a small number, nor says at most of what is better when higher. */
    private Qualifier qualifier(BigDecimal value) {
        double rarer = isShare() ? 0.4 : 1;
        return value.compareTo(BigDecimal.valueOf(20)) < 0
                ? Qualifier.EXACT
                : switch (chance.weighted(
                        87,
                        6 * rarer,
                        2.5 * rarer,
                        2 * rarer,
                        1.2 * rarer,
                        indicator.polarity() == Polarity.HIGHER ? 0 : 1.2)) {
                    case 1 -> Qualifier.OVER;
                    case 2 -> Qualifier.NEAR;
                    case 3 -> Qualifier.ABOUT;
                    case 4 -> Qualifier.AT_LEAST;
                    case 5 -> Qualifier.AT_MOST;
                    default -> Qualifier.EXACT;
                };
    }

    /** Rounded to one or two digits, shares to points, to the side that the hedge leaves open. */
    private BigDecimal hedged(BigDecimal value, Qualifier qualifier) {
        int digits = value.precision() - value.scale();
        int kept = digits > 2 && chance.happens(0.6) ? 2 : 1;
        int scale = isShare() ? 0 : kept - digits;
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
            case ABOUT -> chance.happens(0.7) ? before(List.of("约"), printed) : number(printed) + "左右";
            case AT_LEAST -> before(isShare() ? List.of("至少") : List.of("不少于", "至少"), printed);
            case AT_MOST -> before(List.of("不超过"), printed);
            case EXACT -> number(printed);
        };
    }

    private String over(BigDecimal printed) {
        int manner = chance.weighted(60, 15, 18, 7);
        boolean andSome = !isShare() && printed.remainder(BigDecimal.TEN).signum() == 0 && !isMoney();
        if (manner == 2 && andSome && !number(printed).contains(".")) {
            return number(printed, "余");
        }
        return manner == 3 ? number(printed) + "以上" : before(List.of("超", "超", "逾"), printed);
    }

    private String before(List<String> hedges, BigDecimal printed) {
        return chance.oneOf(hedges) + (habits.spaces() ? " " : "") + number(printed);
    }

    private BigDecimal rounded(BigDecimal value) {
        if (indicator.isPercent()) {
            boolean near = isShare() && value.compareTo(BigDecimal.valueOf(99)) > 0;
            return plain(value.setScale(Math.max(habits.decimals(), near ? 1 : 0), RoundingMode.HALF_UP));
        }
        if (isMoney() || isCount() && value.compareTo(WAN) >= 0 && chance.happens(0.65)) {
            return shortened(value);
        }
        return isCount() ? value.setScale(0, RoundingMode.HALF_UP) : value;
    }

    /** To as many decimals of the multiplier that it will be written with. */
    private BigDecimal shortened(BigDecimal value) {
        BigDecimal multiplier = multiplier(value);
        boolean whole = multiplier.compareTo(BigDecimal.ONE) == 0;
        int decimals = isMoney() ? chance.oneOf(List.of(2, 2, 4)) : chance.oneOf(List.of(1, 1, 2));
        return value.divide(multiplier, decimals, RoundingMode.HALF_UP)
                .multiply(multiplier)
                .setScale(whole ? decimals : 0, RoundingMode.HALF_UP);
    }

    /** What a number of this size may be written with: 万 or 亿, and 亿元 for money. */
    private BigDecimal multiplier(BigDecimal value) {
        if (value.compareTo(YI) >= 0 && !isMoney()) {
            return YI;
        }
        return value.compareTo(WAN) >= 0 ? WAN : BigDecimal.ONE;
    }

    private String number(BigDecimal value) {
        return number(value, "");
    }

    /** Digits, the multiplier where few digits are left before it, {@code more} (余) and the unit. */
    private String number(BigDecimal value, String more) {
        BigDecimal multiplier = multiplier(value);
        BigDecimal multiple = plain(value.divide(multiplier));
        boolean written = multiplier.compareTo(BigDecimal.ONE) > 0 && multiple.scale() <= (isMoney() ? 4 : 2);
        String digits = digits(written ? multiple : value);
        String space = habits.spaces() && !indicator.isPercent() ? " " : "";
        if (isMoney()) {
            return digits + space + (written ? "亿元" : unit);
        }
        String word = !written ? "" : multiplier.compareTo(YI) == 0 ? "亿" : "万";
        return digits + space + word + more + unit;
    }

    private String digits(BigDecimal value) {
        String digits = value.toPlainString();
        return habits.separators() && value.precision() - value.scale() == 4
                ? digits.charAt(0) + "," + digits.substring(1)
                : digits;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private boolean isShare() {
        return indicator.isPercent() && indicator.kind() == Kind.RATE;
    }

    private boolean isMoney() {
        return indicator.unit().equals("万元");
    }

    private boolean isCount() {
        return !indicator.isPercent() && !isMoney() && !indicator.unit().equals("TB");
    }
}
