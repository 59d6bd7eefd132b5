package cn.xianchi.feature.trends;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.trend.Change;
import cn.xianchi.analysis.trend.ImpliedValue;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.analysis.trend.YearPair;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.Link;
import cn.xianchi.page.figures.ComparisonText;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which indicator, counties and years the page of trends shows.
 *
 * @param regions those asked for; empty for all that have two years or more
 * @param release the number of an older release, else null
 * @param trends by code
 * @param years from the first to the last that has a value or one worked back from growth, none left out
 * @param pair the years of the change that is looked at; both 0 when no two years have values
 * @param focus the county drawn in ink; null where none is chosen among many
 */
record TrendView(
        Indicator indicator,
        List<Region> regions,
        String release,
        List<Trend> trends,
        List<Integer> years,
        YearPair pair,
        Region focus,
        boolean byCode) {
    /** How many counties share one chart; more of them get a panel each. */
    private static final int ONE_CHART = 6;

    private static final int NAMED = 3;

    static TrendView of(
            Indicator indicator, List<Region> regions, String release, List<Trend> found, TrendPageParams params) {
        List<Trend> trends = found.stream()
                .sorted(Comparator.comparing(trend -> trend.region().code()))
                .toList();
        boolean byCode = params.byCode();
        YearPair pair = params.years(trends);
        Region focus = focus(trends, params.focused());
        return new TrendView(indicator, regions, release, trends, years(trends), pair, focus, byCode);
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

    private static Region focus(List<Trend> trends, String code) {
        List<Region> regions = trends.stream().map(Trend::region).toList();
        Region otherwise = regions.isEmpty() || regions.size() > ONE_CHART ? null : regions.get(0);
        return regions.stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .orElse(otherwise);
    }

    public int from() {
        return pair.from();
    }

    public int to() {
        return pair.to();
    }

    /** Whether the counties get a panel each. */
    public boolean many() {
        return trends.size() > ONE_CHART;
    }

    /** The change that is looked at; null where it cannot be told. */
    Change change(Trend trend) {
        return Change.of(trend, from(), to());
    }

    /** The size of the change of each county of which it can be told. */
    Map<Region, BigDecimal> amounts() {
        Map<Region, BigDecimal> amounts = new HashMap<>();
        for (Trend trend : trends) {
            Change change = change(trend);
            if (change != null && change.amount() != null) {
                amounts.put(trend.region(), change.amount());
            }
        }
        return amounts;
    }

    /** The address of the same figures as a file of the API. */
    public String file(String name) {
        return Link.to("/api/v1/" + name)
                .with("indicator", indicator.code())
                .with("region", regions.stream().map(Region::code).toList())
                .with("release", release)
                .toString();
    }

    /** The reports behind the values, the first few of many; null where there are none. */
    public String source(Labels labels) {
        Stream<CountyValue> values = trends.stream().flatMap(trend -> trend.values().stream());
        return ComparisonText.sources(ComparisonText.titles(values), NAMED, labels);
    }
}
