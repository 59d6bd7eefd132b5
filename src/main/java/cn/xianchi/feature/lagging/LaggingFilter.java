package cn.xianchi.feature.lagging;

import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.Given;
import cn.xianchi.page.Option;
import cn.xianchi.text.Labels;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a view of short boards was asked for; its addresses and labelled choices. Empty lists mean all. */
public record LaggingFilter(
        LaggingQuery query,
        List<String> regions,
        List<String> cities,
        List<String> themes,
        String group,
        String release) {
    static final List<RagStatus> SHORT = List.of(RagStatus.RED, RagStatus.AMBER);
    static final List<String> GROUPS = List.of("none", "region", "indicator");

    boolean shows(RagStatus lamp) {
        return query.lamps().contains(lamp);
    }

    /** This view with other lamps, from its first page on. */
    String with(List<RagStatus> lamps) {
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

    private UriBuilder address(String path, List<RagStatus> lamps) {
        UriBuilder address = scope(UriBuilder.fromPath(path));
        Given.each(address, "region", regions);
        Given.each(address, "city", cities);
        Given.each(address, "theme", themes);
        if (!lamps.equals(SHORT)) {
            Given.each(address, "lamp", lamps.stream().map(Code::of).toList());
        }
        return address;
    }

    private UriBuilder grouped(UriBuilder address) {
        return group.equals("none") ? address : address.queryParam("group", group);
    }

    /** The labelled choices beside year and group of counties. */
    record Choices(
            List<Option> cities,
            List<Option.Group> counties,
            List<Option> themes,
            List<Option> groups,
            List<String> lamps) {}

    Choices choices(Catalog catalog, Labels labels) {
        LaggingTexts say = labels.texts(LaggingTexts.class);
        List<Region> around = query.peers().regions().stream()
                .sorted(Comparator.comparing(Region::code))
                .toList();
        Map<String, List<Region>> byCity =
                around.stream().collect(Collectors.groupingBy(Region::city, LinkedHashMap::new, Collectors.toList()));
        Function<Region, Option> county = option(regions, Region::code, Region::name);
        List<Option.Group> counties = Stream.concat(
                        Stream.of(new Option.Group(null, first(regions, say.allCounties(), labels))),
                        byCity.entrySet().stream()
                                .map(city -> new Option.Group(
                                        city.getKey(),
                                        city.getValue().stream().map(county).toList())))
                .toList();
        Map<String, String> names = new LinkedHashMap<>();
        around.forEach(region -> names.putIfAbsent(region.cityCode(), region.city()));
        return new Choices(
                options(cities, say.allCities(), names, labels),
                counties,
                options(
                        themes,
                        labels.messages().allThemes(),
                        catalog.themes().stream()
                                .collect(Collectors.toMap(
                                        theme -> theme, labels::theme, (a, b) -> a, LinkedHashMap::new)),
                        labels),
                groups(say),
                query.lamps().equals(SHORT)
                        ? List.of()
                        : query.lamps().stream().map(Code::of).toList());
    }

    private List<Option> groups(LaggingTexts say) {
        return GROUPS.stream()
                .map(code -> new Option(
                        code,
                        switch (code) {
                            case "region" -> say.groupRegion();
                            case "indicator" -> say.groupIndicator();
                            default -> say.groupNone();
                        },
                        code.equals(group)))
                .toList();
    }

    private static List<Option> options(List<String> chosen, String all, Map<String, String> names, Labels labels) {
        return Stream.concat(
                        first(chosen, all, labels).stream(),
                        names.entrySet().stream()
                                .map(option(chosen, Map.Entry<String, String>::getKey, Map.Entry::getValue)))
                .toList();
    }

    /** All of them and, where several are chosen, these. */
    private static List<Option> first(List<String> chosen, String all, Labels labels) {
        Option whole = new Option("", all, chosen.isEmpty());
        return chosen.size() < 2
                ? List.of(whole)
                : List.of(
                        whole,
                        new Option(String.join(",", chosen), labels.messages().someChosen(chosen.size()), true));
    }

    private static <T> Function<T, Option> option(
            List<String> chosen, Function<T, String> code, Function<T, String> name) {
        return one -> new Option(code.apply(one), name.apply(one), chosen.equals(List.of(code.apply(one))));
    }
}
