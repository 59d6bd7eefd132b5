package cn.xianchi.feature.index;

import cn.xianchi.analysis.index.Aggregator;
import cn.xianchi.analysis.index.Eligibility.Offer;
import cn.xianchi.analysis.index.IneligibilityReason;
import cn.xianchi.analysis.index.Normaliser;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What can be put in a basket and what is in it, with how many counties remain; {@code shut} are the {@code unusable} ones.
 * {@code summary} says the basket in words, {@code left} how many counties it rates.
 */
record IndicatorChoice(
        List<Family> families,
        List<Family> shut,
        int unusable,
        int chosen,
        String summary,
        String left,
        int counties,
        List<Option> normalisers,
        List<Option> aggregators,
        List<Option> bases) {

    record Family(String code, String name, List<Item> items) {}

    /**
     * One indicator. {@code with} says how many counties remain with it, {@code obstacle} why it cannot be normalised
     * (else null); {@code has} tells the script who has a value, four counties a hexadecimal digit.
     */
    record Item(
            String code,
            String name,
            String unit,
            int n,
            boolean on,
            boolean shut,
            String weight,
            int slider,
            String obstacle,
            String with,
            String has) {}

    private static final int MOST = 10;

    static IndicatorChoice of(IndexView view, List<Option> years) {
        Map<Indicator, BigDecimal> basket = view.query().basket().weights();
        List<Offer> offers = view.breakdown().eligibility().all();
        List<Region> anybody = anybody(offers);
        Predicate<Offer> open = offer -> offer.obstacle() == null || basket.containsKey(offer.indicator());
        int rated = view.breakdown().eligibility().rated(basket).size();
        int counties = view.query().peers().regions().size();
        return new IndicatorChoice(
                families(offers.stream().filter(open).toList(), view, anybody),
                families(offers.stream().filter(open.negate()).toList(), view, anybody),
                (int) offers.stream().filter(open.negate()).count(),
                basket.size(),
                summary(view),
                basket.isEmpty() ? view.say().leftNone() : view.say().left(rated, counties),
                counties,
                normalisers(view),
                aggregators(view),
                bases(view, years));
    }

    private static List<Family> families(List<Offer> offers, IndexView view, List<Region> anybody) {
        Map<String, List<Item>> themes = new LinkedHashMap<>();
        offers.forEach(offer -> themes.computeIfAbsent(offer.indicator().theme(), theme -> new ArrayList<>())
                .add(item(offer, view, anybody)));
        return themes.entrySet().stream()
                .map(entry -> new Family(entry.getKey(), view.words().theme(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** Who has a value of at least one indicator, by code. */
    private static List<Region> anybody(List<Offer> offers) {
        Set<Region> found = new LinkedHashSet<>();
        offers.forEach(offer -> found.addAll(offer.regions()));
        return found.stream().sorted(Comparator.comparing(Region::code)).toList();
    }

    private static Item item(Offer offer, IndexView view, List<Region> anybody) {
        Indicator indicator = offer.indicator();
        Map<Indicator, BigDecimal> basket = view.query().basket().weights();
        boolean on = basket.containsKey(indicator);
        BigDecimal weight = basket.getOrDefault(indicator, BigDecimal.ONE);
        Map<Indicator, BigDecimal> with = new LinkedHashMap<>(basket);
        with.putIfAbsent(indicator, weight);
        String obstacle = obstacle(offer, view);
        return new Item(
                indicator.code(),
                view.words().shortName(indicator),
                view.words().unit(indicator),
                offer.regions().size(),
                on,
                obstacle != null && !on,
                IndexAddress.weight(weight),
                Math.max(1, Math.min(MOST, weight.intValue())),
                obstacle,
                obstacle != null || on || basket.isEmpty()
                        ? ""
                        : view.say()
                                .leftWith(view.breakdown()
                                        .eligibility()
                                        .rated(with)
                                        .size()),
                bits(offer, anybody));
    }

    static String obstacle(Offer offer, IndexView view) {
        if (offer.obstacle() == null) {
            return null;
        }
        IneligibilityReason obstacle = offer.obstacle();
        return switch (obstacle) {
            case FEW ->
                offer.regions().isEmpty()
                        ? view.say().obstacleNobody()
                        : view.say()
                                .obstacleFew(
                                        offer.regions().size(),
                                        view.query().basket().normaliser().least());
            case LEVEL -> view.say().obstacleLevel(offer.regions().size());
            case NO_GOALPOSTS -> view.say().obstacleGoalposts(view.query().baseYear());
        };
    }

    private static String bits(Offer offer, List<Region> anybody) {
        BitSet has = new BitSet();
        Set<Region> regions = Set.copyOf(offer.regions());
        for (int i = 0; i < anybody.size(); i++) {
            has.set(i, regions.contains(anybody.get(i)));
        }
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < anybody.size(); i += 4) {
            int digit = 0;
            for (int bit = 0; bit < 4; bit++) {
                digit |= has.get(i + bit) ? 1 << bit : 0;
            }
            digits.append(Character.forDigit(digit, 16));
        }
        return digits.toString();
    }

    private static String summary(IndexView view) {
        return view.words()
                .list(view.query().basket().weights().entrySet().stream()
                        .map(entry -> view.say()
                                .weighted(view.words().name(entry.getKey()), IndexAddress.weight(entry.getValue())))
                        .toList());
    }

    private static List<Option> normalisers(IndexView view) {
        return Arrays.stream(Normaliser.values())
                .map(one -> new Option(
                        Code.of(one),
                        view.words().judgements().normaliser(one),
                        one == view.query().basket().normaliser()))
                .toList();
    }

    private static List<Option> aggregators(IndexView view) {
        return Arrays.stream(Aggregator.values())
                .map(one -> new Option(
                        Code.of(one),
                        view.words().judgements().aggregator(one),
                        one == view.query().basket().aggregator()))
                .toList();
    }

    private static List<Option> bases(IndexView view, List<Option> years) {
        List<Option> bases = new ArrayList<>();
        boolean same = view.query().baseYear() == view.query().year();
        bases.add(new Option("", view.say().baseSame(), same));
        String base = Integer.toString(view.query().baseYear());
        years.stream()
                .filter(year ->
                        !year.code().equals(Integer.toString(view.query().year())))
                .forEach(year -> bases.add(
                        new Option(year.code(), year.name(), year.code().equals(base))));
        if (bases.stream().noneMatch(Option::on)) {
            bases.add(new Option(base, base, true));
        }
        return bases;
    }
}
