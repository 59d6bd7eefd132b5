package cn.xianchi.extraction.quantity;

import cn.xianchi.extraction.structure.NormalisedText;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** The tables of a text: rows are lines whose cells a tab ends. */
public final class Tables {
    private static final Pattern UNIT =
            Pattern.compile("[(\\[](?:单位:?)?(%|万元|亿元|[\\p{Han}A-Z]{1,3})[)\\]]|单位:(%|万元|亿元|[\\p{Han}]{1,3})");
    private static final Pattern UNIT_COLUMN = Pattern.compile("^(?:计量|计算)?单位$");
    private static final Pattern EARLIER = Pattern.compile("上年|去年|同期|上期|\\d{4}年底前");
    private static final Pattern CHANGE = Pattern.compile("增长|增幅|同比|环比|增减|变化|升降|±");
    private static final Pattern PLAN = Pattern.compile("目标|计划|任务|要求");

    private record Cell(int start, int end) {
        boolean holds(int index) {
            return start <= index && index < end;
        }
    }

    /** Where a figure stands: the words that tell what it is, those of its column's head, and what a unit column says. */
    public record Place(List<String> ways, String unit, Role role, List<int[]> timed) {}

    private static final int LONGEST_CAPTION = 60;
    private static final int MOST_CELLS = 60;
    private static final int MOST_ROWS = 200;

    private final NormalisedText plain;
    private final List<Quantity> quantities;
    /** The lines of the text, and the cells of those that are rows. */
    private final List<Integer> starts = new ArrayList<>();

    private final List<List<Cell>> rows = new ArrayList<>();

    public Tables(NormalisedText plain, List<Quantity> quantities) {
        this.plain = plain;
        this.quantities = quantities;
        int start = 0;
        List<Cell> cells = new ArrayList<>();
        int cell = 0;
        for (int i = 0; i <= plain.length(); i++) {
            char c = i == plain.length() ? '\n' : plain.text().charAt(i);
            if (c == '\t' || c == '\n') {
                cells.add(new Cell(cell, i));
                cell = i + 1;
            }
            if (c == '\n') {
                starts.add(start);
                rows.add(cells.size() > 1 && cells.size() <= MOST_CELLS ? List.copyOf(cells) : List.of());
                cells.clear();
                start = i + 1;
            }
        }
    }

    /** Null when the quantity stands in no table. */
    public Place of(Quantity quantity) {
        int line = line(quantity.start());
        List<Cell> row = rows.get(line);
        if (row.isEmpty()) {
            return null;
        }
        int column = column(row, quantity.start());
        int first = first(line);
        List<Cell> head = first == line ? null : rows.get(first);
        String caption = caption(first);
        StringBuilder label = new StringBuilder();
        String unit = "";
        List<int[]> timed = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String headText = head != null && i < head.size() ? text(head.get(i)) : "";
            if (UNIT_COLUMN.matcher(headText).find()) {
                unit = text(row.get(i));
            } else if (i < column && !hasFigure(row.get(i))) {
                label.append(text(row.get(i)));
                timed.add(new int[] {row.get(i).start(), row.get(i).end()});
            }
        }
        boolean headed = head != null && column < head.size();
        String headText = headed ? text(head.get(column)) : "";
        if (headed) {
            timed.add(0, new int[] {head.get(column).start(), head.get(column).end()});
        }
        if (first > 0) {
            timed.add(new int[] {starts.get(first - 1), starts.get(first)});
        }
        if (unit.isEmpty()) {
            unit = unitIn(text(row.get(column)), label.toString(), headText, caption);
        }
        String about = strip(caption) + ",";
        String row1 = strip(label.toString());
        String column1 = strip(headText);
        return new Place(
                List.of(about + row1 + "," + column1, about + column1 + "," + row1), unit, role(headText), timed);
    }

    private static String strip(String text) {
        return UNIT.matcher(text).replaceAll("");
    }

    private static Role role(String head) {
        if (PLAN.matcher(head).find()) {
            return Role.PLAN;
        }
        if (CHANGE.matcher(head).find()) {
            return Role.CHANGE;
        }
        return EARLIER.matcher(head).find() ? Role.EARLIER : Role.LEVEL;
    }

    private static String unitIn(String... texts) {
        for (String text : texts) {
            Matcher m = UNIT.matcher(text);
            if (m.find()) {
                return m.group(1) != null ? m.group(1) : m.group(2);
            }
        }
        return "";
    }

    private boolean hasFigure(Cell cell) {
        int low = 0;
        int high = quantities.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quantities.get(middle).start() < cell.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < quantities.size()
                && quantities.get(low).start() < cell.end()
                && quantities.get(low).end() - quantities.get(low).start() >= cell.end() - cell.start() - 1;
    }

    private String text(Cell cell) {
        return plain.text().substring(cell.start(), cell.end());
    }

    private static int column(List<Cell> row, int index) {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).holds(index)) {
                return i;
            }
        }
        return row.size() - 1;
    }

    private int line(int index) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The first line of the table that a line belongs to. */
    private int first(int line) {
        int first = line;
        while (first > 0 && line - first < MOST_ROWS && !rows.get(first - 1).isEmpty()) {
            first--;
        }
        return first;
    }

    /** What stands above a table. */
    private String caption(int first) {
        if (first == 0) {
            return "";
        }
        int end = starts.get(first) - 1;
        return plain.text().substring(Math.max(starts.get(first - 1), end - LONGEST_CAPTION), end);
    }
}
