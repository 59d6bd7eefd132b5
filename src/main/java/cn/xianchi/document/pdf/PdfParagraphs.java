package cn.xianchi.document.pdf;

import cn.xianchi.document.text.LineJoin;
import cn.xianchi.document.text.TextLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Joins lines to paragraphs: a full line continues in the next one unless that is indented, spaced apart or of another size. */
final class PdfParagraphs {
    /** Maximum distance of a full line from the margin and minimum indent of a paragraph, in font sizes. */
    private static final double MAX_SHORT = 2;

    private static final double MIN_INDENT = 1;
    /** Lines further apart than this multiple of the usual distance are two paragraphs. */
    private static final double PARAGRAPH_GAP = 1.5;

    /** Maximum usual line distance in font sizes. */
    private static final double MAX_LEADING = 2.2;

    private static final double SIZE_TOLERANCE = 0.12;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[。！？；.;:：]”?", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[、.．]\\D).*", Pattern.DOTALL);

    private record Margins(double left, double right, double distance) {}

    private final List<PdfLine> lines;
    private final Map<Integer, Margins> margins = new HashMap<>();
    private final TextLines text = new TextLines();
    private final StringBuilder paragraph = new StringBuilder();
    /** The last line of the paragraph. */
    private PdfLine last;

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
    }

    static String text(List<List<PdfLine>> pages) {
        List<PdfLine> lines = new ArrayList<>();
        pages.forEach(page -> lines.addAll(PdfColumns.inReadingOrder(page)));
        PdfParagraphs reader = new PdfParagraphs(lines);
        reader.read();
        return reader.text.text();
    }

    private void read() {
        for (List<PdfLine> rows : Runs.of(lines, (rows, line) -> PdfTable.isNextRow(Runs.last(rows), line))) {
            PdfLine line = rows.get(0);
            boolean isTable = rows.size() > 1;
            if (isTable || paragraph.isEmpty() || !continues(last, line)) {
                endParagraph();
            }
            if (isTable) {
                new PdfTable(rows).addTo(text);
            } else {
                append(line.text());
                last = line;
            }
        }
        endParagraph();
    }

    private void append(String line) {
        String before = paragraph.substring(Math.max(0, paragraph.length() - 2));
        boolean isHyphenated = before.matches("[A-Za-z]-") && Character.isLowerCase(line.charAt(0));
        if (isHyphenated) {
            paragraph.setLength(paragraph.length() - 1);
            paragraph.append(line);
        } else {
            paragraph.append(LineJoin.separator(before, line)).append(line);
        }
        TextLines.checkLength(paragraph.length());
    }

    private void endParagraph() {
        text.add(paragraph.toString());
        paragraph.setLength(0);
    }

    private boolean continues(PdfLine line, PdfLine next) {
        if (Math.abs(line.size() - next.size()) > SIZE_TOLERANCE * line.size()) {
            return false;
        }
        boolean isSentenceEnd = SENTENCE_END.matcher(line.text()).matches();
        if (isSentenceEnd && NUMBERED.matcher(next.text()).matches()) {
            return false;
        }
        Margins current = margins.computeIfAbsent(line.column(), this::margins);
        Margins following = margins.computeIfAbsent(next.column(), this::margins);
        boolean isApart = line.page() == next.page()
                && line.column() == next.column()
                && next.y() - line.y() > PARAGRAPH_GAP * current.distance();
        double missing = current.right() - line.end() - firstWord(next) * line.size() / 2;
        boolean isAtMargin = next.x() < following.left() + MIN_INDENT * next.size();
        boolean isBlock = !isSentenceEnd
                && !NUMBERED.matcher(next.text()).matches()
                && Math.abs(next.x() - line.x()) < MIN_INDENT / 2 * next.size();
        return !isApart && missing < MAX_SHORT * line.size() && (isAtMargin || isBlock);
    }

    /** Length of the Latin word or number at the start of a line; the line before may be short by it. */
    private static int firstWord(PdfLine line) {
        String text = line.text();
        int length = 0;
        while (length < text.length() && text.charAt(length) != ' ' && !LineJoin.isWide(text.charAt(length))) {
            length++;
        }
        return length;
    }

    private Margins margins(int column) {
        List<PdfLine> current = lines.stream()
                .filter(line -> line.column() == column && line.pieces().size() == 1)
                .toList();
        if (current.isEmpty()) {
            return new Margins(0, 0, 0);
        }
        List<Double> starts = current.stream().map(PdfLine::x).sorted().toList();
        List<Double> ends = current.stream().map(PdfLine::end).sorted().toList();
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < current.size(); i++) {
            double distance = current.get(i).y() - current.get(i - 1).y();
            if (current.get(i).page() == current.get(i - 1).page() && distance > 0) {
                distances.add(distance);
            }
        }
        distances.sort(null);
        double widest = current.get(0).size() * MAX_LEADING;
        double usual = distances.isEmpty() ? widest : Math.min(widest, distances.get(distances.size() / 2));
        return new Margins(
                starts.get((starts.size() - 1) / 20), ends.get((int) Math.ceil((ends.size() - 1) * 0.95)), usual);
    }
}
