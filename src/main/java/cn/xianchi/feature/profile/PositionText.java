package cn.xianchi.feature.profile;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.analysis.profile.ProfileSections.Place;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Interval;
import cn.xianchi.page.figures.RankabilityText;
import cn.xianchi.text.Labels;
import cn.xianchi.text.ProfileTexts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** What a county's place among its peers comes to, in words that say no more than is known. */
record PositionText(Item item, Labels labels) {
    private static final int NAMED = 3;

    private ProfileTexts texts() {
        return labels.texts(ProfileTexts.class);
    }

    private Statistics statistics() {
        return item.comparison().statistics();
    }

    public List<String> at(Place place) {
        return switch (place) {
            case PLACED -> item.own().band() == null ? ordered() : judged();
            case LEVEL -> level();
            default -> apart();
        };
    }

    /** Of a value that has a band: how far from the median, and where the place is open, between which places. */
    private List<String> judged() {
        CountyValue own = item.own();
        List<String> clauses = new ArrayList<>();
        clauses.add(gap());
        if (item.indicator().polarity() == Polarity.LOWER) {
            clauses.add(labels.terms().polarity(Polarity.LOWER));
        }
        if (own.band() == Band.UNDETERMINED) {
            clauses.add(texts().rankOpen(
                            own.rank().best(), own.rank().worst(), statistics().n()));
        }
        return clauses;
    }

    /** 低于中位数 5（−8%）, in points for shares. */
    public String gap() {
        BigDecimal gap = item.own().gapToMedian();
        return switch (gap.signum()) {
            case 0 -> texts().atMedian();
            case -1 -> texts().belowMedian(fromMedian(gap));
            default -> texts().aboveMedian(fromMedian(gap));
        };
    }

    /** Of two or three values with a good end: their order. */
    private List<String> ordered() {
        String order = RankabilityText.order(
                item.comparison().comparable(), item.indicator().polarity(), labels);
        return List.of(order, labels.terms().verdictSmall(statistics().n()));
    }

    /** Of values without a good end: more or less than the median, or than each other county where there is none. */
    private List<String> level() {
        BigDecimal gap = item.own().gapToMedian();
        List<String> clauses = new ArrayList<>();
        if (gap == null) {
            item.comparableOthers().forEach(other -> clauses.add(beside(other)));
        } else if (gap.signum() == 0) {
            clauses.add(texts().atMedian());
        } else {
            String amount = fromMedian(gap);
            clauses.add(gap.signum() < 0 ? texts().lessThanMedian(amount) : texts().moreThanMedian(amount));
        }
        clauses.add(texts().notJudged());
        return clauses;
    }

    private String fromMedian(BigDecimal gap) {
        BigDecimal median = statistics().median();
        if (item.indicator().isPercent() || median.signum() == 0) {
            return difference(gap);
        }
        BigDecimal share = gap.multiply(BigDecimal.valueOf(100)).divide(median.abs(), MathContext.DECIMAL32);
        String number = labels.judgements().computed(share);
        String percent = texts().inPercent(share.signum() > 0 ? "+" + number : number);
        return difference(gap) + (labels.chinese() ? "" : " ") + percent;
    }

    private String difference(BigDecimal gap) {
        return labels.judgements().difference(gap, item.indicator());
    }

    private String beside(CountyValue other) {
        String county = other.region().shortName();
        Interval mine = item.own().bounds();
        Interval theirs = other.bounds();
        BigDecimal gap = item.own().value().subtract(other.value());
        if (mine.surelyAbove(theirs)) {
            return texts().moreThan(county, difference(gap));
        }
        if (theirs.surelyAbove(mine)) {
            return texts().lessThan(county, difference(gap));
        }
        return mine.isExact() && theirs.isExact() ? texts().same(county) : texts().open(county);
    }

    /** Of figures that nothing is held against: why this one is not, then what others have and why these are not. */
    private List<String> apart() {
        List<String> clauses = new ArrayList<>();
        if (!item.own().isComparable()) {
            clauses.add(reasoned(item.own(), item.own().region().shortName()));
        }
        List<CountyValue> others = item.others();
        others.stream().limit(NAMED).forEach(other -> clauses.add(reasoned(other, named(other, labels))));
        if (others.size() > NAMED) {
            clauses.add(texts().andMore(others.size() - NAMED));
        }
        return clauses;
    }

    private String reasoned(CountyValue county, String name) {
        List<String> reasons = labels.reasons(county);
        return reasons.isEmpty() || county.isComparable()
                ? name
                : labels.messages().pairedReason(name, labels.list(reasons));
    }

    /** The county with its value, where it has one. */
    static String named(CountyValue county, Labels labels) {
        String name = county.region().shortName();
        return county.hasValue()
                ? name + " " + labels.number(county.observation()).text()
                : name;
    }
}
