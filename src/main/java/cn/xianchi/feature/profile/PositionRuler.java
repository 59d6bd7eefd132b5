package cn.xianchi.feature.profile;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.profile.ProfileSections;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Interval;
import cn.xianchi.page.figures.RulerLabels;
import cn.xianchi.text.Labels;
import cn.xianchi.text.ProfileTexts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * One indicator as a ruler from the worst to the best county, or of a neutral one from 0; positions in percent of its
 * length. {@code median} is null below its floor, {@code half} (the middle half) too; of many counties ({@code faint}) only
 * the ends, the median and the county itself have names. {@code wide} and {@code narrow} are its words where it is long and
 * where it is short.
 */
record PositionRuler(
        int height,
        int line,
        List<String> ticks,
        String median,
        Span half,
        List<Spot> spots,
        List<String> faint,
        Own own,
        List<RulerLabels.Words> wide,
        List<RulerLabels.Words> narrow,
        String said) {
    private static final int LONG = 460;
    private static final int SHORT = 250;
    private static final double FARTHEST = 3;

    record Span(String from, String width) {}

    /** Another county; {@code mark} is ring, or half where its value is compared with caution. */
    record Spot(String at, String mark) {}

    /** This county; {@code low} and {@code high} are null for an exact value, {@code arrows} tell which end runs on. */
    record Own(String at, String mark, String low, String high, boolean downward, boolean upward) {}

    static PositionRuler of(Comparison comparison, CountyValue own, Labels words) {
        return new Maker(comparison, own, RulerScale.of(comparison), words).ruler();
    }

    /** More counties than have room for their names. */
    static boolean isCrowded(Comparison comparison) {
        return comparison.statistics().n() > 12;
    }

    private record Maker(Comparison comparison, CountyValue own, RulerScale scale, Labels words) {

        PositionRuler ruler() {
            Statistics statistics = comparison.statistics();
            boolean crowded = isCrowded(comparison);
            RulerLabels wide = labels(new RulerLabels(LONG), crowded);
            RulerLabels narrow = labels(new RulerLabels(SHORT), crowded);
            int line = Math.max(wide.above(), narrow.above());
            return new PositionRuler(
                    line + Math.max(wide.below(), narrow.below()),
                    line,
                    scale.ticks().stream().map(RulerLabels::percent).distinct().toList(),
                    statistics.median() == null ? null : RulerLabels.percent(scale.at(statistics.median())),
                    half(statistics),
                    crowded ? List.of() : others().stream().map(this::spot).toList(),
                    crowded
                            ? others().stream()
                                    .map(other -> RulerLabels.percent(at(other)))
                                    .distinct()
                                    .toList()
                            : List.of(),
                    mark(),
                    wide.placed(),
                    narrow.placed(),
                    said(crowded));
        }

        private Span half(Statistics statistics) {
            if (statistics.q1() == null) {
                return null;
            }
            double one = scale.at(statistics.q1());
            double other = scale.at(statistics.q3());
            return new Span(RulerLabels.percent(Math.min(one, other)), RulerLabels.percent(Math.abs(one - other)));
        }

        /** The other comparable counties, the nearest on the ruler first. */
        private List<CountyValue> others() {
            return comparison.comparable().stream()
                    .filter(other -> other != own)
                    .sorted(Comparator.comparing(other -> Math.abs(at(other) - at(own))))
                    .toList();
        }

        private Spot spot(CountyValue other) {
            return new Spot(RulerLabels.percent(at(other)), isCaution(other) ? "half" : "ring");
        }

        private static boolean isCaution(CountyValue standing) {
            return standing.grade() == Grade.CAUTION;
        }

        private Own mark() {
            String mark = isCaution(own) ? "own-half" : "own";
            Interval bounds = figure(own).bounds();
            if (bounds.isExact()) {
                return new Own(RulerLabels.percent(at(own)), mark, null, null, false, false);
            }
            boolean turned = scale.right() < scale.left();
            double least = bounds.low() == null ? end(turned) : scale.at(bounds.low());
            double most = bounds.high() == null ? end(!turned) : scale.at(bounds.high());
            double low = Math.min(least, most);
            double high = Math.max(least, most);
            return new Own(
                    RulerLabels.percent(at(own)),
                    mark,
                    RulerLabels.percent(Math.max(-FARTHEST, low)),
                    RulerLabels.percent(Math.min(100 + FARTHEST, high)),
                    low < -FARTHEST,
                    high > 100 + FARTHEST);
        }

        /** Beyond an end of the ruler. */
        private static double end(boolean right) {
            return right ? 200 : -100;
        }

        private RulerLabels labels(RulerLabels labels, boolean crowded) {
            Statistics statistics = comparison.statistics();
            boolean neutral = ProfileSections.isNeutral(comparison);
            if (neutral) {
                labels.put(0, number(scale.left()), "end", false).put(100, number(scale.right()), "end", false);
            }
            if (statistics.median() != null) {
                labels.put(scale.at(statistics.median()), words.plain(statistics.median()), "mid", true);
            }
            if (crowded) {
                labels.put(at(own), value(own), "mine", false);
            }
            List<CountyValue> ends = ends();
            ends.forEach(end -> put(labels, end));
            if (!crowded) {
                others().stream().filter(other -> !ends.contains(other)).forEach(other -> put(labels, other));
            }
            return labels;
        }

        private void put(RulerLabels labels, CountyValue standing) {
            labels.put(at(standing), named(standing), isCaution(standing) ? "caution" : "other", true);
        }

        /** The counties at the two ends, but not this one. */
        private List<CountyValue> ends() {
            List<CountyValue> comparable = comparison.comparable();
            return List.of(comparable.get(comparable.size() - 1), comparable.get(0)).stream()
                    .filter(end -> end != own)
                    .toList();
        }

        /** The county with its value; where several share a place, the first with their number. */
        private String named(CountyValue standing) {
            long level = comparison.comparable().stream()
                    .filter(other ->
                            figure(other).value().compareTo(figure(standing).value()) == 0)
                    .count();
            String county = standing.region().shortName();
            ProfileTexts say = words.texts(ProfileTexts.class);
            String text =
                    (level > 1 && isCrowded(comparison) ? say.andLevel(county, level) : county) + " " + value(standing);
            return isCaution(standing) ? say.withCaution(text) : text;
        }

        private String said(boolean crowded) {
            ProfileTexts say = words.texts(ProfileTexts.class);
            List<CountyValue> comparable = comparison.comparable();
            if (!crowded) {
                return say.rulerOrder(
                        words.list(comparable.stream().map(this::named).toList()));
            }
            return say.rulerEnds(
                    named(comparable.get(comparable.size() - 1)),
                    words.plain(comparison.statistics().median()),
                    named(comparable.get(0)),
                    named(own));
        }

        private double at(CountyValue standing) {
            return scale.at(figure(standing).value());
        }

        private String number(double value) {
            return words.plain(BigDecimal.valueOf(value).stripTrailingZeros());
        }

        private String value(CountyValue standing) {
            cn.xianchi.text.FormattedNumber number = words.number(standing.observation());
            boolean spaced = !words.chinese() && !number.hedge().isEmpty();
            return number.hedge() + (spaced ? " " : "") + number.bare();
        }

        private static Figure figure(CountyValue standing) {
            return standing.figure();
        }
    }
}
