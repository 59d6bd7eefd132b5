package cn.xianchi.page.figures;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.analysis.lagging.LaggingAssessor;
import cn.xianchi.analysis.profile.Profile.Item;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.text.Labels;
import cn.xianchi.text.ProfileTexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The years of one indicator as a small line: {@code x} in percent of the width, {@code y} in pixels. Between two years that
 * cannot be set against each other, or are not next to each other, there is no line; a flag stands where a line breaks
 * ({@code flags}), and {@code said} tells why. All lines of a page have the same years from left to right.
 */
public record Sparkline(
        String code,
        String name,
        List<Stroke> strokes,
        List<String> flags,
        List<Dot> dots,
        List<Year> years,
        List<String> said,
        String described) {
    private static final double MIDDLE = 22;
    private static final double RANGE = 28;

    record Stroke(String x1, String y1, String x2, String y2) {}

    /** {@code now} says that it is of the page's year. */
    record Dot(String x, String y, boolean now) {}

    /** A year with its number, or with the blank that stands for it. */
    record Year(int year, SideBySideTable.Place place) {}

    /** Of all indicators that have figures of two years at least. */
    public static List<Sparkline> of(Collection<Item> items, int now, Labels labels) {
        List<Trend> trends = items.stream()
                .map(Item::trend)
                .filter(trend -> trend != null && trend.values().size() > 1)
                .toList();
        IntSummaryStatistics years = trends.stream()
                .flatMap(trend -> trend.values().stream())
                .mapToInt(CountyValue::year)
                .summaryStatistics();
        return trends.stream()
                .map(trend -> new Maker(trend, years, now, labels).line())
                .toList();
    }

    public Year first() {
        return years.get(0);
    }

    public Year last() {
        return years.get(years.size() - 1);
    }

    private record Maker(Trend trend, IntSummaryStatistics all, int now, Labels words) {

        Sparkline line() {
            List<CountyValue> values = trend.values();
            List<Stroke> strokes = new ArrayList<>();
            for (int i = 1; i < values.size(); i++) {
                CountyValue from = values.get(i - 1);
                CountyValue to = values.get(i);
                if (to.year() - from.year() == 1 && !isBroken(from, to)) {
                    strokes.add(new Stroke(x(from.year()), y(from), x(to.year()), y(to)));
                }
            }
            return new Sparkline(
                    trend.indicator().code(),
                    words.name(trend.indicator()),
                    strokes,
                    trend.breaks().stream()
                            .map(one -> x((one.from() + one.to()) / 2.0))
                            .toList(),
                    values.stream()
                            .map(point -> new Dot(x(point.year()), y(point), point.year() == now))
                            .toList(),
                    values.stream()
                            .map(point ->
                                    new Year(point.year(), SideBySideTable.place(trend.indicator(), point, words)))
                            .toList(),
                    said(values),
                    values.stream()
                            .map(point -> point.year() + " "
                                    + words.number(point.observation()).text())
                            .collect(Collectors.joining(words.messages().listSeparator())));
        }

        private boolean isBroken(CountyValue from, CountyValue to) {
            return trend.breaks().stream().anyMatch(one -> one.from() >= from.year() && one.to() <= to.year());
        }

        private List<String> said(List<CountyValue> values) {
            ProfileTexts say = words.texts(ProfileTexts.class);
            List<String> said = new ArrayList<>();
            breaks().forEach((reasons, spans) -> said.add(say.broken(words.list(spans), reasons)));
            blanks(values).forEach((blank, years) -> said.add(say.yearsBlank(words.list(years), words.blank(blank))));
            return said;
        }

        /** Between which years the line breaks, by what breaks it. */
        private Map<String, List<String>> breaks() {
            return trend.breaks().stream()
                    .collect(Collectors.groupingBy(
                            one -> words.list(one.reasons().stream()
                                    .map(words.comparability()::breakReason)
                                    .toList()),
                            LinkedHashMap::new,
                            Collectors.mapping(one -> one.from() + "–" + one.to(), Collectors.toList())));
        }

        /** The years between the first and the last value without one, by what stands for them. */
        private TreeMap<MissingReason, List<String>> blanks(List<CountyValue> values) {
            Set<Integer> known = trend.points().stream()
                    .filter(point -> !point.isBlank())
                    .map(CountyValue::year)
                    .collect(Collectors.toSet());
            Set<Integer> silent = trend.points().stream()
                    .filter(point -> point.missing() == MissingReason.UNDISCLOSED)
                    .map(CountyValue::year)
                    .collect(Collectors.toSet());
            return IntStream.range(
                            values.get(0).year(), values.get(values.size() - 1).year())
                    .filter(year -> !known.contains(year))
                    .boxed()
                    .collect(Collectors.groupingBy(
                            year -> silent.contains(year) ? MissingReason.UNDISCLOSED : MissingReason.NO_REPORT,
                            TreeMap::new,
                            Collectors.mapping(String::valueOf, Collectors.toList())));
        }

        private String x(double year) {
            return RulerLabels.percent(100 * (year - all.getMin()) / (all.getMax() - all.getMin()));
        }

        /** A change that does not count looks small: the height is never less than twice the smallest that does. */
        private String y(CountyValue point) {
            DoubleSummaryStatistics own = trend.values().stream()
                    .mapToDouble(one -> one.value().doubleValue())
                    .summaryStatistics();
            double counts = LaggingAssessor.materiality(trend.indicator()).doubleValue();
            double least = trend.indicator().isPercent()
                    ? counts
                    : counts / 100 * Math.max(Math.abs(own.getMin()), Math.abs(own.getMax()));
            double span = Math.max(own.getMax() - own.getMin(), 2 * least);
            double middle = (own.getMax() + own.getMin()) / 2;
            double share = span == 0 ? 0 : (point.value().doubleValue() - middle) / span;
            return String.format(Locale.ROOT, "%.1f", MIDDLE - RANGE * share);
        }
    }
}
