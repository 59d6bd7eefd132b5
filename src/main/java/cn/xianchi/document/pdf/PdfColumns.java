package cn.xianchi.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Reads a page of two columns down the left one first; lines over the whole width part what stands above from below. */
final class PdfColumns {
    private static final double STEP = 2;
    /** The gutter lies between these parts of the text's width. */
    private static final double FROM = 0.3;

    private static final double TO = 0.7;
    /** At most this part of the lines may run across it: titles. */
    private static final double ACROSS = 0.25;
    /** Each column has so many lines, and this part of them in one piece that runs to the column's edge. */
    private static final int FEWEST = 5;

    private static final double FULL = 0.6;
    /** A line this many font sizes short of the edge is full. */
    private static final double EDGE = 2;

    private PdfColumns() {}

    static List<PdfLine> inOrder(List<PdfLine> page) {
        OptionalDouble gutter = gutter(page);
        if (gutter.isEmpty()) {
            return page;
        }
        double x = gutter.getAsDouble();
        List<PdfLine> ordered = new ArrayList<>();
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        for (PdfLine line : page) {
            if (line.crosses(x)) {
                ordered.addAll(left);
                ordered.addAll(right);
                left.clear();
                right.clear();
                ordered.add(line);
            } else {
                addSide(line.side(1, x), left);
                addSide(line.side(2, x), right);
            }
        }
        ordered.addAll(left);
        ordered.addAll(right);
        return ordered;
    }

    private static void addSide(PdfLine line, List<PdfLine> column) {
        if (!line.pieces().isEmpty()) {
            column.add(line);
        }
    }

    /** The middle of the widest stretch that the fewest lines cross, when what it parts are columns. */
    private static OptionalDouble gutter(List<PdfLine> page) {
        double left = page.stream().mapToDouble(PdfLine::x).min().orElse(0);
        double width = page.stream().mapToDouble(PdfLine::end).max().orElse(0) - left;
        long fewest = Long.MAX_VALUE;
        double widest = 0;
        double middle = 0;
        double start = 0;
        long before = -1;
        for (double x = left + FROM * width; x <= left + TO * width; x += STEP) {
            double at = x;
            long across = page.stream().filter(line -> line.crosses(at)).count();
            start = across == before ? start : x;
            before = across;
            if (across < fewest || across == fewest && x - start > widest) {
                fewest = across;
                widest = x - start;
                middle = (x + start) / 2;
            }
        }
        boolean isClear = fewest <= ACROSS * page.size() && isColumns(page, middle);
        return isClear ? OptionalDouble.of(middle) : OptionalDouble.empty();
    }

    private static boolean isColumns(List<PdfLine> page, double x) {
        List<PdfLine> parted = page.stream().filter(line -> !line.crosses(x)).toList();
        return isColumn(parted.stream().map(line -> line.side(1, x)).toList())
                && isColumn(parted.stream().map(line -> line.side(2, x)).toList());
    }

    private static boolean isColumn(List<PdfLine> sides) {
        List<PdfLine> lines =
                sides.stream().filter(line -> !line.pieces().isEmpty()).toList();
        double edge = lines.stream().mapToDouble(PdfLine::end).max().orElse(0);
        long full = lines.stream()
                .filter(line -> line.pieces().size() == 1 && line.end() > edge - EDGE * line.size())
                .count();
        return lines.size() >= FEWEST && full >= FULL * lines.size();
    }
}
