package cn.xianchi.feature.profile;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Interval;
import cn.xianchi.page.figures.RankabilityText;
import cn.xianchi.text.Labels;
import cn.xianchi.text.ProfileTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a county's place on a ruler comes to, in words that say no more than is known. */
record PositionText(Labels words, ProfileTexts say) {
    private static final int NAMED = 3;

    static PositionText in(Labels labels) {
        return new PositionText(labels, labels.texts(ProfileTexts.class));
    }

    /** Of a value that has a band: how far from the median, and where the place is open, between which places. */
    List<String> judged(Item item) {
        CountyValue own = item.own();
        List<String> said = new ArrayList<>();
        said.add(gap(item));
        if (item.comparison().indicator().polarity() == Polarity.LOWER) {
            said.add(words.polarity(Polarity.LOWER));
        }
        if (own.band() == Band.UNDETERMINED) {
            said.add(say.rankOpen(
                    own.rank().best(),
                    own.rank().worst(),
                    item.comparison().statistics().n()));
        }
        return said;
    }

    /** 低于中位数 5（−8%）, in points for shares. */
    String gap(Item item) {
        BigDecimal gap = item.own().gapToMedian();
        if (gap.signum() == 0) {
            return say.atMedian();
        }
        String amount = difference(gap, item.comparison().indicator()) + percent(gap, item);
        return gap.signum() < 0 ? say.belowMedian(amount) : say.aboveMedian(amount);
    }

    private String percent(BigDecimal gap, Item item) {
        Indicator indicator = item.comparison().indicator();
        BigDecimal median = item.comparison().statistics().median();
        if (indicator.isPercent() || median.signum() == 0) {
            return "";
        }
        BigDecimal share = gap.multiply(BigDecimal.valueOf(100)).divide(median.abs(), java.math.MathContext.DECIMAL32);
        String number = words.judgements().computed(share);
        return (words.chinese() ? "" : " ") + say.inPercent(share.signum() > 0 ? "+" + number : number);
    }

    private String difference(BigDecimal gap, Indicator indicator) {
        return indicator.isPercent()
                ? words.judging().points(words.judgements().computed(gap.abs()))
                : words.judgements().amount(gap.abs(), indicator);
    }

    /** Of two or three values with a good end: their order. */
    List<String> ordered(Comparison comparison) {
        return List.of(
                RankabilityText.order(
                        comparison.comparable(), comparison.indicator().polarity(), words),
                words.terms().verdictSmall(comparison.statistics().n()));
    }

    /** Of values without a good end: more or less than the others, or than the median. */
    List<String> level(Item item) {
        Comparison comparison = item.comparison();
        List<String> said = new ArrayList<>();
        BigDecimal gap = item.own().gapToMedian();
        if (gap != null) {
            said.add(
                    gap.signum() == 0
                            ? say.atMedian()
                            : gap.signum() < 0
                                    ? say.lessThanMedian(difference(gap, comparison.indicator()) + percent(gap, item))
                                    : say.moreThanMedian(difference(gap, comparison.indicator()) + percent(gap, item)));
        } else {
            comparison.comparable().stream()
                    .filter(other -> other != item.own())
                    .forEach(other -> said.add(beside(item.own(), other, comparison.indicator())));
        }
        said.add(say.notJudged());
        return said;
    }

    private String beside(CountyValue own, CountyValue other, Indicator indicator) {
        String county = county(other);
        Interval mine = own.bounds();
        Interval theirs = other.bounds();
        BigDecimal gap = own.value().subtract(other.value());
        if (mine.surelyAbove(theirs)) {
            return say.moreThan(county, difference(gap, indicator));
        }
        if (theirs.surelyAbove(mine)) {
            return say.lessThan(county, difference(gap, indicator));
        }
        return mine.isExact() && theirs.isExact() ? say.same(county) : say.open(county);
    }

    /** Of figures that nothing is held against: why this one is not, then what others have and why these are not. */
    List<String> apart(Item item) {
        List<String> said = new ArrayList<>();
        if (!item.own().isComparable()) {
            said.add(reasoned(item.own(), ""));
        }
        List<CountyValue> others = item.comparison().values().stream()
                .filter(other -> other != item.own())
                .toList();
        others.stream()
                .limit(NAMED)
                .forEach(other -> said.add(reasoned(
                        other,
                        other.hasValue()
                                ? " " + words.number(other.observation()).text()
                                : "")));
        if (others.size() > NAMED) {
            said.add(say.andMore(others.size() - NAMED));
        }
        return said;
    }

    private String reasoned(CountyValue standing, String number) {
        List<String> reasons = words.reasons(standing);
        return reasons.isEmpty() || standing.isComparable()
                ? county(standing) + number
                : words.messages().pairedReason(county(standing) + number, words.list(reasons));
    }

    static String county(CountyValue standing) {
        return standing.region().shortName();
    }
}
