package cn.xianchi.feature.heatmap;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.page.Option;
import cn.xianchi.text.Labels;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The words around the heat table, its heads and its choices. */
record HeatmapSheet(
        int year,
        String title,
        String lead,
        int counties,
        int indicators,
        List<Family> families,
        List<Head> totals,
        String codeSort,
        List<Option> themes,
        String themeNames,
        List<Option.Group> sorts,
        boolean glyphs,
        List<Option> pins,
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

    static HeatmapSheet of(
            HeatmapView view, HeatmapGrid grid, ComparisonMatrix survey, List<String> themes, Labels labels) {
        HeatmapTexts say = labels.texts(HeatmapTexts.class);
        int empty = (int)
                IntStream.range(0, grid.regions().size()).filter(grid::isEmpty).count();
        return new HeatmapSheet(
                view.year(),
                title(view, grid, say),
                lead(grid, say),
                grid.regions().size(),
                grid.columns().size(),
                families(view, grid, labels),
                List.of(
                        total(HeatmapSort.LEADING, say.leadingCount(), view.sort()),
                        total(HeatmapSort.LAGGING, say.laggingCount(), view.sort())),
                view.sort().by().equals(HeatmapSort.CODE) ? "ascending" : null,
                themes.stream()
                        .map(theme -> new Option(
                                theme, labels.theme(theme), view.themes().contains(theme)))
                        .toList(),
                view.themes().size() == themes.size()
                        ? labels.messages().allThemes()
                        : labels.list(view.themes().stream().map(labels::theme).toList()),
                sorts(view, grid, labels),
                view.glyphs(),
                view.pins().stream()
                        .map(region -> new Option(region.code(), region.name(), true))
                        .toList(),
                empty == 0 || empty == grid.regions().size() ? null : say.emptyLast(empty),
                source(survey, say),
                view.survey("/heatmap/rows")
                        .queryParam("lang", labels.chinese() ? "zh" : "en")
                        .build()
                        .toString(),
                view.survey("/api/v1/heatmap.csv").build().toString(),
                view.survey("/api/v1/heatmap.xlsx").build().toString(),
                view.survey("/api/v1/heatmap").build().toString());
    }

    private static String title(HeatmapView view, HeatmapGrid grid, HeatmapTexts say) {
        int counties = grid.regions().size();
        int indicators = grid.columns().size();
        long leading = grid.count(CellCode.LEADING);
        long lagging = grid.count(CellCode.LAGGING);
        long blank = grid.count(CellCode.UNDISCLOSED) + grid.count(CellCode.NO_REPORT);
        long figures = (long) counties * indicators - blank;
        if (figures == 0) {
            return say.titleNothing(view.year(), counties, indicators);
        }
        return leading + lagging == 0
                ? say.titleNoBands(view.year(), counties, indicators, figures)
                : say.title(view.year(), counties, indicators, leading, lagging, blank);
    }

    private static String lead(HeatmapGrid grid, HeatmapTexts say) {
        long undisclosed = grid.count(CellCode.UNDISCLOSED);
        long noReport = grid.count(CellCode.NO_REPORT);
        long cells = (long) grid.regions().size() * grid.columns().size();
        return say.lead(
                cells - undisclosed - noReport,
                grid.count(CellCode.UNDETERMINED),
                grid.count(Grade.NONE),
                undisclosed,
                noReport);
    }

    private static List<Family> families(HeatmapView view, HeatmapGrid grid, Labels labels) {
        Map<String, List<Head>> heads = new LinkedHashMap<>();
        for (HeatmapColumn column : grid.columns()) {
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
                        entry.getKey(), labels.theme(entry.getKey()), alone(view, entry.getKey()), entry.getValue()))
                .toList();
    }

    private static String alone(HeatmapView view, String theme) {
        UriBuilder address = view.address("/heatmap").replaceQueryParam("theme", theme);
        return address.build().toString();
    }

    /** By value: where little is good the good first is ascending. */
    private static String sorted(HeatmapSort sort, Indicator indicator) {
        if (!sort.by().equals(indicator.code())) {
            return null;
        }
        return switch (indicator.polarity()) {
            case LOWER -> sort.reversed() ? "descending" : "ascending";
            case HIGHER, NEUTRAL -> sort.reversed() ? "ascending" : "descending";
        };
    }

    private static Head total(String code, String name, HeatmapSort sort) {
        String sorted = sort.by().equals(code) ? sort.reversed() ? "descending" : "ascending" : null;
        return new Head(code, name, name, false, false, 0, sorted, sort.next(code));
    }

    private static List<Option.Group> sorts(HeatmapView view, HeatmapGrid grid, Labels labels) {
        HeatmapTexts say = labels.texts(HeatmapTexts.class);
        String now = view.sort().code();
        List<Option> whole = new ArrayList<>();
        whole.add(option(HeatmapSort.CODE, say.byCode(), now));
        whole.add(option("-" + HeatmapSort.LEADING, say.byLeading(), now));
        whole.add(option("-" + HeatmapSort.LAGGING, say.byLagging(), now));
        if (view.sort().reversed() != view.sort().isTotal()) {
            String name = Map.of(HeatmapSort.LEADING, say.leadingCount(), HeatmapSort.LAGGING, say.laggingCount())
                    .getOrDefault(view.sort().by(), "");
            String other = grid.columns().stream()
                    .filter(column ->
                            column.indicator().code().equals(view.sort().by()))
                    .map(HeatmapColumn::shortName)
                    .findFirst()
                    .orElse(name);
            whole.add(option(now, say.reversed(other), now));
        }
        List<Option.Group> groups = new ArrayList<>(List.of(new Option.Group(null, whole)));
        Map<String, List<Option>> themes = new LinkedHashMap<>();
        grid.columns()
                .forEach(column -> themes.computeIfAbsent(column.indicator().theme(), theme -> new ArrayList<>())
                        .add(option(column.indicator().code(), column.shortName(), now)));
        themes.forEach((theme, options) -> groups.add(new Option.Group(labels.theme(theme), options)));
        return groups;
    }

    private static Option option(String code, String name, String now) {
        return new Option(code, name, code.equals(now));
    }

    private static String source(ComparisonMatrix survey, HeatmapTexts say) {
        int reports = (int) survey.countyYears().stream()
                .map(CountyYear::report)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return reports == 0 ? say.sourceNone() : say.source(reports);
    }
}
