package cn.xianchi.document.html;

import cn.xianchi.document.text.TextLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Reads the rows of a table. A merged cell is repeated in each column and row it covers; a cell over a whole row is not. */
final class HtmlTable {
    private static final int MAX_COLUMNS = 200;
    private static final int MAX_ROWS = 2_000;

    private record RowSpan(String text, int rows) {}

    private final Map<Integer, RowSpan> rowSpans = new HashMap<>();
    private final TextLines lines;

    private HtmlTable(TextLines lines) {
        this.lines = lines;
    }

    static void read(Element table, TextLines lines) {
        table.select("> caption").forEach(caption -> lines.add(caption.text()));
        HtmlTable reader = new HtmlTable(lines);
        rowsOf(table).forEach(reader::readRow);
    }

    /** Whether a table only lays out the page: it contains tables, or has neither a heading cell nor a row of two cells. */
    static boolean isLayout(Element table) {
        if (table.select("table").size() > 1) {
            return true;
        }
        return rowsOf(table).stream()
                .allMatch(row -> row.select("> th").isEmpty() && cells(row).size() < 2);
    }

    private static List<Element> rowsOf(Element table) {
        return table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
    }

    private static List<Element> cells(Element row) {
        return row.select("> td, > th");
    }

    private void readRow(Element row) {
        List<Element> cells = cells(row);
        boolean isWhole = cells.size() == 1 && rowSpans.isEmpty();
        List<String> texts = new ArrayList<>();
        for (Element cell : cells) {
            fillRowSpans(texts);
            String text = HtmlBlocks.cell(cell);
            int width = isWhole ? 1 : span(cell, "colspan", MAX_COLUMNS);
            int height = span(cell, "rowspan", MAX_ROWS);
            for (int column = 0; column < width; column++) {
                if (height > 1) {
                    rowSpans.put(texts.size(), new RowSpan(text, height - 1));
                }
                texts.add(text);
            }
        }
        fillRowSpans(texts);
        lines.addRow(texts);
    }

    /** Adds cells of rows above that extend into the next columns of this row. */
    private void fillRowSpans(List<String> texts) {
        for (RowSpan cell = rowSpans.remove(texts.size()); cell != null; cell = rowSpans.remove(texts.size())) {
            int column = texts.size();
            texts.add(cell.text());
            if (cell.rows() > 1) {
                rowSpans.put(column, new RowSpan(cell.text(), cell.rows() - 1));
            }
        }
    }

    private static int span(Element cell, String attribute, int most) {
        String written = cell.attr(attribute).strip();
        return written.matches("\\d{1,6}") ? Math.max(1, Math.min(most, Integer.parseInt(written))) : 1;
    }
}
