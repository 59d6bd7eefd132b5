package cn.xianchi.analysis.trend;

import cn.xianchi.analysis.comparison.CountyValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The years of a change that is looked at over several trends; {@code from} is 0 where no earlier year has a value. */
public record YearPair(int from, int to) {
    /**
     * The latest neighbouring years between which at least half as many trends can be compared as between any; where none
     * can, the last two with values.
     *
     * @param from the earlier year, or null; {@code to} the later year, or null
     */
    public static YearPair of(List<Trend> trends, Integer from, Integer to) {
        Map<YearPair, Long> pairs = trends.stream()
                .flatMap(trend -> Change.each(trend).stream())
                .filter(change -> from == null || from == change.from())
                .filter(change -> to == null || to == change.to())
                .collect(Collectors.groupingBy(
                        change -> new YearPair(change.from(), change.to()), Collectors.counting()));
        long most = pairs.values().stream().mapToLong(n -> n).max().orElse(0);
        return pairs.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 >= most)
                .map(Map.Entry::getKey)
                .max(Comparator.comparing(YearPair::to).thenComparing(YearPair::from))
                .orElseGet(() -> lastTwo(trends, from, to));
    }

    private static YearPair lastTwo(List<Trend> trends, Integer from, Integer to) {
        TreeSet<Integer> years = trends.stream()
                .flatMap(trend -> trend.values().stream())
                .map(CountyValue::year)
                .collect(Collectors.toCollection(TreeSet::new));
        if (to == null && years.isEmpty()) {
            return new YearPair(0, 0);
        }
        int later = to != null ? to : years.last();
        Integer earlier = from != null ? from : years.lower(later);
        if (earlier == null) {
            return new YearPair(0, later);
        }
        return new YearPair(earlier, earlier < later ? later : earlier + 1);
    }
}
