package cn.xianchi.document.pdf;

import cn.xianchi.document.text.LineJoin;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a page or of one of its columns, in pieces that wide gaps set apart; lengths are in points, {@code height} is
 * that of the page. Column 0 goes over the whole page, 1 is the left of two, 2 the right.
 */
record PdfLine(int page, int column, double y, double size, double height, List<Piece> pieces) {
    /** A gap this wide, in sizes of the font, sets two pieces apart. */
    private static final double PIECE_GAP = 1.5;
    /** A gap this wide is a space between two words. */
    private static final double WORD_GAP = 0.2;
    /** Characters this far above or below still stand on the line. */
    private static final double MAX_OFFSET = 0.4;

    record Piece(String text, double x, double end) {}

    /** From the top of the page to its foot. */
    static List<PdfLine> of(PdfPage page) {
        List<PdfPage.Character> sorted = page.characters().stream()
                .sorted(Comparator.comparingDouble(PdfPage.Character::y))
                .toList();
        return Runs.of(sorted, PdfLine::isOnLine).stream()
                .map(line -> toLine(page, line))
                .toList();
    }

    private static boolean isOnLine(List<PdfPage.Character> line, PdfPage.Character next) {
        PdfPage.Character first = line.get(0);
        return next.y() - first.y() <= MAX_OFFSET * first.size();
    }

    double x() {
        return pieces.get(0).x();
    }

    double end() {
        return Runs.last(pieces).end();
    }

    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }

    /** Whether one of its pieces crosses {@code x}. */
    boolean crosses(double x) {
        return pieces.stream().anyMatch(piece -> piece.x() < x && piece.end() > x);
    }

    /** The pieces before (1) or behind (2) {@code x} as a line of that column; it may have none. */
    PdfLine part(int column, double x) {
        List<Piece> own = pieces.stream()
                .filter(piece -> (piece.end() <= x) == (column == 1))
                .toList();
        return new PdfLine(page, column, y, size, height, own);
    }

    private static PdfLine toLine(PdfPage page, List<PdfPage.Character> characters) {
        List<PdfPage.Character> sorted = characters.stream()
                .sorted(Comparator.comparingDouble(PdfPage.Character::x))
                .toList();
        List<Piece> pieces =
                Runs.of(sorted, (piece, next) -> gap(Runs.last(piece), next) <= PIECE_GAP * next.size()).stream()
                        .map(PdfLine::toPiece)
                        .toList();
        List<Double> sizes =
                characters.stream().map(PdfPage.Character::size).sorted().toList();
        double y = Runs.last(characters).y();
        return new PdfLine(page.number(), 0, y, sizes.get(sizes.size() / 2), page.height(), pieces);
    }

    private static Piece toPiece(List<PdfPage.Character> characters) {
        StringBuilder text = new StringBuilder(characters.get(0).text());
        double end = characters.get(0).end();
        for (int i = 1; i < characters.size(); i++) {
            PdfPage.Character next = characters.get(i);
            boolean isWide = LineJoin.isWide(text.charAt(text.length() - 1))
                    || LineJoin.isWide(next.text().charAt(0));
            if (!isWide && gap(characters.get(i - 1), next) > WORD_GAP * next.size()) {
                text.append(' ');
            }
            text.append(next.text());
            end = Math.max(end, next.end());
        }
        return new Piece(text.toString(), characters.get(0).x(), end);
    }

    private static double gap(PdfPage.Character before, PdfPage.Character next) {
        return next.x() - before.end();
    }
}
