package cn.xianchi.feature.heatmap;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.page.Option;
import cn.xianchi.text.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The words around the heat table, its heads and its choices.
 *
 * @param themes all there are
 */
record HeatmapSheet(HeatmapView view, HeatmapGrid grid, ComparisonMatrix survey, List<String> themes, Labels labels) {

    private HeatmapTexts texts() {
        return labels.texts(HeatmapTexts.class);
    }

    public int year() {
        return survey.year();
    }

    public String title() {
        int counties = grid.regions().size();
        int indicators = grid.columns().size();
        long leading = grid.count(CellCode.LEADING);
        long lagging = grid.count(CellCode.LAGGING);
        if (figures() == 0) {
            return texts().titleNothing(year(), counties, indicators);
        }
        return leading + lagging == 0
                ? texts().titleNoBands(year(), counties, indicators, figures())
                : texts().title(year(), counties, indicators, leading, lagging, blanks());
    }

    public String lead() {
        return texts().lead(
                        figures(),
                        grid.count(CellCode.UNDETERMINED),
                        grid.count(Grade.NONE),
                        grid.count(CellCode.UNDISCLOSED),
                        grid.count(CellCode.NO_REPORT));
    }

    private long figures() {
        return (long) grid.regions().size() * grid.columns().size() - blanks();
    }

    private long blanks() {
        return grid.count(CellCode.UNDISCLOSED) + grid.count(CellCode.NO_REPORT);
    }

    /** The columns by theme. */
    public Map<String, List<HeatmapColumn>> families() {
        return grid.columns().stream()
                .collect(Collectors.groupingBy(column -> column.theme, LinkedHashMap::new, Collectors.toList()));
    }

    /** Ascending or descending, null where the table is sorted by something else. */
    public String sorted(String by) {
        boolean greatestFirst = grid.column(by)
                .filter(column -> column.indicator.polarity() != Polarity.LOWER)
                .isPresent();
        if (!view.sort().by().equals(by)) {
            return null;
        }
        return greatestFirst == view.sort().reversed() ? "ascending" : "descending";
    }

    public List<Option> themeChoices() {
        return Option.themes(themes, view.selection().themes(), labels);
    }

    public String themeNames() {
        List<String> chosen = view.selection().themes();
        return chosen.size() == themes.size()
                ? labels.messages().allThemes()
                : labels.list(chosen.stream().map(labels::theme).toList());
    }

    public List<Option.Group> sorts() {
        List<Option> whole = new ArrayList<>();
        whole.add(sort(HeatmapSort.CODE, texts().byCode()));
        whole.add(sort("-" + HeatmapSort.LEADING, texts().byLeading()));
        whole.add(sort("-" + HeatmapSort.LAGGING, texts().byLagging()));
        if (view.sort().reversed() != view.sort().isTotal()) {
            whole.add(sort(view.sort().code(), texts().reversed(sortName())));
        }
        List<Option.Group> groups = new ArrayList<>(List.of(new Option.Group(null, whole)));
        groups.addAll(Option.Group.by(
                column -> labels.theme(column.theme),
                grid.columns(),
                column -> sort(column.code, labels.shortName(column.indicator))));
        return groups;
    }

    private Option sort(String code, String name) {
        return new Option(code, name, code.equals(view.sort().code()));
    }

    private String sortName() {
        return switch (view.sort().by()) {
            case HeatmapSort.LEADING -> texts().leadingCount();
            case HeatmapSort.LAGGING -> texts().laggingCount();
            default -> labels.shortName(grid.column(view.sort().by()).orElseThrow().indicator);
        };
    }

    /** That counties without any figure come last; null where there are none, or only such. */
    public String emptyLast() {
        int empty = (int) grid.empty();
        return empty == 0 || empty == grid.regions().size() ? null : texts().emptyLast(empty);
    }

    public String source() {
        int reports = (int) survey.countyYears().stream()
                .map(CountyYear::report)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return reports == 0 ? texts().sourceNone() : texts().source(reports);
    }

    /** The address of the whole table for the script. */
    public String rows() {
        String language = labels.chinese() ? "zh" : "en";
        return view.selection().address("/heatmap/rows").with("lang", language).toString();
    }

    /** The address of the same table as a file of the API. */
    public String file(String name) {
        return view.selection().address("/api/v1/" + name).toString();
    }
}
