package cn.xianchi.text;

import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.lagging.Screening;
import cn.xianchi.analysis.statistics.Rank;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Assessments in words, with the arithmetic that they rest on. */
public record AssessmentLabels(Labels labels, AssessmentTexts texts) {
    private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_UP);
    private static final double NEXT_TO_NOTHING = 0.0005;

    /** One signal: its number, whether it is on ({@code null}: cannot be told), and why. */
    public record Said(String signal, Boolean on, String why) {}

    /** The five signals in order; empty where the value is not assessed. */
    public List<Said> signals(Assessment assessment) {
        return new SignalText(assessment, this).signals();
    }

    /** The lamp and everything that it rests on, in one sentence. */
    public String text(Assessment assessment) {
        return new SignalText(assessment, this).sentence();
    }

    /** Whether it would be red if it were of grade same. */
    public boolean isHeldBack(Assessment assessment) {
        return assessment.status() == RagStatus.AMBER && assessment.county().grade() == Grade.CAUTION;
    }

    /** 3, or 2–4 where the intervals leave it open. */
    public String rank(Rank rank) {
        return rank.best() == rank.worst() ? "" + rank.best() : rank.best() + "–" + rank.worst();
    }

    /** A gap without its sign: in points for shares, in percent of the median for everything else. */
    public String gapSize(BigDecimal gap, Indicator indicator) {
        return indicator.isPercent() ? texts.points(computed(gap.abs())) : computed(gap.abs()) + "%";
    }

    /** What reaching the median takes, in words; null where nothing is missing. */
    public String toMedian(Assessment assessment) {
        BigDecimal missing = assessment.toMedian();
        if (missing == null) {
            return null;
        }
        return difference(missing, assessment.indicator());
    }

    /** A difference without its sign: of shares in points, else an amount. */
    public String difference(BigDecimal difference, Indicator indicator) {
        BigDecimal size = difference.abs();
        return indicator.isPercent() ? texts.points(computed(size)) : amount(size, indicator);
    }

    /** A computed amount with the indicator's unit; a difference of shares in points. */
    public String amount(BigDecimal value, Indicator indicator) {
        if (indicator.isPercent()) {
            return computed(value) + "%";
        }
        if (isMoney(indicator)) {
            return NumberFormatter.money(value, labels.chinese());
        }
        String unit = labels.unit(indicator);
        return labels.plain(value.round(FOUR)) + (labels.chinese() ? unit : unit.equals("count") ? "" : " " + unit);
    }

    /** Whether amounts of it are in 万元, which read as 亿元 from 1 亿元 on. */
    private static boolean isMoney(Indicator indicator) {
        return indicator.unit().equals("万元");
    }

    /** A number to at most four digits, so that a sum of such numbers can be followed; with its %, and money with its unit. */
    public String bare(BigDecimal value, Indicator indicator) {
        if (isMoney(indicator)) {
            return NumberFormatter.money(value, labels.chinese());
        }
        BigDecimal rounded = value.precision() > FOUR.getPrecision() && value.scale() > 0
                ? value.round(FOUR).stripTrailingZeros()
                : value;
        return labels.plain(rounded.setScale(Math.max(0, rounded.scale()))) + (indicator.isPercent() ? "%" : "");
    }

    /** At most three significant digits, with a true minus. */
    public String computed(BigDecimal value) {
        return NumberFormatter.signed(
                NumberFormatter.computed(value, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    public String screening(Screening screening) {
        String chance = chance(screening.adjusted());
        return texts.screeningFlag(
                screening.region().name(),
                screening.surelyLast(),
                screening.judged(),
                chance.startsWith("<") ? chance : "=" + chance);
    }

    /** A probability to three digits; what is next to nothing only as such. */
    public String chance(double chance) {
        return chance < NEXT_TO_NOTHING
                ? "<0.001"
                : computed(BigDecimal.valueOf(chance).setScale(3, RoundingMode.HALF_UP));
    }

    /** What a figure would have to be. */
    public String between(Interval expected, Indicator indicator) {
        String low = end(expected.low(), indicator);
        String high = end(expected.high(), indicator);
        return low.equals(high) ? low : low + " – " + high;
    }

    /** A share to the hundredth, as reports print them: rounded more it could look like the figure that it contradicts. */
    private String end(BigDecimal value, Indicator indicator) {
        return indicator.isPercent()
                ? NumberFormatter.signed(value.setScale(2, RoundingMode.HALF_UP)) + "%"
                : amount(value, indicator);
    }
}
