package cn.xianchi.document.html;

import cn.xianchi.document.text.TextLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The rows of a table; a cell over several columns or rows stands in each of them, over a whole row once. */
final class HtmlTable {
    private static final int WIDEST = 200;
    private static final int TALLEST = 2_000;

    private record Hanging(String text, int rows) {}

    private final Map<Integer, Hanging> hanging = new HashMap<>();
    private final TextLines lines;

    private HtmlTable(TextLines lines) {
        this.lines = lines;
    }

    static void rows(Element table, TextLines lines) {
        table.select("> caption").forEach(caption -> lines.add(caption.text()));
        HtmlTable reader = new HtmlTable(lines);
        own(table).forEach(reader::row);
    }

    /** A table that only places blocks on the page: other tables in it, or no heading and no row of two cells. */
    static boolean isLayout(Element table) {
        if (table.select("table").size() > 1) {
            return true;
        }
        return own(table).stream()
                .allMatch(row -> row.select("> th").isEmpty() && cells(row).size() < 2);
    }

    private static List<Element> own(Element table) {
        return table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
    }

    private static List<Element> cells(Element row) {
        return row.select("> td, > th");
    }

    private void row(Element row) {
        List<Element> given = cells(row);
        boolean isWhole = given.size() == 1 && hanging.isEmpty();
        List<String> filled = new ArrayList<>();
        for (Element cell : given) {
            hang(filled);
            String text = HtmlBlocks.cell(cell);
            int width = isWhole ? 1 : span(cell, "colspan", WIDEST);
            int height = span(cell, "rowspan", TALLEST);
            for (int column = 0; column < width; column++) {
                if (height > 1) {
                    hanging.put(filled.size(), new Hanging(text, height - 1));
                }
                filled.add(text);
            }
        }
        hang(filled);
        lines.row(filled);
    }

    /** Cells of rows above that reach into the next columns of this row. */
    private void hang(List<String> filled) {
        for (Hanging cell = hanging.remove(filled.size()); cell != null; cell = hanging.remove(filled.size())) {
            int column = filled.size();
            filled.add(cell.text());
            if (cell.rows() > 1) {
                hanging.put(column, new Hanging(cell.text(), cell.rows() - 1));
            }
        }
    }

    private static int span(Element cell, String attribute, int most) {
        String given = cell.attr(attribute).strip();
        return given.matches("\\d{1,6}") ? Math.max(1, Math.min(most, Integer.parseInt(given))) : 1;
    }
}
