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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The years of one indicator as a small line: {@code x} in percent of the width, {@code y} in pixels. Between two years that
 * cannot be compared, or are not next to each other, there is no line; a flag stands where a line breaks.
 *
 * @param years of all lines of the page, which are the same from left to right
 * @param now the year of the page
 */
public record Sparkline(Trend trend, IntSummaryStatistics years, int now, Labels labels) {
    private static final double MIDDLE = 22;
    private static final double RANGE = 28;

    record Stroke(CountyValue from, CountyValue to) {}

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
                .map(trend -> new Sparkline(trend, years, now, labels))
                .toList();
    }

    public CountyValue first() {
        return trend.values().get(0);
    }

    public CountyValue last() {
        return trend.values().get(trend.values().size() - 1);
    }

    public SideBySideTable.Place place(CountyValue point) {
        return SideBySideTable.place(trend.indicator(), point, labels);
    }

    public List<Stroke> strokes() {
        List<CountyValue> values = trend.values();
        return IntStream.range(1, values.size())
                .mapToObj(i -> new Stroke(values.get(i - 1), values.get(i)))
                .filter(stroke -> stroke.to().year() - stroke.from().year() == 1 && !isBroken(stroke))
                .toList();
    }

    private boolean isBroken(Stroke stroke) {
        return trend.breaks().stream()
                .anyMatch(one -> one.from() >= stroke.from().year()
                        && one.to() <= stroke.to().year());
    }

    public List<String> flags() {
        return trend.breaks().stream()
                .map(one -> at((one.from() + one.to()) / 2.0))
                .toList();
    }

    /** The years with their numbers, for those who do not see the line. */
    public String description() {
        return trend.values().stream()
                .map(point ->
                        point.year() + " " + labels.number(point.observation()).text())
                .collect(Collectors.joining(labels.messages().listSeparator()));
    }

    /** Between which years the line breaks and why, and of which years there is no value. */
    public List<String> notes() {
        ProfileTexts texts = labels.texts(ProfileTexts.class);
        List<String> notes = new ArrayList<>();
        breaks().forEach((reasons, spans) -> notes.add(texts.broken(labels.list(spans), reasons)));
        blanks().forEach((blank, years) ->
                notes.add(texts.yearsBlank(labels.list(years), labels.terms().blank(blank))));
        return notes;
    }

    private Map<String, List<String>> breaks() {
        return trend.breaks().stream()
                .collect(Collectors.groupingBy(
                        one -> labels.list(
                                one.reasons().stream().map(labels::breakReason).toList()),
                        LinkedHashMap::new,
                        Collectors.mapping(one -> one.from() + "–" + one.to(), Collectors.toList())));
    }

    /** The years between the first and the last value without one, by what stands for them. */
    private Map<MissingReason, List<String>> blanks() {
        Map<Integer, CountyValue> points =
                trend.points().stream().collect(Collectors.toMap(CountyValue::year, Function.identity()));
        return IntStream.range(first().year(), last().year())
                .filter(year -> !points.containsKey(year) || points.get(year).isBlank())
                .boxed()
                .collect(Collectors.groupingBy(
                        year -> points.containsKey(year) ? points.get(year).missing() : MissingReason.NO_REPORT,
                        TreeMap::new,
                        Collectors.mapping(String::valueOf, Collectors.toList())));
    }

    public String x(CountyValue point) {
        return at(point.year());
    }

    private String at(double year) {
        return RulerLabels.percent(100 * (year - years.getMin()) / (years.getMax() - years.getMin()));
    }

    /** A change that does not count looks small: the height is never less than twice the smallest that does. */
    public String y(CountyValue point) {
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
