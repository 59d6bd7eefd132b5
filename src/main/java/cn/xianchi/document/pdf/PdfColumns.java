package cn.xianchi.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Orders the lines of a two-column page: left column before right; a full-width line separates what is above and below it. */
final class PdfColumns {
    private static final double SCAN_STEP = 2;
    /** The gutter lies between these fractions of the text's width. */
    private static final double GUTTER_FROM = 0.3;

    private static final double GUTTER_TO = 0.7;
    /** Maximum share of lines that cross the gutter, such as titles. */
    private static final double MAX_CROSSING = 0.25;
    /** Minimum lines of a column, and minimum share of them that are one piece reaching the column's edge. */
    private static final int MIN_LINES = 5;

    private static final double MIN_FULL = 0.6;
    /** A line ending within this many font sizes of the edge is full. */
    private static final double MAX_SHORT = 2;

    private PdfColumns() {}

    static List<PdfLine> inReadingOrder(List<PdfLine> page) {
        OptionalDouble gutter = gutter(page);
        if (gutter.isEmpty()) {
            return page;
        }
        double x = gutter.getAsDouble();
        List<PdfLine> ordered = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        for (PdfLine line : page) {
            if (line.crosses(x)) {
                ordered.addAll(right);
                right.clear();
                ordered.add(line);
            } else {
                addPart(line.part(1, x), ordered);
                addPart(line.part(2, x), right);
            }
        }
        ordered.addAll(right);
        return ordered;
    }

    private static void addPart(PdfLine line, List<PdfLine> column) {
        if (!line.pieces().isEmpty()) {
            column.add(line);
        }
    }

    /** Middle of the widest range that the fewest lines cross; empty if it does not separate columns. */
    private static OptionalDouble gutter(List<PdfLine> page) {
        double left = page.stream().mapToDouble(PdfLine::x).min().orElse(0);
        double width = page.stream().mapToDouble(PdfLine::end).max().orElse(0) - left;
        long fewest = Long.MAX_VALUE;
        double widest = 0;
        double middle = 0;
        double start = 0;
        long previous = -1;
        for (double x = left + GUTTER_FROM * width; x <= left + GUTTER_TO * width; x += SCAN_STEP) {
            double position = x;
            long crossing = page.stream().filter(line -> line.crosses(position)).count();
            start = crossing == previous ? start : x;
            previous = crossing;
            if (crossing < fewest || crossing == fewest && x - start > widest) {
                fewest = crossing;
                widest = x - start;
                middle = (x + start) / 2;
            }
        }
        boolean isClear =
                fewest <= MAX_CROSSING * page.size() && isColumn(page, 1, middle) && isColumn(page, 2, middle);
        return isClear ? OptionalDouble.of(middle) : OptionalDouble.empty();
    }

    private static boolean isColumn(List<PdfLine> page, int column, double x) {
        List<PdfLine> lines = page.stream()
                .filter(line -> !line.crosses(x))
                .map(line -> line.part(column, x))
                .filter(line -> !line.pieces().isEmpty())
                .toList();
        double edge = lines.stream().mapToDouble(PdfLine::end).max().orElse(0);
        long full = lines.stream()
                .filter(line -> line.pieces().size() == 1 && line.end() > edge - MAX_SHORT * line.size())
                .count();
        return lines.size() >= MIN_LINES && full >= MIN_FULL * lines.size();
    }
}
