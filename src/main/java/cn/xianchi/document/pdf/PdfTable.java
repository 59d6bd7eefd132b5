package cn.xianchi.document.pdf;

import cn.xianchi.document.text.TextLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines {@code start} to {@code end} (exclusive) whose gaps stand one below the other; columns are what gaps part. */
record PdfTable(int start, int end, List<PdfLine> rows) {

    private record Gap(double from, double to) {
        boolean meets(Gap other) {
            return Math.min(to, other.to) > Math.max(from, other.from);
        }
    }

    /** The tables among the lines, in their order. */
    static List<PdfTable> in(List<PdfLine> lines) {
        List<PdfTable> tables = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at < lines.size() && isBelow(lines.get(at - 1), lines.get(at))) {
                continue;
            }
            if (at - start > 1) {
                tables.add(new PdfTable(start, at, lines.subList(start, at)));
            }
            start = at;
        }
        return tables;
    }

    void rows(TextLines text) {
        List<Gap> columns = columns();
        for (PdfLine row : rows) {
            text.row(columns.stream()
                    .flatMap(column -> cells(row, column).stream())
                    .toList());
        }
    }

    private static boolean isBelow(PdfLine line, PdfLine next) {
        return line.column() == next.column()
                && gaps(line).stream().anyMatch(gap -> gaps(next).stream().anyMatch(gap::meets));
    }

    private static List<Gap> gaps(PdfLine line) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < line.pieces().size(); i++) {
            gaps.add(
                    new Gap(line.pieces().get(i - 1).end(), line.pieces().get(i).x()));
        }
        return gaps;
    }

    /** Where the pieces of all rows stand, pieces above each other taken together. */
    private List<Gap> columns() {
        List<PdfLine.Piece> pieces = rows.stream()
                .flatMap(row -> row.pieces().stream())
                .sorted(Comparator.comparingDouble(PdfLine.Piece::x))
                .toList();
        List<Gap> columns = new ArrayList<>();
        for (PdfLine.Piece piece : pieces) {
            Gap last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            if (last != null && piece.x() < last.to()) {
                columns.set(columns.size() - 1, new Gap(last.from(), Math.max(last.to(), piece.end())));
            } else {
                columns.add(new Gap(piece.x(), piece.end()));
            }
        }
        return columns;
    }

    /** One of them as a rule, empty where the row has none; more under a heading that goes over several columns. */
    private static List<String> cells(PdfLine row, Gap column) {
        List<String> cells = row.pieces().stream()
                .filter(piece -> piece.x() >= column.from() && piece.x() < column.to())
                .map(PdfLine.Piece::text)
                .toList();
        return cells.isEmpty() ? List.of("") : cells;
    }
}
