package cn.xianchi.feature.extract;

import cn.xianchi.text.ExtractionTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A report's text in paragraphs with spans marked in it; spans may overlap, so a paragraph is cut wherever one begins or
 * ends. Of a very long text only the paragraphs with marks and their neighbours are kept.
 */
record AnnotatedText(List<Paragraph> paragraphs, Map<String, String> places, int of) {
    private static final int WHOLE = 200_000;
    private static final int LONGEST = 2_000;
    private static final int CONTEXT = 300;
    private static final int OPENING = 20;

    /** Characters from {@code start} to before {@code end}, in code points; {@code number} is empty for what was left. */
    record Span(String id, int start, int end, String number, String label) {
        boolean isRead() {
            return !number.isEmpty();
        }
    }

    /** {@code skipped} says what was left out before it, null for nothing. */
    record Paragraph(int number, String shape, List<Piece> pieces, String skipped) {}

    /** {@code kind} is plain, gap, read or left; {@code items} are the spans that it belongs to. */
    record Piece(String kind, String text, String id, String to, String items, String label, String numbers) {}

    public boolean isAbridged() {
        return paragraphs.size() < of;
    }

    /** {@code places} leads from a span to the first piece that shows it. */
    static AnnotatedText of(String text, String title, List<Span> spans, ExtractionTexts texts) {
        return new Annotator(text, title, spans, texts).marked();
    }

    private record Line(int number, int start, int end, List<Span> spans) {}

    private static final class Annotator {
        private final int[] characters;
        private final String title;
        private final List<Span> spans;
        private final ExtractionTexts texts;
        private final boolean whole;
        private final Map<String, String> places = new HashMap<>();

        Annotator(String text, String title, List<Span> spans, ExtractionTexts texts) {
            this.characters = text.codePoints().toArray();
            this.title = squeezed(title);
            this.spans = spans;
            this.texts = texts;
            this.whole = characters.length <= WHOLE;
        }

        AnnotatedText marked() {
            List<Line> lines = lines();
            List<Paragraph> paragraphs = new ArrayList<>();
            int before = 0;
            for (Line line : kept(lines)) {
                int left = line.number() - before - 1;
                before = line.number();
                paragraphs.add(new Paragraph(
                        line.number(), shape(line), pieces(line), left == 0 ? null : texts.gapParagraphs(left)));
            }
            return new AnnotatedText(paragraphs, places, lines.size());
        }

        private List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            int next = 0;
            List<Span> open = new ArrayList<>();
            for (int start = 0; start < characters.length; ) {
                int end = start;
                while (end < characters.length && characters[end] != '\n') {
                    end++;
                }
                int from = start;
                int to = end;
                while (from < to && isBlank(characters[from])) {
                    from++;
                }
                while (to > from && isBlank(characters[to - 1])) {
                    to--;
                }
                while (next < spans.size() && spans.get(next).start() < end) {
                    open.add(spans.get(next++));
                }
                if (from < to) {
                    lines.add(new Line(lines.size() + 1, from, to, List.copyOf(open)));
                }
                int reached = end;
                open.removeIf(span -> span.end() <= reached);
                start = end + 1;
            }
            return lines;
        }

        private List<Line> kept(List<Line> lines) {
            if (whole) {
                return lines;
            }
            List<Line> kept = IntStream.range(0, lines.size())
                    .filter(i -> lines.subList(Math.max(0, i - 1), Math.min(lines.size(), i + 2)).stream()
                            .anyMatch(line -> !line.spans().isEmpty()))
                    .mapToObj(lines::get)
                    .toList();
            return kept.isEmpty() ? lines.subList(0, Math.min(OPENING, lines.size())) : kept;
        }

        private List<Piece> pieces(Line line) {
            Set<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
            for (Span span : line.spans()) {
                cuts.add(Math.min(line.end(), Math.max(line.start(), span.start())));
                cuts.add(Math.min(line.end(), Math.max(line.start(), span.end())));
            }
            List<Piece> pieces = new ArrayList<>();
            int from = line.start();
            for (int to : cuts) {
                if (to > from) {
                    add(pieces, from, to, line);
                }
                from = to;
            }
            return pieces;
        }

        private void add(List<Piece> pieces, int from, int to, Line line) {
            List<Span> over = line.spans().stream()
                    .filter(span -> span.start() < to && span.end() > from)
                    .toList();
            if (!over.isEmpty()) {
                pieces.add(mark(from, to, over));
            } else if (whole || to - from <= LONGEST) {
                pieces.add(plain("plain", cut(from, to)));
            } else {
                pieces.add(plain("plain", cut(from, from + CONTEXT)));
                pieces.add(plain("gap", texts.gapCharacters(to - from - 2 * CONTEXT)));
                pieces.add(plain("plain", cut(to - CONTEXT, to)));
            }
        }

        private Piece mark(int from, int to, List<Span> over) {
            String id = "s" + from;
            over.forEach(span -> places.putIfAbsent(span.id(), id));
            List<Span> read = over.stream().filter(Span::isRead).toList();
            List<Span> meant = read.isEmpty() ? over : read;
            String numbers = read.stream()
                    .filter(span -> span.end() == to)
                    .map(Span::number)
                    .collect(Collectors.joining(" "));
            return new Piece(
                    read.isEmpty() ? "left" : "read",
                    cut(from, to),
                    id,
                    meant.get(0).id(),
                    over.stream().map(Span::id).collect(Collectors.joining(" ")),
                    meant.stream().map(Span::label).collect(Collectors.joining("；")),
                    numbers);
        }

        private static Piece plain(String kind, String text) {
            return new Piece(kind, text, null, null, null, null, null);
        }

        private String shape(Line line) {
            String text = cut(line.start(), Math.min(line.end(), line.start() + 80));
            if (squeezed(text).equals(title)) {
                return "title";
            }
            if (text.indexOf('\t') >= 0) {
                return "row";
            }
            boolean closed = text.matches(".*[。；;，,：:？?！!]");
            boolean brief = line.end() - line.start() <= 40 && !closed;
            boolean numbered = text.matches("(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]).*");
            return brief ? numbered ? "head" : "brief" : "body";
        }

        private String cut(int from, int to) {
            return new String(characters, from, to - from);
        }

        private static boolean isBlank(int character) {
            return Character.isWhitespace(character) || character == 0xA0 || character == 0xFEFF;
        }

        private static String squeezed(String text) {
            return text.replaceAll("[\\s\\u3000\\u00A0]", "");
        }
    }
}
