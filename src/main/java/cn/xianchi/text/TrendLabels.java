package cn.xianchi.text;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.analysis.comparison.Reason;
import cn.xianchi.analysis.trend.Change;
import cn.xianchi.analysis.trend.SeriesBreak;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Changes over the years in words: how much, between which ends, or why that cannot be told. */
public record TrendLabels(Labels base, TrendTexts texts) {
    private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_UP);

    public static TrendLabels in(Labels labels) {
        return new TrendLabels(labels, labels.texts(TrendTexts.class));
    }

    /** 上升 12.3%（11.8% 至 12.9%）: which way, how much, and within which ends. */
    public String said(Change change, Indicator indicator) {
        if (change.amount() == null) {
            return texts.fromNothing();
        }
        String size = unsigned(amount(change, indicator));
        return switch (change.direction()) {
            case RISES -> texts.changeRises(size) + within(change, indicator);
            case FALLS -> texts.changeFalls(size) + within(change, indicator);
            case LEVEL -> texts.changeLevel();
            case CANNOT_TELL -> texts.changeUnclear() + within(change, indicator);
        };
    }

    /** +12.3%, or in points; null where it is no percentage. */
    public String amount(Change change, Indicator indicator) {
        return change.amount() == null ? null : signed(change.amount(), indicator, RoundingMode.HALF_UP);
    }

    /** The ends of what both wordings leave possible; null where these are one number. */
    public String bounds(Change change, Indicator indicator) {
        Interval bounds = change.bounds();
        if (bounds == null || bounds.low() == null && bounds.high() == null) {
            return null;
        }
        if (bounds.high() == null) {
            return texts.atLeast(signed(bounds.low(), indicator, RoundingMode.FLOOR));
        }
        if (bounds.low() == null) {
            return texts.atMost(signed(bounds.high(), indicator, RoundingMode.CEILING));
        }
        String low = signed(bounds.low(), RoundingMode.FLOOR) + (indicator.isPercent() ? "" : "%");
        return isOne(bounds) ? null : texts.to(low, signed(bounds.high(), indicator, RoundingMode.CEILING));
    }

    /** The ends in brackets; empty where an end is open or both are one number. */
    private String within(Change change, Indicator indicator) {
        Interval bounds = change.bounds();
        if (bounds == null || !bounds.isBounded() || isOne(bounds)) {
            return "";
        }
        String unit = indicator.isPercent() ? "" : "%";
        String low = signed(bounds.low(), RoundingMode.FLOOR) + unit;
        String high = signed(bounds.high(), RoundingMode.CEILING) + unit;
        String within = switch (change.direction()) {
            case CANNOT_TELL -> texts.within(low, high);
            case FALLS -> texts.within(unsigned(high), unsigned(low));
            default -> texts.within(unsigned(low), unsigned(high));
        };
        return base.chinese() ? within : " " + within;
    }

    private static String unsigned(String number) {
        return number.replaceFirst("^[+−]", "");
    }

    /** Exact values leave one number, though it may have no end of digits. */
    private static boolean isOne(Interval bounds) {
        BigDecimal width = bounds.high().subtract(bounds.low());
        return width.compareTo(bounds.high().abs().movePointLeft(10)) <= 0;
    }

    private String signed(BigDecimal value, Indicator indicator, RoundingMode rounding) {
        String number = signed(value, rounding);
        return indicator.isPercent() ? texts.points(number) : number + "%";
    }

    private static String signed(BigDecimal value, RoundingMode rounding) {
        BigDecimal shown = NumberFormatter.computed(value, rounding);
        return (shown.signum() > 0 ? "+" : "") + NumberFormatter.signed(shown.stripTrailingZeros());
    }

    /** What was worked back: from one end to the other in four digits, or once where these are the same. */
    public String worked(Interval bounds, Indicator indicator) {
        String low = base.judgements().amount(bounds.low().round(FOUR).stripTrailingZeros(), indicator);
        String high = base.judgements().amount(bounds.high().round(FOUR).stripTrailingZeros(), indicator);
        return low.equals(high) ? low : texts.to(low, high);
    }

    /** Why two years cannot be set against each other. */
    public String why(SeriesBreak broken) {
        return base.list(broken.reasons().stream().map(base::breakReason).toList());
    }

    /** Why there is no change between two years: a year without a value, or the breaks between them; null where there is one. */
    public String why(Trend trend, int from, int to) {
        if (Change.of(trend, from, to) != null) {
            return null;
        }
        for (int year : new int[] {to, from}) {
            if (trend.value(year).isEmpty()) {
                return texts.noValue(year, absence(trend, year));
            }
        }
        return base.list(trend.breaks().stream()
                .filter(one -> one.to() > from && one.to() <= to)
                .flatMap(one -> one.reasons().stream())
                .distinct()
                .map(base::breakReason)
                .toList());
    }

    private String absence(Trend trend, int year) {
        return trend.point(year)
                .map(point ->
                        point.isBlank() ? base.terms().blank(point.missing()) : base.breakReason(Reason.ONLY_SPLIT))
                .orElse(base.terms().blank(MissingReason.NO_REPORT));
    }

    /** Why a value is to be taken with caution, whatever it is compared with; empty when it is not. */
    public List<String> cautions(CountyValue county) {
        return county.comparability().reasons().stream()
                .filter(reason -> reason.allows() == Grade.CAUTION)
                .map(reason -> base.terms().reason(reason, county))
                .toList();
    }
}
