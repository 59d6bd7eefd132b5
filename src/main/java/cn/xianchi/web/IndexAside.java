package cn.xianchi.web;

import cn.xianchi.benchmark.Cell;
import cn.xianchi.benchmark.Column;
import cn.xianchi.benchmark.Comparison;
import cn.xianchi.catalog.Region;
import cn.xianchi.composite.Composite.Unrated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who is not rated and why: {@code partial} have some of the values, the others none. By code. */
record IndexAside(
        int counties,
        List<Partial> partial,
        List<Scope.Option> incomparable,
        List<Scope.Option> undisclosed,
        int noReport,
        List<Scope.Group> noReports) {

    /** {@code themes} says which themes are covered too little, and by how much. */
    record Partial(String region, String county, String coverage, String themes, String address) {}

    static IndexAside of(IndexView view) {
        List<Partial> partial = view.composite().unrated().stream()
                .map(one -> partial(one, view))
                .toList();
        Set<String> seen = new HashSet<>();
        view.composite().scored().forEach(one -> seen.add(one.region().code()));
        view.composite().unrated().forEach(one -> seen.add(one.region().code()));
        List<Scope.Option> incomparable = new ArrayList<>();
        List<Scope.Option> undisclosed = new ArrayList<>();
        Map<String, List<Scope.Option>> cities = new LinkedHashMap<>();
        for (Column column : columns(view)) {
            Region region = column.region();
            Scope.Option option = new Scope.Option(region.code(), region.name(), false);
            if (seen.contains(region.code())) {
                continue;
            }
            if (hasAny(region, view)) {
                incomparable.add(option);
            } else if (column.readInFull()) {
                undisclosed.add(option);
            } else {
                cities.computeIfAbsent(region.city(), city -> new ArrayList<>()).add(option);
            }
        }
        int noReport = cities.values().stream().mapToInt(List::size).sum();
        return new IndexAside(
                partial.size() + incomparable.size() + undisclosed.size() + noReport,
                partial,
                incomparable,
                undisclosed,
                noReport,
                cities.entrySet().stream()
                        .map(entry -> new Scope.Group(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static List<Column> columns(IndexView view) {
        Comparison any = view.comparisons().values().iterator().next();
        return Stream.concat(
                        any.standings().stream().map(standing -> standing.cell().column()),
                        any.blanks().stream().map(Cell::column))
                .sorted(Comparator.comparing((Column column) -> column.region().code()))
                .toList();
    }

    private static boolean hasAny(Region region, IndexView view) {
        return view.standings().values().stream().anyMatch(own -> own.containsKey(region.code()));
    }

    private static Partial partial(Unrated one, IndexView view) {
        List<String> lacking = new ArrayList<>();
        for (String theme : view.themes()) {
            double coverage = view.coverage(one.region(), theme, IndexView::isTaken);
            if (!view.isEnough(coverage)) {
                lacking.add(view.say().themeAt(view.words().theme(theme), view.percent(coverage)));
            }
        }
        return new Partial(
                one.region().code(),
                one.region().name(),
                view.percent(one.coverage()),
                view.themes().size() > 1 ? view.words().list(lacking) : "",
                view.address().with("county", one.region().code()).page() + "#county");
    }
}
