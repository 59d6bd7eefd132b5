package cn.xianchi.feature.profile;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Interval;
import cn.xianchi.page.figures.RulerLabels;
import cn.xianchi.text.FormattedNumber;
import cn.xianchi.text.Labels;
import cn.xianchi.text.ProfileTexts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * One indicator as a ruler from the worst to the best county, or of a neutral one from 0; positions in percent of its
 * length. {@code wide} and {@code narrow} are its words where it is long and where it is short.
 */
record PositionRuler(Item item, RulerScale scale, RulerLabels wide, RulerLabels narrow, Labels labels) {
    private static final int LONG = 460;
    private static final int SHORT = 250;
    private static final double FARTHEST = 3;
    /** More counties have no room for their names: only the ends, the median and the county itself have. */
    private static final int MOST_NAMES = 12;

    record Span(String from, String width) {}

    /** The interval of a value that is not exact; {@code downward} and {@code upward} tell which end runs on. */
    record Whisker(String low, String high, boolean downward, boolean upward) {}

    static PositionRuler of(Item item, Labels labels) {
        RulerLabels wide = new RulerLabels(LONG);
        RulerLabels narrow = new RulerLabels(SHORT);
        PositionRuler ruler = new PositionRuler(item, RulerScale.of(item.comparison()), wide, narrow, labels);
        ruler.label(wide);
        ruler.label(narrow);
        return ruler;
    }

    public boolean crowded() {
        return statistics().n() > MOST_NAMES;
    }

    public int line() {
        return Math.max(wide.above(), narrow.above());
    }

    public int height() {
        return line() + Math.max(wide.below(), narrow.below());
    }

    public List<String> ticks() {
        return scale.ticks().stream().map(RulerLabels::percent).distinct().toList();
    }

    /** Null below its minimum sample. */
    public String median() {
        return statistics().median() == null
                ? null
                : RulerLabels.percent(scale.at(statistics().median()));
    }

    /** The middle half of the counties; null below its minimum sample. */
    public Span half() {
        if (statistics().q1() == null) {
            return null;
        }
        double one = scale.at(statistics().q1());
        double other = scale.at(statistics().q3());
        return new Span(RulerLabels.percent(Math.min(one, other)), RulerLabels.percent(Math.abs(one - other)));
    }

    private Statistics statistics() {
        return item.comparison().statistics();
    }

    /** The other comparable counties, the nearest on the ruler first. */
    public List<CountyValue> others() {
        return item.comparableOthers().stream()
                .sorted(Comparator.comparing(other -> Math.abs(at(other) - at(item.own()))))
                .toList();
    }

    /** Where other counties are, each place once. */
    public List<String> places() {
        return others().stream().map(this::position).distinct().toList();
    }

    public String position(CountyValue county) {
        return RulerLabels.percent(at(county));
    }

    private double at(CountyValue county) {
        return scale.at(county.value());
    }

    /** Null for an exact value. */
    public Whisker whisker() {
        Interval bounds = item.own().bounds();
        if (bounds.isExact()) {
            return null;
        }
        boolean turned = scale.right() < scale.left();
        double least = bounds.low() == null ? beyond(turned) : scale.at(bounds.low());
        double most = bounds.high() == null ? beyond(!turned) : scale.at(bounds.high());
        double low = Math.min(least, most);
        double high = Math.max(least, most);
        return new Whisker(
                RulerLabels.percent(Math.max(-FARTHEST, low)),
                RulerLabels.percent(Math.min(100 + FARTHEST, high)),
                low < -FARTHEST,
                high > 100 + FARTHEST);
    }

    /** Beyond an end of the ruler. */
    private static double beyond(boolean right) {
        return right ? 200 : -100;
    }

    /** The ends and the median come first, so that others give way to them. */
    private void label(RulerLabels place) {
        if (item.indicator().polarity() == Polarity.NEUTRAL) {
            place.put(0, number(scale.left()), "end", false).put(100, number(scale.right()), "end", false);
        }
        BigDecimal median = statistics().median();
        if (median != null) {
            place.put(scale.at(median), labels.plain(median), "mid", true);
        }
        if (crowded()) {
            place.put(at(item.own()), value(item.own()), "mine", false);
        }
        List<CountyValue> ends = List.of(worst(), best()).stream()
                .filter(end -> end != item.own())
                .toList();
        ends.forEach(end -> label(place, end));
        if (!crowded()) {
            others().stream().filter(other -> !ends.contains(other)).forEach(other -> label(place, other));
        }
    }

    private void label(RulerLabels place, CountyValue county) {
        place.put(at(county), named(county), county.grade() == Grade.CAUTION ? "caution" : "other", true);
    }

    private CountyValue best() {
        return item.comparison().comparable().get(0);
    }

    private CountyValue worst() {
        return item.comparison().comparable().get(statistics().n() - 1);
    }

    /** The county with its value; where several of many share a place, the first with their number. */
    private String named(CountyValue county) {
        ProfileTexts texts = labels.texts(ProfileTexts.class);
        long level = item.comparison().comparable().stream()
                .filter(other -> other.value().compareTo(county.value()) == 0)
                .count();
        String name = county.region().shortName();
        String text = (level > 1 && crowded() ? texts.andLevel(name, level) : name) + " " + value(county);
        return county.grade() == Grade.CAUTION ? texts.withCaution(text) : text;
    }

    /** The ruler in words. */
    public String described() {
        ProfileTexts texts = labels.texts(ProfileTexts.class);
        if (!crowded()) {
            return texts.rulerOrder(labels.list(item.comparison().comparable(), this::named));
        }
        return texts.rulerEnds(named(worst()), labels.plain(statistics().median()), named(best()), named(item.own()));
    }

    private String number(double value) {
        return labels.plain(BigDecimal.valueOf(value).stripTrailingZeros());
    }

    private String value(CountyValue county) {
        FormattedNumber number = labels.number(county.observation());
        boolean spaced = !labels.chinese() && !number.hedge().isEmpty();
        return number.hedge() + (spaced ? " " : "") + number.bare();
    }
}
