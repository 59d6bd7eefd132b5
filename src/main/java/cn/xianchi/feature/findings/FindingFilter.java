package cn.xianchi.feature.findings;

import cn.xianchi.analysis.consistency.CheckKind;
import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Observation;
import cn.xianchi.page.Given;
import cn.xianchi.page.Option;
import cn.xianchi.text.Labels;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a view of findings was asked for, its addresses and labelled choices; empty lists mean all. */
record FindingFilter(int year, List<CheckKind> checks, List<Region> regions, String release) {

    /** One check; {@code share} is the length of its bar, in percent of the longest. */
    record Count(
            String code, String name, String meaning, int n, String label, String share, boolean on, String address) {}

    boolean shows(Finding finding) {
        return (checks.isEmpty() || checks.contains(finding.check()))
                && (regions.isEmpty()
                        || finding.observations().stream()
                                .anyMatch(one -> regions.stream()
                                        .anyMatch(region -> region.code().equals(one.region()))));
    }

    UriBuilder address(List<CheckKind> wanted) {
        UriBuilder address = UriBuilder.fromPath("/findings").queryParam("year", year);
        Given.each(address, "check", wanted.stream().map(Code::of).toList());
        Given.each(address, "region", regions.stream().map(Region::code).toList());
        return release == null ? address : address.queryParam("release", release);
    }

    String file(String format) {
        UriBuilder address = UriBuilder.fromPath("/api/v1/findings." + format).queryParam("year", year);
        return (release == null ? address : address.queryParam("release", release))
                .build()
                .toString();
    }

    /** All of them; where several are chosen, these; then every county with a finding, with how many. */
    List<Option> counties(List<Finding> all, Catalog catalog, Labels labels) {
        FindingTexts say = labels.texts(FindingTexts.class);
        Map<String, Integer> found = new TreeMap<>();
        regions.forEach(region -> found.put(region.code(), 0));
        all.stream()
                .flatMap(one ->
                        one.observations().stream().map(Observation::region).distinct())
                .forEach(region -> found.merge(region, 1, Integer::sum));
        List<String> chosen = regions.stream().map(Region::code).toList();
        List<Option> options = new ArrayList<>();
        options.add(new Option("", say.anyCounty(), chosen.isEmpty()));
        if (chosen.size() > 1) {
            String several = labels.messages().someChosen(chosen.size());
            options.add(new Option(String.join(",", chosen), several, true));
        }
        found.forEach((code, n) -> options.add(new Option(
                code,
                say.countyWithCount(catalog.region(code).orElseThrow().name(), n),
                chosen.equals(List.of(code)))));
        return options;
    }

    List<Count> counts(List<Finding> all, Labels labels) {
        FindingTexts say = labels.texts(FindingTexts.class);
        Map<CheckKind, Long> found = all.stream().collect(Collectors.groupingBy(Finding::check, Collectors.counting()));
        long most = found.values().stream().mapToLong(n -> n).max().orElse(0);
        return Stream.of(CheckKind.values())
                .map(check -> {
                    int n = found.getOrDefault(check, 0L).intValue();
                    String name = labels.judgements().check(check);
                    return new Count(
                            Code.of(check),
                            name,
                            FindingList.meaning(check, labels),
                            n,
                            say.checkOnly(name, n),
                            most == 0 ? "0" : Math.round(1000.0 * n / most) / 10.0 + "%",
                            checks.contains(check),
                            address(List.of(check)).build().toString());
                })
                .toList();
    }
}
