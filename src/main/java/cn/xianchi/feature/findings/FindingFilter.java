package cn.xianchi.feature.findings;

import cn.xianchi.analysis.consistency.CheckKind;
import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Observation;
import cn.xianchi.page.Given;
import cn.xianchi.page.Link;
import cn.xianchi.page.Option;
import cn.xianchi.page.Pagination;
import cn.xianchi.text.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a view of findings was asked for, its addresses and labelled choices; empty lists mean all.
 *
 * @param release the number of an older release; else null
 */
record FindingFilter(int year, List<CheckKind> checks, List<Region> regions, String release) {
    boolean shows(Finding finding) {
        List<String> codes = regions.stream().map(Region::code).toList();
        return (checks.isEmpty() || checks.contains(finding.check()))
                && (regions.isEmpty() || finding.observations().stream().anyMatch(one -> codes.contains(one.region())));
    }

    public boolean isAll() {
        return checks.isEmpty() && regions.isEmpty();
    }

    /** The address of this view with other checks. */
    Link address(List<CheckKind> wanted) {
        return Link.to("/findings")
                .with("year", year)
                .with("check", wanted.stream().map(Code::of).toList())
                .with("region", regions.stream().map(Region::code).toList())
                .with("release", release);
    }

    Pagination pages(List<String> page, int findings) {
        return Pagination.of(
                Given.clean(page),
                findings,
                number -> address(checks).with("page", number).toString());
    }

    public String only(CheckKind check) {
        return address(List.of(check)).toString();
    }

    /** The address of all findings of the year. */
    public String everything() {
        return new FindingFilter(year, List.of(), List.of(), release)
                .address(List.of())
                .toString();
    }

    public String file(String format) {
        return Link.to("/api/v1/findings." + format)
                .with("year", year)
                .with("release", release)
                .toString();
    }

    /** All of them; where several are chosen, these; then every county with a finding, with how many. */
    List<Option> counties(List<Finding> all, Catalog catalog, Labels labels) {
        FindingTexts texts = labels.texts(FindingTexts.class);
        Map<String, Integer> found = new TreeMap<>();
        regions.forEach(region -> found.put(region.code(), 0));
        all.stream()
                .flatMap(one ->
                        one.observations().stream().map(Observation::region).distinct())
                .forEach(region -> found.merge(region, 1, Integer::sum));
        List<String> chosen = regions.stream().map(Region::code).toList();
        List<Option> options = new ArrayList<>();
        options.add(new Option("", texts.anyCounty(), chosen.isEmpty()));
        if (chosen.size() > 1) {
            String several = labels.messages().someChosen(chosen.size());
            options.add(new Option(String.join(",", chosen), several, true));
        }
        found.forEach((code, n) -> options.add(new Option(
                code,
                texts.countyWithCount(catalog.region(code).orElseThrow().name(), n),
                chosen.equals(List.of(code)))));
        return options;
    }
}
