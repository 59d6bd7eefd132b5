package cn.xianchi.document.text;

import cn.xianchi.document.text.UnreadableDocument.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Collects the lines of a text: trimmed, without blank lines, limited in total length. */
public final class TextLines {
    /** Maximum length of a text in characters. */
    public static final int MAX_CHARACTERS = 5_000_000;

    private final List<String> lines = new ArrayList<>();
    private int length;

    /** @throws UnreadableDocument if a text has more than {@link #MAX_CHARACTERS} */
    public static void checkLength(int characters) {
        if (characters > MAX_CHARACTERS) {
            throw tooLong();
        }
    }

    public static UnreadableDocument tooLong() {
        return new UnreadableDocument(Reason.TOO_LONG, "more than " + MAX_CHARACTERS + " characters");
    }

    public void add(String line) {
        String content = trimmed(line.indexOf('\0') < 0 ? line : line.replace("\0", ""));
        if (!content.isEmpty()) {
            append(content);
        }
    }

    /** Adds a table row as one line with TAB between cells; ignores a row without text. */
    public void addRow(List<String> cells) {
        List<String> row = cells.stream().map(TextLines::oneLine).toList();
        if (!row.stream().allMatch(String::isEmpty)) {
            append(String.join("\t", row));
        }
    }

    private void append(String line) {
        length += line.length() + 1;
        checkLength(length);
        lines.add(line);
    }

    public List<String> all() {
        return Collections.unmodifiableList(lines);
    }

    /** All lines as the text of one table cell. */
    public String cell() {
        return lines.stream().map(TextLines::oneLine).collect(Collectors.joining(" "));
    }

    public String text() {
        return String.join("\n", lines);
    }

    /** Removes all kinds of space at both ends, including ideographic and non-breaking ones. */
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static String oneLine(String cell) {
        return trimmed(cell).replaceAll("[\\t\\n\\r]+", " ");
    }
}
