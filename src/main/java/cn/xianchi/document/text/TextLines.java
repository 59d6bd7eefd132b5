package cn.xianchi.document.text;

import cn.xianchi.document.text.UnreadableDocument.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a text as they are found: without blank ones, without space at their ends, bounded in all. */
public final class TextLines {
    /** The longest text that is read, in characters. */
    public static final int MOST = 5_000_000;

    private final List<String> lines = new ArrayList<>();
    private int length;

    public static UnreadableDocument tooLong() {
        return new UnreadableDocument(Reason.TOO_LONG, "文字超过 " + MOST / 10_000 + " 万字，超过上限。请把报告分开，或只上传需要的部分。");
    }

    public void add(String line) {
        String bare = trimmed(line.indexOf('\0') < 0 ? line : line.replace("\0", ""));
        if (bare.isEmpty()) {
            return;
        }
        length += bare.length() + 1;
        if (length > MOST) {
            throw tooLong();
        }
        lines.add(bare);
    }

    /** One line, a TAB between cells, each cell on one line; a row without any text is left out. */
    public void row(List<String> cells) {
        List<String> bare = cells.stream().map(TextLines::oneLine).toList();
        if (bare.stream().allMatch(String::isEmpty)) {
            return;
        }
        length += bare.stream().mapToInt(cell -> cell.length() + 1).sum();
        if (length > MOST) {
            throw tooLong();
        }
        lines.add(String.join("\t", bare));
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

    /** Without any kind of space at both ends, the ideographic and the unbreakable ones among them. */
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
