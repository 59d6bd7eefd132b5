package cn.xianchi.document.pdf;

import cn.xianchi.document.text.TextLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Consecutive lines whose gaps align and separate columns. */
record PdfTable(List<PdfLine> rows) {

    private record Range(double from, double to) {
        boolean overlaps(Range other) {
            return Math.min(to, other.to) > Math.max(from, other.from);
        }
    }

    void addTo(TextLines text) {
        List<Range> columns = columns();
        for (PdfLine row : rows) {
            text.addRow(columns.stream()
                    .flatMap(column -> cells(row, column).stream())
                    .toList());
        }
    }

    static boolean isNextRow(PdfLine line, PdfLine next) {
        return line.column() == next.column()
                && gaps(line).stream().anyMatch(gap -> gaps(next).stream().anyMatch(gap::overlaps));
    }

    private static List<Range> gaps(PdfLine line) {
        List<Range> gaps = new ArrayList<>();
        for (int i = 1; i < line.pieces().size(); i++) {
            gaps.add(new Range(
                    line.pieces().get(i - 1).end(), line.pieces().get(i).x()));
        }
        return gaps;
    }

    /** Horizontal ranges of the columns: overlapping pieces of all rows merged. */
    private List<Range> columns() {
        List<PdfLine.Piece> pieces = rows.stream()
                .flatMap(row -> row.pieces().stream())
                .sorted(Comparator.comparingDouble(PdfLine.Piece::x))
                .toList();
        List<Range> columns = new ArrayList<>();
        for (PdfLine.Piece piece : pieces) {
            Range last = columns.isEmpty() ? null : Runs.last(columns);
            if (last != null && piece.x() < last.to()) {
                columns.set(columns.size() - 1, new Range(last.from(), Math.max(last.to(), piece.end())));
            } else {
                columns.add(new Range(piece.x(), piece.end()));
            }
        }
        return columns;
    }

    /** Cells of a row in a column: usually one; one empty cell if there is none; several under a heading over several columns. */
    private static List<String> cells(PdfLine row, Range column) {
        List<String> cells = row.pieces().stream()
                .filter(piece -> piece.x() >= column.from() && piece.x() < column.to())
                .map(PdfLine.Piece::text)
                .toList();
        return cells.isEmpty() ? List.of("") : cells;
    }
}
