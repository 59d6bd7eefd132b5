package cn.xianchi.demo;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.observation.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Rounds numbers and writes their digits, multiplier and unit as one report does: 5.5万笔, 2449项, 62796.1150万元. */
record NumberWriter(Indicator indicator, DemoCounty.Habits habits, SeededRandom random, String unit) {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final Map<String, List<String>> OTHER_UNITS = Map.of(
            "笔", List.of("次", "件", "宗"),
            "件", List.of("宗"),
            "项", List.of("个"),
            "个", List.of("项", "条"),
            "场次", List.of("次"));

    static NumberWriter of(Indicator indicator, DemoCounty.Habits habits, SeededRandom random) {
        List<String> others = OTHER_UNITS.get(indicator.unit());
        boolean usual = others == null || !random.happens(0.15);
        String chosen = usual ? indicator.unit() : random.oneOf(others);
        return new NumberWriter(indicator, habits, random, chosen.equals("工作日") ? "个工作日" : chosen);
    }

    BigDecimal rounded(BigDecimal value) {
        if (indicator.isPercent()) {
            boolean near = isShare() && value.compareTo(BigDecimal.valueOf(99)) > 0;
            return Interval.plain(value.setScale(Math.max(habits.decimals(), near ? 1 : 0), RoundingMode.HALF_UP));
        }
        if (isMoney() || isCount() && value.compareTo(WAN) >= 0 && random.happens(0.65)) {
            return shortened(value);
        }
        return isCount() ? value.setScale(0, RoundingMode.HALF_UP) : value;
    }

    /** Rounded to the decimals that are printed before the multiplier. */
    private BigDecimal shortened(BigDecimal value) {
        BigDecimal multiplier = multiplier(value);
        boolean whole = multiplier.compareTo(BigDecimal.ONE) == 0;
        int decimals = isMoney() ? random.oneOf(List.of(2, 2, 4)) : random.oneOf(List.of(1, 1, 2));
        return value.divide(multiplier, decimals, RoundingMode.HALF_UP)
                .multiply(multiplier)
                .setScale(whole ? decimals : 0, RoundingMode.HALF_UP);
    }

    /** The multiplier for a number of this size: 万 or 亿, and 亿元 for money. */
    private BigDecimal multiplier(BigDecimal value) {
        if (value.compareTo(YI) >= 0 && !isMoney()) {
            return YI;
        }
        return value.compareTo(WAN) >= 0 ? WAN : BigDecimal.ONE;
    }

    String number(BigDecimal value) {
        return number(value, "");
    }

    /** Digits, the multiplier where few digits are left before it, {@code more} (余) and the unit. */
    String number(BigDecimal value, String more) {
        BigDecimal multiplier = multiplier(value);
        BigDecimal multiple = Interval.plain(value.divide(multiplier));
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

    boolean isShare() {
        return indicator.isPercent() && indicator.kind() == Kind.RATE;
    }

    boolean isMoney() {
        return indicator.unit().equals("万元");
    }

    boolean isCount() {
        return !indicator.isPercent() && !isMoney() && !indicator.unit().equals("TB");
    }
}
