package cn.xianchi.feature.index;

import cn.xianchi.analysis.index.Aggregator;
import cn.xianchi.analysis.index.IndicatorScores;
import cn.xianchi.analysis.index.Normaliser;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.Option;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be put in a basket and what is in it, with how many counties remain.
 *
 * @param years with reports
 * @param regions who has a value of at least one indicator, by code
 */
record IndexChoice(IndexView view, List<Option> years, List<Region> regions) {
    private static final int MOST = 10;

    static IndexChoice of(IndexView view, List<Option> years) {
        List<Region> regions = view.breakdown().candidates().stream()
                .flatMap(one -> one.regions().stream())
                .distinct()
                .sorted(Comparator.comparing(Region::code))
                .toList();
        return new IndexChoice(view, years, regions);
    }

    private Map<Indicator, BigDecimal> basket() {
        return view.basket().weights();
    }

    /** The indicators that can be used and those in the basket, or the others, by theme. */
    public Map<String, List<IndicatorScores>> families(boolean usable) {
        return view.breakdown().candidates().stream()
                .filter(one -> (view.breakdown().obstacle(one) == null || isChosen(one)) == usable)
                .collect(
                        Collectors.groupingBy(one -> one.indicator().theme(), LinkedHashMap::new, Collectors.toList()));
    }

    public int unusable() {
        return families(false).values().stream().mapToInt(List::size).sum();
    }

    public boolean isChosen(IndicatorScores one) {
        return basket().containsKey(one.indicator());
    }

    public String weight(Indicator indicator) {
        return IndexAddress.weight(basket().getOrDefault(indicator, BigDecimal.ONE));
    }

    /** Where the slider stands, from 1 to 10. */
    public int slider(Indicator indicator) {
        return Math.max(
                1,
                Math.min(MOST, basket().getOrDefault(indicator, BigDecimal.ONE).intValue()));
    }

    /** How many counties remain with one more indicator that can be used; empty where it is chosen, or none is. */
    public String remaining(IndicatorScores one) {
        if (basket().isEmpty() || isChosen(one)) {
            return "";
        }
        Map<Indicator, BigDecimal> with = new LinkedHashMap<>(basket());
        with.put(one.indicator(), BigDecimal.ONE);
        return view.texts().leftWith(view.breakdown().rated(with));
    }

    /** How many counties the basket rates. */
    public String left() {
        return basket().isEmpty()
                ? view.texts().leftNone()
                : view.texts().left(view.breakdown().rated(basket()), view.counties());
    }

    /** Who has a value, for the script: four counties a hexadecimal digit. */
    public String has(IndicatorScores one) {
        StringBuilder digits = new StringBuilder();
        for (int from = 0; from < regions.size(); from += 4) {
            int digit = 0;
            for (int i = from; i < Math.min(from + 4, regions.size()); i++) {
                digit |= one.regions().contains(regions.get(i)) ? 1 << i - from : 0;
            }
            digits.append(Character.forDigit(digit, 16));
        }
        return digits.toString();
    }

    /** The basket in words. */
    public String summary() {
        Labels labels = view.labels();
        return labels.list(basket().entrySet().stream()
                .map(entry -> view.texts().weighted(labels.name(entry.getKey()), IndexAddress.weight(entry.getValue())))
                .toList());
    }

    public List<Option> normalisers() {
        return options(
                Normaliser.values(), view.basket().normaliser(), view.labels().assessments()::normaliser);
    }

    public List<Option> aggregators() {
        return options(
                Aggregator.values(), view.basket().aggregator(), view.labels().assessments()::aggregator);
    }

    private static <E extends Enum<E>> List<Option> options(E[] all, E chosen, Function<E, String> name) {
        return Arrays.stream(all)
                .map(one -> new Option(Code.of(one), name.apply(one), one == chosen))
                .toList();
    }

    /** The year itself and the others; a base year without reports is the last. */
    public List<Option> bases() {
        String year = Integer.toString(view.query().year());
        String base = Integer.toString(view.query().baseYear());
        List<Option> bases = new ArrayList<>();
        bases.add(new Option("", view.texts().baseSame(), base.equals(year)));
        Stream.concat(years.stream().map(Option::code), Stream.of(base))
                .filter(one -> !one.equals(year))
                .distinct()
                .forEach(one -> bases.add(new Option(one, one, one.equals(base))));
        return bases;
    }
}
