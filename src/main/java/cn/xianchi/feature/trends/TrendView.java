package cn.xianchi.feature.trends;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.trend.Change;
import cn.xianchi.analysis.trend.ImpliedValue;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.analysis.trend.YearPair;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.request.Parameters;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which counties and years the page of trends shows.
 *
 * @param trends by code
 * @param years from the first to the last that has a value or one worked back from growth, none left out
 * @param from the earlier year of the change that is looked at, {@code to} the later one; both 0 when no two years have values
 * @param focus the county drawn in ink; null where none is chosen among many
 */
record TrendView(
        Indicator indicator, List<Trend> trends, List<Integer> years, int from, int to, Region focus, boolean byCode) {
    /** How many counties share one chart; more of them get a panel each. */
    static final int ONE_CHART = 6;

    private static final List<String> ORDERS = List.of("change", "code");

    /** What the address says of the change, the county in ink and the order. */
    record Asking(List<String> from, List<String> to, List<String> focus, List<String> order) {}

    static TrendView of(Indicator indicator, List<Trend> found, Asking asking) {
        List<Trend> trends = found.stream()
                .sorted(Comparator.comparing(trend -> trend.region().code()))
                .toList();
        String order = Parameters.single("order", Parameters.among("order", asking.order(), ORDERS));
        YearPair pair = pair(trends, year("from", asking.from()), year("to", asking.to()));
        return new TrendView(
                indicator,
                trends,
                years(trends),
                pair.from(),
                pair.to(),
                focus(trends, asking.focus()),
                "code".equals(order));
    }

    /** Whether the counties get a panel each. */
    boolean isMany() {
        return trends.size() > ONE_CHART;
    }

    /** The change that is looked at; null where it cannot be told. */
    Change change(Trend trend) {
        return Change.of(trend, from, to);
    }

    /** Those whose change can be told as a size, the greatest rise first. */
    List<Trend> sorted() {
        Map<Region, BigDecimal> amounts = new HashMap<>();
        for (Trend trend : trends) {
            Change change = change(trend);
            if (change != null && change.amount() != null) {
                amounts.put(trend.region(), change.amount());
            }
        }
        return trends.stream()
                .filter(trend -> amounts.containsKey(trend.region()))
                .sorted(Comparator.comparing((Trend trend) -> amounts.get(trend.region()))
                        .reversed())
                .toList();
    }

    private static Integer year(String name, List<String> given) {
        String text = Parameters.single(name, given);
        if (text != null && !text.matches("20\\d\\d")) {
            throw InvalidParameterException.notAccepted(name, text, List.of("2000–2099"));
        }
        return text == null ? null : Integer.valueOf(text);
    }

    private static List<Integer> years(List<Trend> trends) {
        List<Integer> found = trends.stream()
                .flatMap(trend -> Stream.concat(
                        trend.values().stream().map(CountyValue::year),
                        trend.restated().stream().map(ImpliedValue::year)))
                .sorted()
                .toList();
        return found.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(found.get(0), found.get(found.size() - 1))
                        .boxed()
                        .toList();
    }

    /** The years of the change: as asked for where both are; else those that most can be compared between. */
    private static YearPair pair(List<Trend> trends, Integer from, Integer to) {
        if (from == null || to == null) {
            return YearPair.of(trends, from, to);
        }
        if (from >= to) {
            throw InvalidParameterException.notAccepted("from", from.toString(), List.of("2000–" + (to - 1)));
        }
        return new YearPair(from, to);
    }

    private static Region focus(List<Trend> trends, List<String> given) {
        String code = Parameters.single("focus", given);
        if (code == null) {
            return trends.isEmpty() || trends.size() > ONE_CHART
                    ? null
                    : trends.get(0).region();
        }
        return trends.stream()
                .map(Trend::region)
                .filter(region -> region.code().equals(code))
                .findFirst()
                .orElse(
                        trends.isEmpty() || trends.size() > ONE_CHART
                                ? null
                                : trends.get(0).region());
    }
}
