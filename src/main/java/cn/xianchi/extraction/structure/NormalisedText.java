package cn.xianchi.extraction.structure;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as the rules see it: without white space and quotation marks, in one form of digits, brackets and characters;
 * a line break that ends a thought is {@code \n}, a cell's end {@code \t}, an unreadable character {@code U+FFFD}.
 * {@code origin[i]} is the place of its i-th character in the text as printed, in code points.
 */
public record NormalisedText(String text, int[] origin, int[] lines) {
    private static final String QUOTES = "“”‘’\"'「」『』〝〞＂＇*";
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－·\\s]*[-—–－·]\\s*\\d{1,4}\\s*[-—–－·]+\\s*|第\\s*\\d{1,4}\\s*页.{0,12}|\\d{1,3}\\s*/\\s*\\d{1,3}");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}(?:[.．、][^\\d]|"
                    + "[)）])|[一二三四五六七八九十]是|第[一二三四五六七八九十]+[,，、]|[)）]|[•●◆■▪□])");
    private static final String ENDINGS = "。！？；;!?：:";
    /** A shorter line that no punctuation ends is a title, a signature or a cell, and does not run on. */
    private static final int RUNS_ON = 24;

    public static NormalisedText of(String printed) {
        return new Writer().write(printed);
    }

    public int length() {
        return text.length();
    }

    /** The 1-based count of the non-empty line that a place of the printed text lies in. */
    public int paragraph(int codePoint) {
        int found = Arrays.binarySearch(lines, codePoint);
        return found >= 0 ? found + 1 : Math.max(1, -found - 1);
    }

    public int startOf(int index) {
        return origin[index];
    }

    /** Where the character before {@code index} ends. */
    public int endBefore(int index) {
        return origin[index - 1] + 1;
    }

    private static final class Writer {
        private final StringBuilder out = new StringBuilder();
        private int[] origin = new int[1024];
        private final List<Integer> lines = new ArrayList<>();

        NormalisedText write(String printed) {
            String[] parts = printed.split("\n", -1);
            String[] stripped = Arrays.stream(parts).map(String::strip).toArray(String[]::new);
            int at = 0;
            String before = "";
            boolean tableBefore = false;
            for (int i = 0; i < parts.length; i++) {
                String line = stripped[i];
                if (!line.isEmpty()) {
                    lines.add(at);
                    if (!PAGE_NUMBER.matcher(line).matches()) {
                        boolean table = isTable(stripped, i);
                        if (!before.isEmpty() && (table || tableBefore || !runsOn(before, line))) {
                            add('\n', at);
                        }
                        line(parts[i], at, table);
                        before = line;
                        tableBefore = table;
                    }
                }
                at += parts[i].codePointCount(0, parts[i].length()) + 1;
            }
            return new NormalisedText(
                    out.toString(),
                    Arrays.copyOf(origin, out.length()),
                    lines.stream().mapToInt(Integer::intValue).toArray());
        }

        private void line(String line, int start, boolean table) {
            int at = start;
            boolean begun = false;
            for (int i = 0; i < line.length(); at++) {
                int c = line.codePointAt(i);
                i += Character.charCount(c);
                if (c == '\t' && table && begun) {
                    add('\t', at);
                } else if (!isSpace(c) && QUOTES.indexOf(c) < 0) {
                    begun = true;
                    boolean stop = c == '.' && endsThought();
                    add(
                            stop
                                    ? '。'
                                    : c > 0xffff || Character.isISOControl(c)
                                            ? '\ufffd'
                                            : CharacterFolding.plain((char) c),
                            at);
                }
            }
        }

        /** A point after a character, a bracket or a percent sign ends a sentence; after a digit it is a decimal point. */
        private boolean endsThought() {
            char before = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
            return before > '\u3400' && before < '\u9fff' || before == ')' || before == '%';
        }

        private void add(char c, int at) {
            if (out.length() == origin.length) {
                origin = Arrays.copyOf(origin, origin.length * 2);
            }
            origin[out.length()] = at;
            out.append(c);
        }
    }

    private static boolean isTable(String[] lines, int i) {
        if (lines[i].indexOf('\t') < 0) {
            return false;
        }
        for (int step : new int[] {-1, 1}) {
            int j = i + step;
            while (j >= 0 && j < lines.length && lines[j].isEmpty()) {
                j += step;
            }
            if (j >= 0 && j < lines.length && lines[j].indexOf('\t') >= 0) {
                return true;
            }
        }
        return false;
    }

    public static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0x200b
                || c == 0xfeff
                || c == 0x200c
                || c == 0x200d
                || c == 0x2060;
    }

    private static boolean runsOn(String before, String line) {
        char last = before.charAt(before.length() - 1);
        if (ENDINGS.indexOf(last) >= 0 || NUMBERED.matcher(line).find()) {
            return false;
        }
        boolean closed = QUOTES.indexOf(last) >= 0 && before.length() > 1;
        if (closed && ENDINGS.indexOf(before.charAt(before.length() - 2)) >= 0) {
            return false;
        }
        return before.length() >= RUNS_ON || "，,、".indexOf(last) >= 0;
    }
}
