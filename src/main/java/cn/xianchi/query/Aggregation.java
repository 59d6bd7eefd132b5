package cn.xianchi.query;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.statistics.MinimumSample;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.query.Aggregates.Group;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Groups observations by keys while they stream past, keeping counts and nothing else. */
final class Aggregation {

    /** What observations may be grouped by. */
    enum Key {
        REGION,
        CITY,
        ZONE,
        TYPE,
        YEAR,
        THEME,
        INDICATOR
    }

    private static final class Tally {
        int observations;
        final Set<String> indicators = new HashSet<>();
        final Set<String> regions = new HashSet<>();
        final Set<Integer> years = new HashSet<>();
    }

    private final Catalog catalog;
    private final List<Key> keys;
    private final Map<Integer, Set<String>> regionsByYear = new HashMap<>();
    private final Map<List<Object>, Tally> tallies = new TreeMap<>(Comparator.comparing(Object::toString));

    Aggregation(Catalog catalog, List<Key> keys) {
        this.catalog = catalog;
        this.keys = keys;
    }

    void add(Observation one) {
        Region region = catalog.region(one.region()).orElseThrow();
        Indicator indicator = catalog.indicator(one.indicator()).orElseThrow();
        List<Object> group =
                keys.stream().map(key -> value(key, one, region, indicator)).toList();
        Tally tally = tallies.computeIfAbsent(group, key -> new Tally());
        tally.observations++;
        tally.indicators.add(one.indicator());
        tally.regions.add(one.region());
        tally.years.add(one.year());
        regionsByYear.computeIfAbsent(one.year(), year -> new HashSet<>()).add(one.region());
    }

    private static Object value(Key key, Observation one, Region region, Indicator indicator) {
        return switch (key) {
            case REGION -> region.code();
            case CITY -> region.cityCode();
            case ZONE -> region.zone();
            case TYPE -> region.type();
            case YEAR -> one.year();
            case THEME -> indicator.theme();
            case INDICATOR -> indicator.code();
        };
    }

    /**
     * @param compare the comparison of a year over all counties that were let through, so that every group is held against
     *     one reference; null where no one indicator was asked for
     */
    Aggregates finish(BiFunction<Integer, Set<String>, Comparison> compare) {
        Map<Integer, Comparison> comparisons = new HashMap<>();
        if (compare != null) {
            regionsByYear.forEach((year, regions) -> comparisons.put(year, compare.apply(year, regions)));
        }
        List<Group> groups = new ArrayList<>();
        tallies.forEach((values, tally) -> groups.add(group(values, tally, comparisons)));
        return new Aggregates(keys.stream().map(Code::of).toList(), groups);
    }

    private Group group(List<Object> values, Tally tally, Map<Integer, Comparison> comparisons) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            named.put(Code.of(keys.get(i)), values.get(i));
        }
        int indicators = tally.indicators.size();
        int regions = tally.regions.size();
        if (comparisons.isEmpty() || tally.years.size() > 1) {
            return new Group(named, tally.observations, indicators, regions, null, null, null);
        }
        Comparison comparison = comparisons.get(tally.years.iterator().next());
        List<CountyValue> own = comparison.comparable().stream()
                .filter(county -> tally.regions.contains(county.region().code()))
                .toList();
        List<BigDecimal> all = own.stream().map(CountyValue::value).toList();
        return new Group(
                named,
                tally.observations,
                indicators,
                regions,
                Statistics.of(all),
                all.size() < MinimumSample.RANK ? null : mean(all),
                sum(comparison.indicator(), own));
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Interval.plain(sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64));
    }

    /** Over counties, only what may be added: flows, and stocks that make sense per resident, all of grade same. */
    private static BigDecimal sum(Indicator indicator, List<CountyValue> values) {
        boolean additive = indicator.kind() == Kind.FLOW || indicator.kind() == Kind.STOCK && indicator.perCapita();
        boolean same = values.stream().allMatch(county -> county.grade() == Grade.SAME);
        return additive && same && !values.isEmpty()
                ? values.stream().map(CountyValue::value).reduce(BigDecimal.ZERO, BigDecimal::add)
                : null;
    }
}
