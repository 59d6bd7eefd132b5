package cn.xianchi.feature.lagging;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.Option;
import cn.xianchi.text.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the page was asked for, in words and as labelled choices beside year and group of counties. */
record LaggingForm(LaggingFilter filter, Catalog catalog, Labels labels, LaggingTexts texts) {

    /** Year, group, themes and the counties that are shown. */
    public String kicker() {
        String themes = given().theme().isEmpty()
                ? labels.messages().allThemes()
                : labels.list(given().theme().stream().map(labels::theme).toList());
        LaggingQuery query = filter.query();
        String kicker = texts.kicker(query.year(), labels.peers(query.peers()), themes);
        Stream<String> cities = catalog.regions().stream()
                .filter(one -> given().city().contains(one.cityCode()))
                .map(Region::city)
                .distinct();
        Stream<String> counties = catalog.regions().stream()
                .filter(one -> given().region().contains(one.code()))
                .map(Region::name);
        List<String> names = Stream.concat(cities, counties).toList();
        return names.isEmpty() ? kicker : kicker + " · " + texts.onlyShown(labels.list(names));
    }

    public String lamps() {
        return labels.list(
                filter.query().lamps().stream().map(labels.assessments()::lamp).toList());
    }

    private LaggingParams given() {
        return filter.given();
    }

    private List<Region> regions() {
        return filter.query().peers().regions().stream()
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    public List<Option> cities() {
        Map<String, String> names = new LinkedHashMap<>();
        regions().forEach(region -> names.putIfAbsent(region.cityCode(), region.city()));
        return options(given().city(), texts.allCities(), names);
    }

    public List<Option.Group> counties() {
        List<Option.Group> groups = new ArrayList<>();
        groups.add(new Option.Group(null, options(given().region(), texts.allCounties(), Map.of())));
        groups.addAll(Option.Group.by(
                Region::city, regions(), region -> option(given().region(), region.code(), region.name())));
        return groups;
    }

    public List<Option> themes() {
        Map<String, String> names = new LinkedHashMap<>();
        catalog.themes().forEach(theme -> names.put(theme, labels.theme(theme)));
        return options(given().theme(), labels.messages().allThemes(), names);
    }

    /** All of them and, where several are chosen, these; then each by code. */
    private List<Option> options(List<String> chosen, String all, Map<String, String> names) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", all, chosen.isEmpty()));
        if (chosen.size() > 1) {
            options.add(new Option(String.join(",", chosen), labels.messages().someChosen(chosen.size()), true));
        }
        names.forEach((code, name) -> options.add(option(chosen, code, name)));
        return options;
    }

    private static Option option(List<String> chosen, String code, String name) {
        return new Option(code, name, chosen.equals(List.of(code)));
    }
}
