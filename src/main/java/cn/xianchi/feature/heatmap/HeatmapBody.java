package cn.xianchi.feature.heatmap;

import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Region;
import cn.xianchi.text.Labels;
import java.util.ArrayList;
import java.util.List;

/** The pinned rows of the heat table and those of one page of it, as the server writes them. */
record HeatmapBody(List<Row> pinned, List<Row> rows, Pages pages) {

    /** @param blank the glyph of a county without any figure, else null */
    record Row(
            String code,
            String name,
            boolean pinned,
            String pin,
            List<Cell> cells,
            int leading,
            int lagging,
            String blank,
            String blankName) {}

    /** @param evidence the observation, null where the number was computed; {@code href} is null for a blank */
    record Cell(String style, boolean starts, String number, String label, String href, Long evidence) {}

    record Pages(int page, int pages, int from, int to, int counties, String previous, String next) {}

    static HeatmapBody of(HeatmapView view, HeatmapGrid grid, Labels labels) {
        Maker maker = new Maker(view, grid, labels);
        return new HeatmapBody(maker.pinned(), maker.rows(), maker.pages());
    }

    private record Maker(HeatmapView view, HeatmapGrid grid, Labels words) {

        List<Row> pinned() {
            return view.pins().stream()
                    .map(grid.regions()::indexOf)
                    .filter(row -> row >= 0)
                    .map(this::row)
                    .toList();
        }

        List<Row> rows() {
            Pages pages = pages();
            return unpinned().subList(Math.max(0, pages.from - 1), pages.to).stream()
                    .map(this::row)
                    .toList();
        }

        private List<Integer> unpinned() {
            return grid.order(view.sort()).stream()
                    .filter(row -> !view.isPinned(grid.regions().get(row)))
                    .toList();
        }

        Pages pages() {
            int counties = unpinned().size();
            int size = view.rowsOfPage();
            int pages = Math.max(1, (counties + size - 1) / size);
            int page = Math.min(view.page(), pages);
            return new Pages(
                    page,
                    pages,
                    Math.min(counties, (page - 1) * size + 1),
                    Math.min(counties, page * size),
                    counties,
                    page > 1 ? page(page - 1) : null,
                    page < pages ? page(page + 1) : null);
        }

        private String page(int page) {
            return view.address("/heatmap").queryParam("page", page).build().toString();
        }

        private Row row(int row) {
            Region region = grid.regions().get(row);
            List<Cell> cells = new ArrayList<>();
            String theme = null;
            for (HeatmapColumn column : grid.columns()) {
                String own = column.indicator().theme();
                cells.add(cell(row, column, !own.equals(theme)));
                theme = own;
            }
            CellCode blank = grid.isEmpty(row) ? grid.columns().get(0).mark(row) : null;
            return new Row(
                    region.code(),
                    region.name(),
                    view.isPinned(region),
                    view.pinning(region),
                    cells,
                    grid.count(row, CellCode.LEADING),
                    grid.count(row, CellCode.LAGGING),
                    blank == null ? null : blank.code(),
                    blank == null ? null : blank.said(words));
        }

        private Cell cell(int row, HeatmapColumn column, boolean starts) {
            CellCode mark = column.mark(row);
            String grade = grid.gradings().get(column.grading(row)).grade();
            boolean lesser = !mark.isBlank() && !grade.equals(Code.of(Grade.SAME));
            long id = column.ids()[row];
            String separator = words.texts(HeatmapTexts.class).separator();
            return new Cell(
                    lesser ? mark.code() + " " + grade : mark.code(),
                    starts,
                    mark == CellCode.SPLIT ? mark.said(words) : column.numbers()[row],
                    grid.label(row, column, words, separator),
                    mark.isBlank() ? null : id == 0 ? comparison(column) : "/evidence/" + id,
                    id == 0 ? null : id);
        }

        /** Where a computed number shows what it was computed from. */
        private String comparison(HeatmapColumn column) {
            return view.survey("/compare")
                    .replaceQueryParam("theme")
                    .queryParam("indicator", column.indicator().code())
                    .build()
                    .toString();
        }
    }
}
