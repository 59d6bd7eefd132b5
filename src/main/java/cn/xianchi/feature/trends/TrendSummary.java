package cn.xianchi.feature.trends;

import cn.xianchi.analysis.trend.Change;
import cn.xianchi.analysis.trend.Change.Direction;
import cn.xianchi.analysis.trend.SeriesBreak;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.text.Labels;
import cn.xianchi.text.TrendLabels;
import cn.xianchi.text.TrendTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentence that the page of trends opens with, and what stands below it.
 *
 * @param opening how the page was opened; empty where indicator and counties were chosen
 */
record TrendSummary(TrendView view, String opening, TrendLabels trendLabels) {
    /** So many counties are named, more are counted. */
    private static final int NAMED = 6;

    private Labels labels() {
        return trendLabels.base();
    }

    private TrendTexts texts() {
        return trendLabels.texts();
    }

    private String name() {
        return labels().name(view.indicator());
    }

    public String title() {
        List<Integer> years = view.years();
        if (years.isEmpty()) {
            return name();
        }
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        return first == last ? texts().alone(name(), first) : texts().range(name(), first, last);
    }

    public String sentence() {
        int from = view.from();
        int to = view.to();
        if (to == 0) {
            return texts().headNobody(name());
        }
        if (from == 0) {
            return texts().headSingle(name(), to);
        }
        List<Trend> comparable = view.trends().stream()
                .filter(trend -> view.change(trend) != null)
                .toList();
        if (comparable.isEmpty()) {
            return texts().headCannot(name(), to, from);
        }
        int all = view.trends().size();
        if (all == 1) {
            Trend only = comparable.get(0);
            return texts().headOne(only.region().name(), name(), to, from, change(view.change(only)));
        }
        String directions = directions(comparable);
        return comparable.size() == all
                ? texts().headSome(name(), to, from, all, directions)
                : texts().headOf(name(), to, from, all, comparable.size(), directions);
    }

    private String change(Change change) {
        return trendLabels.said(change, view.indicator());
    }

    private String directions(List<Trend> comparable) {
        Map<Direction, List<Trend>> byDirection = comparable.stream()
                .collect(Collectors.groupingBy(trend -> view.change(trend).direction()));
        return Stream.of(Direction.values())
                .filter(byDirection::containsKey)
                .map(direction -> direction(direction, byDirection.get(direction), comparable.size() > NAMED))
                .collect(Collectors.joining(labels().messages().clauseSeparator()));
    }

    private String direction(Direction direction, List<Trend> trends, boolean counted) {
        String counties = counted
                ? texts().countiesN(trends.size())
                : labels().list(trends.stream()
                        .map(trend -> trend.region().shortName())
                        .toList());
        return switch (direction) {
            case RISES -> texts().rose(counties);
            case FALLS -> texts().fell(counties);
            case LEVEL -> texts().stayed(counties);
            case CANNOT_TELL -> texts().unclear(counties);
        };
    }

    public String lead() {
        Stream<String> sentences =
                view.to() == 0 ? Stream.of(opening) : Stream.of(absent(), pairs(), otherChanges(), opening);
        return sentences.filter(text -> !text.isEmpty()).collect(Collectors.joining(labels().chinese() ? "" : " "));
    }

    /** How many cannot be told between the two years, and why. */
    private String absent() {
        if (view.from() == 0 || view.trends().size() == 1) {
            return "";
        }
        List<String> reasons = view.trends().stream()
                .map(trend -> trendLabels.why(trend, view.from(), view.to()))
                .filter(Objects::nonNull)
                .toList();
        return reasons.isEmpty()
                ? ""
                : texts().others(reasons.size(), counted(reasons, (why, n) -> texts().whyCounties(why, n)));
    }

    /** How many neighbouring values are compared, and why others are not. */
    private String pairs() {
        List<String> reasons = new ArrayList<>();
        int n = 0;
        for (Trend trend : view.trends()) {
            n += Change.each(trend).size() + trend.breaks().size();
            for (SeriesBreak broken : trend.breaks()) {
                reasons.add(trendLabels.why(broken));
            }
        }
        if (n == 0) {
            return texts().pairsNone();
        }
        return reasons.isEmpty()
                ? texts().pairsAll(n)
                : texts().pairsSome(n, reasons.size(), counted(reasons, (why, k) -> texts().whyPairs(why, k)));
    }

    /** Each reason once with how often it holds, the most frequent first. */
    private String counted(List<String> reasons, BiFunction<String, Integer, String> text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        reasons.forEach(reason -> counts.merge(reason, 1, Integer::sum));
        return labels().list(counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> text.apply(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** The changes of a lone county between other years; empty where there are none. */
    private String otherChanges() {
        if (view.trends().size() != 1) {
            return "";
        }
        Trend only = view.trends().get(0);
        String county = only.region().name();
        return Change.each(only).stream()
                .filter(change -> change.from() != view.from() || change.to() != view.to())
                .map(change -> texts().eachChange(county, change.to(), change.from(), change(change)))
                .reduce((one, other) -> one + labels().messages().clauseSeparator() + other)
                .map(all -> all + (labels().chinese() ? "。" : "."))
                .orElse("");
    }
}
