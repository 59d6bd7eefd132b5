package cn.xianchi.page;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.SideBySideQuery;
import cn.xianchi.observation.Report;
import cn.xianchi.text.Labels;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The state of a side-by-side view as labelled choices, and the addresses of the same view as files. */
public record SideBySideForm(
        String action,
        List<City> cities,
        int chosen,
        String chosenNames,
        List<Choice> years,
        int year,
        List<Choice> themes,
        String themeNames,
        boolean earlier,
        String release,
        String csv,
        String xlsx) {

    public record Choice(String code, String name, boolean on, boolean withFigures) {}

    public record City(String name, List<Choice> counties) {}

    public static SideBySideForm of(
            String action, SideBySideQuery query, List<Report> reports, Catalog catalog, String older, Labels labels) {
        Set<String> reporting = reports.stream().map(Report::region).collect(Collectors.toSet());
        Map<String, List<Choice>> cities = new LinkedHashMap<>();
        catalog.regions().stream()
                .sorted(Comparator.comparing(Region::code))
                .forEach(region -> cities.computeIfAbsent(region.city(), city -> new ArrayList<>())
                        .add(new Choice(
                                region.code(),
                                region.name(),
                                query.regions().contains(region),
                                reporting.contains(region.code()))));
        Set<Integer> years = reports.stream()
                .map(Report::year)
                .collect(Collectors.toCollection(() -> new TreeSet<Integer>(Comparator.reverseOrder())));
        years.add(query.year());
        Set<String> shown =
                query.indicators().stream().map(indicator -> indicator.theme()).collect(Collectors.toSet());
        boolean all = shown.size() == catalog.themes().size();
        List<Choice> themes = catalog.themes().stream()
                .map(theme -> new Choice(theme, labels.theme(theme), shown.contains(theme), true))
                .toList();
        return new SideBySideForm(
                action,
                cities.entrySet().stream()
                        .map(entry -> new City(entry.getKey(), entry.getValue()))
                        .toList(),
                query.regions().size(),
                labels.list(query.regions().stream().map(Region::shortName).toList()),
                years.stream()
                        .map(year -> new Choice(year.toString(), year.toString(), year == query.year(), true))
                        .toList(),
                query.year(),
                themes,
                all
                        ? labels.messages().allThemes()
                        : labels.list(themes.stream()
                                .filter(Choice::on)
                                .map(Choice::name)
                                .toList()),
                query.earlier(),
                older,
                file("csv", query, shown, all, older),
                file("xlsx", query, shown, all, older));
    }

    private static String file(
            String format, SideBySideQuery query, Collection<String> themes, boolean all, String release) {
        UriBuilder address = UriBuilder.fromPath("/api/v1/side-by-side." + format)
                .queryParam("region", query.regions().stream().map(Region::code).toArray())
                .queryParam("year", query.year())
                .queryParam("earlier", query.earlier());
        if (!all) {
            address.queryParam("theme", themes.stream().sorted().toArray());
        }
        if (release != null) {
            address.queryParam("release", release);
        }
        return address.build().toString();
    }
}
