package cn.xianchi.extraction.structure;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text as the rules see it: without white space and quotation marks, with unified digits, brackets and characters. A
 * line break that ends a sentence or title is {@code \n}, the end of a table cell {@code \t}, an unreadable character
 * {@code U+FFFD}.
 *
 * @param printedOffsets offset of each character in the printed text, in code points
 * @param lineOffsets offsets of the non-empty printed lines, in code points
 */
public record NormalisedText(String text, int[] printedOffsets, int[] lineOffsets) {
    /** Spaces and joiners without width. */
    private static final String ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff";

    private static final String QUOTES = "“”‘’\"'「」『』〝〞＂＇*";
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－·\\s]*[-—–－·]\\s*\\d{1,4}\\s*[-—–－·]+\\s*|第\\s*\\d{1,4}\\s*页.{0,12}|\\d{1,3}\\s*/\\s*\\d{1,3}");
    private static final Pattern NUMBERED_START =
            Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}(?:[.．、][^\\d]|"
                    + "[)）])|[一二三四五六七八九十]是|第[一二三四五六七八九十]+[,，、]|[)）]|[•●◆■▪□])");
    private static final String SENTENCE_ENDS = "。！？；;!?：:";
    /** A shorter line without punctuation at its end is a title, a signature or a cell and does not continue. */
    private static final int MIN_CONTINUED = 24;

    public static NormalisedText of(String printed) {
        return new Builder().build(printed);
    }

    public int length() {
        return text.length();
    }

    /** Number of the non-empty line, from 1, that contains an offset of the printed text. */
    public int paragraph(int codePoint) {
        int found = Arrays.binarySearch(lineOffsets, codePoint);
        return found >= 0 ? found + 1 : Math.max(1, -found - 1);
    }

    public int printedStart(int index) {
        return printedOffsets[index];
    }

    /** End of the character before {@code index} in the printed text. */
    public int printedEnd(int index) {
        return printedOffsets[index - 1] + 1;
    }

    private static final class Builder {
        private final StringBuilder out = new StringBuilder();
        private final IntStream.Builder printedOffsets = IntStream.builder();

        NormalisedText build(String printed) {
            List<Line> lines = linesOf(printed);
            String before = "";
            boolean tableBefore = false;
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                if (PAGE_NUMBER.matcher(line.text()).matches()) {
                    continue;
                }
                boolean table = isCells(lines, i) && (isCells(lines, i - 1) || isCells(lines, i + 1));
                if (!before.isEmpty() && (table || tableBefore || !continuesInNextLine(before, line.text()))) {
                    add('\n', line.offset());
                }
                line(line.printed(), line.offset(), table);
                before = line.text();
                tableBefore = table;
            }
            int[] lineOffsets = lines.stream().mapToInt(Line::offset).toArray();
            return new NormalisedText(out.toString(), printedOffsets.build().toArray(), lineOffsets);
        }

        private void line(String line, int start, boolean table) {
            int offset = start;
            boolean begun = false;
            for (int i = 0; i < line.length(); offset++) {
                int c = line.codePointAt(i);
                i += Character.charCount(c);
                if (c == '\t' && table && begun) {
                    add('\t', offset);
                } else if (!isSpace(c) && QUOTES.indexOf(c) < 0) {
                    begun = true;
                    boolean stop = c == '.' && endsSentence();
                    add(
                            stop
                                    ? '。'
                                    : c > 0xffff || Character.isISOControl(c)
                                            ? '\ufffd'
                                            : CharacterFolding.fold((char) c),
                            offset);
                }
            }
        }

        /** A full stop after a Chinese character, bracket or percent sign ends a sentence; after a digit it is a decimal point. */
        private boolean endsSentence() {
            char before = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
            return before > '\u3400' && before < '\u9fff' || before == ')' || before == '%';
        }

        private void add(char c, int offset) {
            printedOffsets.add(offset);
            out.append(c);
        }
    }

    /** A line as printed and without white space at its ends; {@code offset} counts code points. */
    private record Line(String printed, String text, int offset) {}

    /** The non-empty lines. */
    private static List<Line> linesOf(String printed) {
        List<Line> lines = new ArrayList<>();
        int offset = 0;
        for (String line : printed.split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(new Line(line, line.strip(), offset));
            }
            offset += line.codePointCount(0, line.length()) + 1;
        }
        return lines;
    }

    /** Whether the line exists and is divided into cells; two such lines after each other are a table. */
    private static boolean isCells(List<Line> lines, int i) {
        return i >= 0 && i < lines.size() && lines.get(i).text().indexOf('\t') >= 0;
    }

    public static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || ZERO_WIDTH.indexOf(c) >= 0;
    }

    private static boolean continuesInNextLine(String before, String line) {
        char last = before.charAt(before.length() - 1);
        if (SENTENCE_ENDS.indexOf(last) >= 0 || NUMBERED_START.matcher(line).find()) {
            return false;
        }
        boolean closed = QUOTES.indexOf(last) >= 0 && before.length() > 1;
        if (closed && SENTENCE_ENDS.indexOf(before.charAt(before.length() - 2)) >= 0) {
            return false;
        }
        return before.length() >= MIN_CONTINUED || "，,、".indexOf(last) >= 0;
    }
}
