package cn.xianchi.feature.index;

import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.analysis.index.IndexBreakdown;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is not rated and why: {@code partial} have some of the values, the others none. By code. */
record UnratedCounties(
        int counties,
        int tooLittle,
        List<Partial> partial,
        List<Option> incomparable,
        List<Option> undisclosed,
        int noReport,
        List<Option.Group> noReports) {

    /** Counties that lack the same themes, which {@code lacking} names; each with the share of the weight that it has. */
    record Partial(String lacking, List<County> counties) {}

    record County(String county, String coverage, String address) {}

    static UnratedCounties of(IndexView view) {
        Set<String> seen = new HashSet<>();
        view.composite().scored().forEach(one -> seen.add(one.region().code()));
        view.composite().unrated().forEach(one -> seen.add(one.region().code()));
        List<Option> incomparable = new ArrayList<>();
        List<Option> undisclosed = new ArrayList<>();
        Map<String, List<Option>> cities = new LinkedHashMap<>();
        for (CountyYear column : view.breakdown().countyYears()) {
            Region region = column.region();
            Option option = new Option(region.code(), region.name(), false);
            if (seen.contains(region.code())) {
                continue;
            }
            if (view.breakdown().hasFigures(region)) {
                incomparable.add(option);
            } else if (column.readInFull()) {
                undisclosed.add(option);
            } else {
                cities.computeIfAbsent(region.city(), city -> new ArrayList<>()).add(option);
            }
        }
        int noReport = cities.values().stream().mapToInt(List::size).sum();
        return new UnratedCounties(
                view.composite().unrated().size() + incomparable.size() + undisclosed.size() + noReport,
                view.composite().unrated().size(),
                partial(view),
                incomparable,
                undisclosed,
                noReport,
                cities.entrySet().stream()
                        .map(entry -> new Option.Group(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static List<Partial> partial(IndexView view) {
        Map<String, List<County>> groups = new LinkedHashMap<>();
        view.composite()
                .unrated()
                .forEach(one -> groups.computeIfAbsent(lacking(one.region(), view), lacking -> new ArrayList<>())
                        .add(new County(
                                one.region().name(),
                                view.percent(one.coverage()),
                                view.address()
                                                .with("county", one.region().code())
                                                .page() + "#county")));
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .map(entry -> new Partial(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The themes that are covered too little; where there is one theme only, the whole. */
    private static String lacking(Region region, IndexView view) {
        List<String> themes = view.themes().stream()
                .filter(theme -> !IndexBreakdown.isEnough(view.breakdown().coverage(region, theme)))
                .map(view.words()::theme)
                .toList();
        return view.themes().size() == 1 || themes.isEmpty()
                ? view.say().lackingWhole()
                : view.say().lackingThemes(view.words().list(themes));
    }
}
