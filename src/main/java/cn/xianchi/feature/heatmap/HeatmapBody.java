package cn.xianchi.feature.heatmap;

import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.Pagination;
import cn.xianchi.text.Labels;
import java.util.ArrayList;
import java.util.List;

/** The pinned rows of the heat table and those of one page of it, as the server writes them. */
record HeatmapBody(HeatmapView view, HeatmapGrid grid, Labels labels) {

    /** @param blank of a county without any figure, else null */
    record Row(Region region, boolean pinned, String pin, List<Cell> cells, int leading, int lagging, CellCode blank) {}

    /** @param evidence the observation, null where the number was computed; {@code href} is null for a blank */
    record Cell(String style, boolean starts, String number, String label, String href, Long evidence) {}

    public List<Row> pinned() {
        return view.pins().stream()
                .map(grid.regions()::indexOf)
                .filter(row -> row >= 0)
                .map(this::row)
                .toList();
    }

    public List<Row> rows() {
        return pages().cut(unpinned()).stream().map(this::row).toList();
    }

    private List<Integer> unpinned() {
        return grid.order(view.sort()).stream()
                .filter(row -> !view.pins().contains(grid.regions().get(row)))
                .toList();
    }

    public Pagination pages() {
        return Pagination.of(view.page(), view.rowsOfPage(), unpinned().size(), view::ofPage);
    }

    private Row row(int row) {
        Region region = grid.regions().get(row);
        List<Cell> cells = new ArrayList<>();
        String theme = null;
        for (HeatmapColumn column : grid.columns()) {
            cells.add(cell(row, column, !column.theme.equals(theme)));
            theme = column.theme;
        }
        return new Row(
                region,
                view.pins().contains(region),
                view.pinning(region),
                cells,
                grid.count(row, CellCode.LEADING),
                grid.count(row, CellCode.LAGGING),
                grid.isEmpty(row) ? grid.columns().get(0).mark(row) : null);
    }

    private Cell cell(int row, HeatmapColumn column, boolean starts) {
        CellCode mark = column.mark(row);
        String grade = grid.gradings().get(column.grading(row)).grade();
        boolean lesser = !mark.isBlank() && !grade.equals(Code.of(Grade.SAME));
        long id = column.ids[row];
        return new Cell(
                lesser ? mark.code() + " " + grade : mark.code(),
                starts,
                mark == CellCode.SPLIT ? mark.name(labels) : column.numbers[row],
                grid.label(row, column, labels),
                mark.isBlank() ? null : id == 0 ? comparison(column) : "/evidence/" + id,
                id == 0 ? null : id);
    }

    /** Where a computed number shows what it was computed from. */
    private String comparison(HeatmapColumn column) {
        return view.selection()
                .address("/compare")
                .replace("theme")
                .with("indicator", column.code)
                .toString();
    }
}
