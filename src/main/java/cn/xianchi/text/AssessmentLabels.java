package cn.xianchi.text;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.consistency.CheckKind;
import cn.xianchi.analysis.index.Aggregator;
import cn.xianchi.analysis.index.Normaliser;
import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.lagging.Screening;
import cn.xianchi.analysis.statistics.Rank;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.observation.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Judgements in words, with the arithmetic that they rest on. */
public record AssessmentLabels(Labels words, AssessmentTexts say) {
    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_UP);
    private static final BigDecimal YI_IN_WAN = BigDecimal.valueOf(10_000);
    private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_UP);
    private static final double NEXT_TO_NOTHING = 0.0005;

    /** One signal: its number, whether it is on ({@code null}: cannot be told), and why. */
    public record Said(String signal, Boolean on, String why) {}

    public String lamp(RagStatus lamp) {
        return say.lamp(lamp);
    }

    public String check(CheckKind check) {
        return say.check(check);
    }

    public String normaliser(Normaliser normaliser) {
        return say.normaliser(normaliser);
    }

    public String aggregator(Aggregator aggregator) {
        return aggregator == Aggregator.ARITHMETIC ? say.aggregateArithmetic() : say.aggregateGeometric();
    }

    /** A variable of the likeness of counties. */
    public String variable(String variable) {
        return switch (variable) {
            case "population" -> say.variablePopulation();
            case "zone" -> say.variableZone();
            case "type" -> say.variableType();
            case "city" -> say.variableCity();
            default -> variable;
        };
    }

    /** The five signals in order; empty where the value is not judged. */
    public List<Said> signals(Assessment judgement) {
        if (judgement.status() == RagStatus.GREY) {
            return List.of();
        }
        return List.of(
                new Said("S1", judgement.signals().lagging(), rank(judgement)),
                new Said("S2", judgement.signals().material(), gap(judgement)),
                new Said("S3", judgement.signals().worsening(), trend(judgement)),
                new Said("S4", judgement.signals().belowTarget(), target(judgement)),
                new Said("S5", judgement.signals().robust(), without(judgement)));
    }

    /** The lamp and everything that it rests on, in one sentence. */
    public String text(Assessment judgement) {
        if (judgement.status() == RagStatus.GREY) {
            return say.judgedText(lamp(RagStatus.GREY), grey(judgement));
        }
        List<String> why = new ArrayList<>();
        signals(judgement).forEach(signal -> why.add(signal.signal() + " " + signal.why()));
        if (judgement.toMedian() != null) {
            why.add(say.toMedian(toMedian(judgement)));
        }
        if (isHeldBack(judgement)) {
            why.add(say.judgedCaution());
        }
        return say.judgedText(
                lamp(judgement.status()), String.join(words.messages().clauseSeparator(), why));
    }

    /** Whether it would be red if it were of grade same. */
    public boolean isHeldBack(Assessment judgement) {
        return judgement.status() == RagStatus.AMBER && judgement.county().grade() == Grade.CAUTION;
    }

    private String grey(Assessment judgement) {
        List<String> reasons = words.reasons(judgement.county());
        boolean none = judgement.county().grade() == Grade.NONE;
        return none ? words.grade(Grade.NONE) + words.messages().colon() + words.list(reasons) : say.judgedGrey();
    }

    private String rank(Assessment judgement) {
        Rank rank = judgement.county().rank();
        int n = judgement.statistics().n();
        String places = rank(rank);
        return Boolean.TRUE.equals(judgement.signals().lagging())
                ? say.signalRank(places, n, n / 4)
                : say.signalRankNot(places, n, words.band(judgement.county().band()));
    }

    /** 3, or 2–4 where the intervals leave it open. */
    public String rank(Rank rank) {
        return rank.best() == rank.worst() ? "" + rank.best() : rank.best() + "–" + rank.worst();
    }

    private String gap(Assessment judgement) {
        String median = amount(judgement.statistics().median(), judgement.indicator());
        if (judgement.gap() == null) {
            return say.signalGapZero();
        }
        String size = gapSize(judgement.gap(), judgement.indicator());
        String least = gapSize(judgement.materiality(), judgement.indicator());
        String far = judgement.gap().signum() == 0
                ? say.signalGapNone(median)
                : judgement.gap().signum() > 0
                        ? say.signalGapGood(size, median)
                        : judgement.gap().negate().compareTo(judgement.materiality()) > 0
                                ? say.signalGap(size, median, least)
                                : say.signalGapSmall(size, median, least);
        return far + words.messages().listSeparator() + distance(judgement);
    }

    private String distance(Assessment judgement) {
        if (judgement.distance() == null) {
            return say.signalDistanceLevel();
        }
        String units = computed(judgement.distance());
        return judgement.distance().compareTo(BigDecimal.ONE.negate()) <= 0
                ? say.signalDistance(units)
                : say.signalDistanceNear(units);
    }

    /** A gap without its sign: in points for shares, in percent of the median for everything else. */
    public String gapSize(BigDecimal gap, Indicator indicator) {
        return indicator.isPercent() ? say.points(computed(gap.abs())) : computed(gap.abs()) + "%";
    }

    private String trend(Assessment judgement) {
        if (judgement.trend() == null) {
            return say.signalTrendNone();
        }
        List<CountyValue> years = judgement.trend().unbrokenTo(judgement.year());
        if (judgement.signals().worsening() == null) {
            return say.signalTrendShort(years.size());
        }
        int from = years.get(0).year();
        return judgement.signals().worsening()
                ? say.signalTrend(from, judgement.year(), years.size())
                : say.signalTrendNot(from, judgement.year(), years.size());
    }

    private String target(Assessment judgement) {
        Indicator indicator = judgement.indicator();
        if (indicator.target() == null) {
            return say.signalTargetNone();
        }
        String target = amount(indicator.target(), indicator);
        return Boolean.TRUE.equals(judgement.signals().belowTarget())
                ? say.signalTarget(target, indicator.targetSource())
                : say.signalTargetMet(target, indicator.targetSource());
    }

    private String without(Assessment judgement) {
        Boolean robust = judgement.signals().robust();
        if (robust == null) {
            return judgement.signals().material() == null
                    ? say.signalGapZero()
                    : say.signalWithoutFew(judgement.statistics().n());
        }
        return robust ? say.signalWithout() : say.signalWithoutNot();
    }

    /** A computed amount with the indicator's unit; a difference of shares in points. */
    public String amount(BigDecimal value, Indicator indicator) {
        if (indicator.isPercent()) {
            return computed(value) + "%";
        }
        if (isMoney(indicator)) {
            return money(value);
        }
        String unit = words.unit(indicator);
        return words.plain(value.round(FOUR)) + (words.chinese() ? unit : unit.equals("count") ? "" : " " + unit);
    }

    /** Whether amounts of it are in 万元, which read as 亿元 from 1 亿元 on. */
    private static boolean isMoney(Indicator indicator) {
        return indicator.unit().equals("万元");
    }

    private String money(BigDecimal value) {
        if (!words.chinese()) {
            return words.plain(value.movePointLeft(2).round(FOUR)) + " million yuan";
        }
        boolean large = value.abs().compareTo(YI_IN_WAN) >= 0;
        return words.plain((large ? value.movePointLeft(4) : value).round(FOUR)) + (large ? "亿元" : "万元");
    }

    /** A number to at most four digits, so that a sum of such numbers can be followed; with its %, and money with its unit. */
    public String bare(BigDecimal value, Indicator indicator) {
        if (isMoney(indicator)) {
            return money(value);
        }
        BigDecimal rounded = value.precision() > FOUR.getPrecision() && value.scale() > 0
                ? value.round(FOUR).stripTrailingZeros()
                : value;
        return words.plain(rounded.setScale(Math.max(0, rounded.scale()))) + (indicator.isPercent() ? "%" : "");
    }

    /** What reaching the median takes, in words; null where nothing is missing. */
    public String toMedian(Assessment judgement) {
        if (judgement.toMedian() == null) {
            return null;
        }
        return judgement.indicator().isPercent()
                ? say.points(computed(judgement.toMedian()))
                : amount(judgement.toMedian(), judgement.indicator());
    }

    /** At most three significant digits, with a true minus. */
    public String computed(BigDecimal value) {
        BigDecimal rounded =
                value.precision() - value.scale() > 3 ? value.setScale(0, RoundingMode.HALF_UP) : value.round(THREE);
        String text = rounded.stripTrailingZeros().toPlainString();
        return text.startsWith("-") ? "−" + text.substring(1) : text;
    }

    public String screening(Screening screening) {
        return say.screeningFlag(
                screening.region().name(),
                screening.surelyLast(),
                screening.judged(),
                screening.adjusted() < NEXT_TO_NOTHING
                        ? chance(screening.adjusted())
                        : "=" + chance(screening.adjusted()));
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
                ? value.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('-', '−') + "%"
                : amount(value, indicator);
    }
}
