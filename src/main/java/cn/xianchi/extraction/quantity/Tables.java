package cn.xianchi.extraction.quantity;

import cn.xianchi.extraction.structure.NormalisedText;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The tables of a text: a row is a line whose cells end in TAB. */
public final class Tables {
    private static final Pattern UNIT =
            Pattern.compile("[(\\[](?:单位:?)?(%|万元|亿元|[\\p{Han}A-Z]{1,3})[)\\]]|单位:(%|万元|亿元|[\\p{Han}]{1,3})");
    private static final Pattern UNIT_COLUMN = Pattern.compile("^(?:计量|计算)?单位$");
    private static final Pattern EARLIER = Pattern.compile("上年|去年|同期|上期|\\d{4}年底前");
    private static final Pattern CHANGE = Pattern.compile("增长|增幅|同比|环比|增减|变化|升降|±");
    private static final Pattern PLAN = Pattern.compile("目标|计划|任务|要求");
    private static final int MAX_CAPTION = 60;
    private static final int MAX_CELLS = 60;
    private static final int MAX_ROWS = 200;

    /**
     * The cell in which a quantity stands.
     *
     * @param descriptions caption, row and column as one text, once with the row first and once with the column first
     * @param unit the unit given by the table, empty if none
     * @param role the role given by the column heading
     * @param headings the cells that describe the row and column and last, if there is one, the caption
     */
    public record Cell(List<String> descriptions, String unit, Role role, List<Range> headings) {}

    /** Characters from {@code start} to before {@code end}. */
    public record Range(int start, int end) {}

    private final NormalisedText text;
    private final NavigableMap<Integer, Quantity> quantities = new TreeMap<>();
    /** The cells of each line by its start; empty for a line that is not a row. */
    private final NavigableMap<Integer, List<Range>> rows = new TreeMap<>();

    public Tables(NormalisedText text, List<Quantity> quantities) {
        this.text = text;
        quantities.forEach(quantity -> this.quantities.put(quantity.start(), quantity));
        int lineStart = 0;
        int cellStart = 0;
        List<Range> cells = new ArrayList<>();
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.text().charAt(i);
            if (c == '\t' || c == '\n') {
                cells.add(new Range(cellStart, i));
                cellStart = i + 1;
            }
            if (c == '\n') {
                rows.put(lineStart, cells.size() > 1 && cells.size() <= MAX_CELLS ? List.copyOf(cells) : List.of());
                cells.clear();
                lineStart = i + 1;
            }
        }
    }

    /** Null if the quantity is not in a table. */
    public Cell cellOf(Quantity quantity) {
        int line = rows.floorKey(quantity.start());
        List<Range> row = rows.get(line);
        if (row.isEmpty()) {
            return null;
        }
        int column = column(row, quantity.start());
        int firstLine = firstLine(line);
        List<Range> head = firstLine == line ? List.of() : rows.get(firstLine);
        List<Range> labels = labels(row, column, head);
        String label = String.join("", labels.stream().map(this::textOf).toList());
        String heading = heading(head, column);
        String caption = caption(firstLine);
        String unit = unitColumn(row, head);
        if (unit.isEmpty()) {
            unit = firstUnit(textOf(row.get(column)), label, heading, caption);
        }
        List<Range> headings = new ArrayList<>(labels);
        if (column < head.size()) {
            headings.add(0, head.get(column));
        }
        if (firstLine > 0) {
            headings.add(new Range(rows.lowerKey(firstLine), firstLine));
        }
        return new Cell(descriptions(caption, label, heading), unit, role(heading), headings);
    }

    private static List<String> descriptions(String caption, String label, String heading) {
        String about = withoutUnit(caption) + ",";
        String row = withoutUnit(label);
        String column = withoutUnit(heading);
        return List.of(about + row + "," + column, about + column + "," + row);
    }

    /** The cells before the column that describe the row: no figures, and not in a unit column. */
    private List<Range> labels(List<Range> row, int column, List<Range> head) {
        return IntStream.range(0, column)
                .filter(i -> !isUnitColumn(head, i) && !isFigure(row.get(i)))
                .mapToObj(row::get)
                .toList();
    }

    /** The unit in the last unit column of the row; empty if there is none. */
    private String unitColumn(List<Range> row, List<Range> head) {
        return IntStream.range(0, row.size())
                .filter(i -> isUnitColumn(head, i))
                .mapToObj(i -> textOf(row.get(i)))
                .reduce("", (before, last) -> last);
    }

    private boolean isUnitColumn(List<Range> head, int column) {
        return UNIT_COLUMN.matcher(heading(head, column)).find();
    }

    private String heading(List<Range> head, int column) {
        return column < head.size() ? textOf(head.get(column)) : "";
    }

    private static String withoutUnit(String text) {
        return UNIT.matcher(text).replaceAll("");
    }

    private static Role role(String heading) {
        if (PLAN.matcher(heading).find()) {
            return Role.PLAN;
        }
        if (CHANGE.matcher(heading).find()) {
            return Role.CHANGE;
        }
        return EARLIER.matcher(heading).find() ? Role.EARLIER : Role.LEVEL;
    }

    private static String firstUnit(String... texts) {
        Matcher m = UNIT.matcher(String.join("\n", texts));
        if (!m.find()) {
            return "";
        }
        return m.group(1) != null ? m.group(1) : m.group(2);
    }

    /** Whether a quantity fills the cell but for one character. */
    private boolean isFigure(Range cell) {
        Map.Entry<Integer, Quantity> next = quantities.ceilingEntry(cell.start());
        return next != null
                && next.getKey() < cell.end()
                && next.getValue().end() - next.getKey() >= cell.end() - cell.start() - 1;
    }

    private String textOf(Range cell) {
        return text.text().substring(cell.start(), cell.end());
    }

    private static int column(List<Range> row, int index) {
        return (int) row.stream().filter(cell -> cell.end() <= index).count();
    }

    /** Start of the first row of the table with a row at {@code line}, at most {@link #MAX_ROWS} rows above. */
    private int firstLine(int line) {
        int first = line;
        for (int row = 0; row < MAX_ROWS && first > 0; row++) {
            Map.Entry<Integer, List<Range>> above = rows.lowerEntry(first);
            if (above.getValue().isEmpty()) {
                break;
            }
            first = above.getKey();
        }
        return first;
    }

    /** The line above a table. */
    private String caption(int firstLine) {
        int end = firstLine - 1;
        return firstLine == 0 ? "" : text.text().substring(Math.max(rows.lowerKey(firstLine), end - MAX_CAPTION), end);
    }
}
