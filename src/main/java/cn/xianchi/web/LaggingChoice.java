package cn.xianchi.web;

import cn.xianchi.answer.Answers;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.LaggingQuery;
import cn.xianchi.lagging.Lamp;
import cn.xianchi.words.LaggingTexts;
import cn.xianchi.words.Words;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a view of short boards was asked for; its addresses and labelled choices. Empty lists mean all. */
record LaggingChoice(
        LaggingQuery query,
        List<String> regions,
        List<String> cities,
        List<String> themes,
        String group,
        String release) {
    static final List<Lamp> SHORT = List.of(Lamp.RED, Lamp.AMBER);
    static final List<String> GROUPS = List.of("none", "region", "indicator");

    /** Choices of several values stand in one select, so that the page takes them with commas, too. */
    static List<String> split(List<String> given) {
        return Given.clean(given.stream()
                        .flatMap(text -> Stream.of(text.split(",")))
                        .toList())
                .stream()
                .distinct()
                .toList();
    }

    boolean shows(Lamp lamp) {
        return query.lamps().contains(lamp);
    }

    /** This view with other lamps, from its first page on. */
    String with(List<Lamp> lamps) {
        return grouped(address("/lagging", lamps)).build().toString();
    }

    String page(int page) {
        return grouped(address("/lagging", query.lamps()))
                .queryParam("page", page)
                .build()
                .toString();
    }

    String file(String format) {
        return address("/api/v1/lagging." + format, query.lamps()).build().toString();
    }

    /** What a link to another view of the same year, group and release ends with. */
    String elsewhere() {
        return scope(UriBuilder.fromPath("")).build().getRawQuery();
    }

    private UriBuilder scope(UriBuilder address) {
        address.queryParam("year", query.year())
                .queryParam("peers", query.peers().code());
        return release == null ? address : address.queryParam("release", release);
    }

    private UriBuilder address(String path, List<Lamp> lamps) {
        UriBuilder address = scope(UriBuilder.fromPath(path));
        each(address, "region", regions);
        each(address, "city", cities);
        each(address, "theme", themes);
        if (!lamps.equals(SHORT)) {
            each(address, "lamp", lamps.stream().map(Code::of).toList());
        }
        return address;
    }

    /** Repeats the parameter; a builder that is given no values leaves an empty one. */
    static void each(UriBuilder address, String parameter, List<String> values) {
        values.forEach(value -> address.queryParam(parameter, value));
    }

    private UriBuilder grouped(UriBuilder address) {
        return group.equals("none") ? address : address.queryParam("group", group);
    }

    /** The labelled choices beside year and group of counties. */
    record Choices(
            List<Scope.Option> cities,
            List<Scope.Group> counties,
            List<Scope.Option> themes,
            List<Scope.Option> groups,
            List<String> lamps) {}

    Choices choices(Answers answers, Words words) {
        LaggingTexts say = words.texts(LaggingTexts.class);
        List<Region> around = query.peers().regions().stream()
                .sorted(Comparator.comparing(Region::code))
                .toList();
        Map<String, List<Region>> byCity =
                around.stream().collect(Collectors.groupingBy(Region::city, LinkedHashMap::new, Collectors.toList()));
        Function<Region, Scope.Option> county = option(regions, Region::code, Region::name);
        List<Scope.Group> counties = Stream.concat(
                        Stream.of(new Scope.Group(null, first(regions, say.allCounties(), say))),
                        byCity.entrySet().stream()
                                .map(city -> new Scope.Group(
                                        city.getKey(),
                                        city.getValue().stream().map(county).toList())))
                .toList();
        Map<String, String> names = new LinkedHashMap<>();
        around.forEach(region -> names.putIfAbsent(region.cityCode(), region.city()));
        return new Choices(
                options(cities, say.allCities(), names, say),
                counties,
                options(
                        themes,
                        words.messages().allThemes(),
                        answers.catalog().themes().stream()
                                .collect(Collectors.toMap(
                                        theme -> theme, words::theme, (a, b) -> a, LinkedHashMap::new)),
                        say),
                groups(say),
                query.lamps().equals(SHORT)
                        ? List.of()
                        : query.lamps().stream().map(Code::of).toList());
    }

    private List<Scope.Option> groups(LaggingTexts say) {
        return GROUPS.stream()
                .map(code -> new Scope.Option(
                        code,
                        switch (code) {
                            case "region" -> say.groupRegion();
                            case "indicator" -> say.groupIndicator();
                            default -> say.groupNone();
                        },
                        code.equals(group)))
                .toList();
    }

    private static List<Scope.Option> options(
            List<String> chosen, String all, Map<String, String> names, LaggingTexts say) {
        return Stream.concat(
                        first(chosen, all, say).stream(),
                        names.entrySet().stream()
                                .map(option(chosen, Map.Entry<String, String>::getKey, Map.Entry::getValue)))
                .toList();
    }

    /** All of them and, where several are chosen, these. */
    private static List<Scope.Option> first(List<String> chosen, String all, LaggingTexts say) {
        Scope.Option whole = new Scope.Option("", all, chosen.isEmpty());
        return chosen.size() < 2
                ? List.of(whole)
                : List.of(whole, new Scope.Option(String.join(",", chosen), say.someChosen(chosen.size()), true));
    }

    private static <T> Function<T, Scope.Option> option(
            List<String> chosen, Function<T, String> code, Function<T, String> name) {
        return one -> new Scope.Option(code.apply(one), name.apply(one), chosen.equals(List.of(code.apply(one))));
    }
}
