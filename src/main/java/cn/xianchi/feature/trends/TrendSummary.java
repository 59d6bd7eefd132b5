package cn.xianchi.feature.trends;

import cn.xianchi.analysis.trend.Change;
import cn.xianchi.analysis.trend.Direction;
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
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The sentence that the page of trends opens with, and what stands below it. */
record TrendSummary(String title, String sentence, String lead) {
    /** So many counties are named, more are counted. */
    private static final int NAMED = 6;

    static TrendSummary of(TrendView view, String opening, Labels labels) {
        Maker maker = new Maker(view, labels, TrendLabels.in(labels));
        List<String> lead = new ArrayList<>(maker.lead());
        lead.add(opening);
        return new TrendSummary(
                maker.title(),
                maker.sentence(),
                String.join(
                        labels.chinese() ? "" : " ",
                        lead.stream().filter(text -> !text.isEmpty()).toList()));
    }

    private record Maker(TrendView view, Labels words, TrendLabels told) {

        private TrendTexts say() {
            return told.say();
        }

        private String name() {
            return words.name(view.indicator());
        }

        String title() {
            List<Integer> years = view.years();
            if (years.isEmpty()) {
                return name();
            }
            int first = years.get(0);
            int last = years.get(years.size() - 1);
            return first == last ? say().alone(name(), first) : say().range(name(), first, last);
        }

        String sentence() {
            if (view.to() == 0) {
                return say().headNobody(name());
            }
            if (view.from() == 0) {
                return say().headSingle(name(), view.to());
            }
            List<Trend> told = view.trends().stream()
                    .filter(trend -> view.change(trend) != null)
                    .toList();
            if (told.isEmpty()) {
                return say().headCannot(name(), view.to(), view.from());
            }
            int all = view.trends().size();
            if (all == 1) {
                return say().headOne(told.get(0).region().name(), name(), view.to(), view.from(), change(told.get(0)));
            }
            String said = String.join(words.messages().clauseSeparator(), directions(told));
            return told.size() == all
                    ? say().headSome(name(), view.to(), view.from(), all, said)
                    : say().headOf(name(), view.to(), view.from(), all, told.size(), said);
        }

        private String change(Trend trend) {
            return told.said(view.change(trend), view.indicator());
        }

        private List<String> directions(List<Trend> comparable) {
            Map<Direction, List<Trend>> byDirection = comparable.stream()
                    .collect(Collectors.groupingBy(trend -> view.change(trend).direction()));
            List<String> said = new ArrayList<>();
            for (Direction direction : Direction.values()) {
                List<Trend> some = byDirection.getOrDefault(direction, List.of());
                if (!some.isEmpty()) {
                    String who = comparable.size() > NAMED
                            ? say().countiesN(some.size())
                            : words.list(some.stream()
                                    .map(trend -> trend.region().shortName())
                                    .toList());
                    said.add(
                            switch (direction) {
                                case RISES -> say().rose(who);
                                case FALLS -> say().fell(who);
                                case LEVEL -> say().stayed(who);
                                case CANNOT_TELL -> say().unclear(who);
                            });
                }
            }
            return said;
        }

        List<String> lead() {
            List<String> said = new ArrayList<>();
            if (view.to() == 0) {
                return said;
            }
            said.add(absent());
            said.add(pairs());
            if (view.trends().size() == 1) {
                Trend only = view.trends().get(0);
                Change.each(only).stream()
                        .filter(change -> change.from() != view.from() || change.to() != view.to())
                        .map(change -> say().eachChange(
                                        only.region().name(),
                                        change.to(),
                                        change.from(),
                                        told.said(change, view.indicator())))
                        .reduce((one, other) -> one + words.messages().clauseSeparator() + other)
                        .ifPresent(all -> said.add(all + (words.chinese() ? "。" : ".")));
            }
            return said;
        }

        /** Who cannot be told between the two years, and why. */
        private String absent() {
            if (view.from() == 0) {
                return "";
            }
            Map<String, Integer> reasons = new LinkedHashMap<>();
            view.trends().stream()
                    .map(trend -> told.why(trend, view.from(), view.to()))
                    .filter(why -> why != null)
                    .forEach(why -> reasons.merge(why, 1, Integer::sum));
            int n = reasons.values().stream().mapToInt(count -> count).sum();
            return n == 0 || view.trends().size() == 1
                    ? ""
                    : say().others(n, counted(reasons, (why, count) -> say().whyCounties(why, count)));
        }

        private String pairs() {
            Map<String, Integer> reasons = new LinkedHashMap<>();
            int n = 0;
            for (Trend trend : view.trends()) {
                n += Change.each(trend).size() + trend.breaks().size();
                for (SeriesBreak broken : trend.breaks()) {
                    reasons.merge(told.why(broken), 1, Integer::sum);
                }
            }
            int broken = reasons.values().stream().mapToInt(count -> count).sum();
            if (n == 0) {
                return say().pairsNone();
            }
            return broken == 0
                    ? say().pairsAll(n)
                    : say().pairsSome(n, broken, counted(reasons, (why, count) -> say().whyPairs(why, count)));
        }

        private String counted(Map<String, Integer> reasons, BiFunction<String, Integer, String> text) {
            return words.list(reasons.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                    .map(entry -> text.apply(entry.getKey(), entry.getValue()))
                    .toList());
        }
    }
}
