package cn.xianchi.web;

import cn.xianchi.benchmark.Column;
import cn.xianchi.benchmark.Grade;
import cn.xianchi.benchmark.Survey;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.words.HeatTexts;
import cn.xianchi.words.Words;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The words around the heat table, its heads and its choices. */
record HeatSheet(
        int year,
        String title,
        String lead,
        int counties,
        int indicators,
        List<Family> families,
        List<Head> totals,
        String codeSort,
        List<Scope.Option> themes,
        String themeNames,
        List<Scope.Group> sorts,
        boolean glyphs,
        List<Scope.Option> pins,
        String emptyLast,
        String source,
        String rows,
        String csv,
        String xlsx,
        String json) {

    /** @param alone the address of the family by itself, for a small screen */
    record Family(String code, String name, String alone, List<Head> heads) {}

    /**
     * The head of a column.
     *
     * @param lower whether little is good
     * @param sorted ascending or descending, null where it is not sorted by
     * @param next the order that a press asks for
     */
    record Head(
            String code,
            String name,
            String shortName,
            boolean starts,
            boolean lower,
            int n,
            String sorted,
            String next) {}

    static HeatSheet of(HeatView view, HeatGrid grid, Survey survey, List<String> themes, Words words) {
        HeatTexts say = words.texts(HeatTexts.class);
        int empty = (int)
                IntStream.range(0, grid.regions().size()).filter(grid::isEmpty).count();
        return new HeatSheet(
                view.year(),
                title(view, grid, say),
                lead(grid, say),
                grid.regions().size(),
                grid.columns().size(),
                families(view, grid, words),
                List.of(
                        total(HeatSort.LEADING, say.leadingCount(), view.sort()),
                        total(HeatSort.LAGGING, say.laggingCount(), view.sort())),
                view.sort().by().equals(HeatSort.CODE) ? "ascending" : null,
                themes.stream()
                        .map(theme -> new Scope.Option(
                                theme, words.theme(theme), view.themes().contains(theme)))
                        .toList(),
                view.themes().size() == themes.size()
                        ? words.messages().allThemes()
                        : words.list(view.themes().stream().map(words::theme).toList()),
                sorts(view, grid, words),
                view.glyphs(),
                view.pins().stream()
                        .map(region -> new Scope.Option(region.code(), region.name(), true))
                        .toList(),
                empty == 0 || empty == grid.regions().size() ? null : say.emptyLast(empty),
                source(survey, say),
                view.survey("/heatmap/rows")
                        .queryParam("lang", words.chinese() ? "zh" : "en")
                        .build()
                        .toString(),
                view.survey("/api/v1/heatmap.csv").build().toString(),
                view.survey("/api/v1/heatmap.xlsx").build().toString(),
                view.survey("/api/v1/heatmap").build().toString());
    }

    private static String title(HeatView view, HeatGrid grid, HeatTexts say) {
        int counties = grid.regions().size();
        int indicators = grid.columns().size();
        long leading = grid.count(HeatMark.LEADING);
        long lagging = grid.count(HeatMark.LAGGING);
        long blank = grid.count(HeatMark.O) + grid.count(HeatMark.NR);
        long figures = (long) counties * indicators - blank;
        if (figures == 0) {
            return say.titleNothing(view.year(), counties, indicators);
        }
        return leading + lagging == 0
                ? say.titleNoBands(view.year(), counties, indicators, figures)
                : say.title(view.year(), counties, indicators, leading, lagging, blank);
    }

    private static String lead(HeatGrid grid, HeatTexts say) {
        long undisclosed = grid.count(HeatMark.O);
        long noReport = grid.count(HeatMark.NR);
        long cells = (long) grid.regions().size() * grid.columns().size();
        return say.lead(
                cells - undisclosed - noReport,
                grid.count(HeatMark.UNDETERMINED),
                grid.count(Grade.NONE),
                undisclosed,
                noReport);
    }

    private static List<Family> families(HeatView view, HeatGrid grid, Words words) {
        Map<String, List<Head>> heads = new LinkedHashMap<>();
        for (HeatColumn column : grid.columns()) {
            Indicator indicator = column.indicator();
            List<Head> family = heads.computeIfAbsent(indicator.theme(), theme -> new ArrayList<>());
            family.add(new Head(
                    indicator.code(),
                    column.name(),
                    column.shortName(),
                    family.isEmpty(),
                    indicator.polarity() == Polarity.LOWER,
                    column.n(),
                    sorted(view.sort(), indicator),
                    view.sort().next(indicator.code())));
        }
        return heads.entrySet().stream()
                .map(entry -> new Family(
                        entry.getKey(), words.theme(entry.getKey()), alone(view, entry.getKey()), entry.getValue()))
                .toList();
    }

    private static String alone(HeatView view, String theme) {
        UriBuilder address = view.address("/heatmap").replaceQueryParam("theme", theme);
        return address.build().toString();
    }

    /** By value: where little is good the good first is ascending. */
    private static String sorted(HeatSort sort, Indicator indicator) {
        if (!sort.by().equals(indicator.code())) {
            return null;
        }
        return switch (indicator.polarity()) {
            case LOWER -> sort.reversed() ? "descending" : "ascending";
            case HIGHER, NEUTRAL -> sort.reversed() ? "ascending" : "descending";
        };
    }

    private static Head total(String code, String name, HeatSort sort) {
        String sorted = sort.by().equals(code) ? sort.reversed() ? "descending" : "ascending" : null;
        return new Head(code, name, name, false, false, 0, sorted, sort.next(code));
    }

    private static List<Scope.Group> sorts(HeatView view, HeatGrid grid, Words words) {
        HeatTexts say = words.texts(HeatTexts.class);
        String now = view.sort().code();
        List<Scope.Option> whole = new ArrayList<>();
        whole.add(option(HeatSort.CODE, say.byCode(), now));
        whole.add(option("-" + HeatSort.LEADING, say.byLeading(), now));
        whole.add(option("-" + HeatSort.LAGGING, say.byLagging(), now));
        if (view.sort().reversed() != view.sort().isTotal()) {
            String name = Map.of(HeatSort.LEADING, say.leadingCount(), HeatSort.LAGGING, say.laggingCount())
                    .getOrDefault(view.sort().by(), "");
            String other = grid.columns().stream()
                    .filter(column ->
                            column.indicator().code().equals(view.sort().by()))
                    .map(HeatColumn::shortName)
                    .findFirst()
                    .orElse(name);
            whole.add(option(now, say.reversed(other), now));
        }
        List<Scope.Group> groups = new ArrayList<>(List.of(new Scope.Group(null, whole)));
        Map<String, List<Scope.Option>> themes = new LinkedHashMap<>();
        grid.columns()
                .forEach(column -> themes.computeIfAbsent(column.indicator().theme(), theme -> new ArrayList<>())
                        .add(option(column.indicator().code(), column.shortName(), now)));
        themes.forEach((theme, options) -> groups.add(new Scope.Group(words.theme(theme), options)));
        return groups;
    }

    private static Scope.Option option(String code, String name, String now) {
        return new Scope.Option(code, name, code.equals(now));
    }

    private static String source(Survey survey, HeatTexts say) {
        int reports = (int) survey.columns().stream()
                .map(Column::report)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return reports == 0 ? say.sourceNone() : say.source(reports);
    }
}
