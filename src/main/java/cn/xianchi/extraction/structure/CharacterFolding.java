package cn.xianchi.extraction.structure;

import com.ibm.icu.text.Transliterator;

/** Maps variants of a character to one: traditional to simplified, full-width to half-width. */
public final class CharacterFolding {
    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9fff';
    /** Pairs that the transliterator does not map, because the first is also a simplified character. */
    private static final String ALSO_SIMPLIFIED = "係系裏里於于佔占檯台臺台週周羣群";

    private static final char[] SIMPLIFIED = simplifiedTable();

    private CharacterFolding() {}

    public static char fold(char c) {
        if (c >= FIRST_HAN && c <= LAST_HAN) {
            return SIMPLIFIED[c - FIRST_HAN];
        }
        boolean isFullWidth = c >= '\uff01' && c <= '\uff5e';
        return foldVariant(isFullWidth ? (char) (c - 0xfee0) : c);
    }

    private static char foldVariant(char c) {
        return switch (c) {
            case '〔', '［', '【' -> '[';
            case '〕', '］', '】' -> ']';
            case '–', '—', '―', '─', '－', '～', '〜', '~', '﹣', '−' -> '-';
            case '〇', '○' -> '零';
            case '％', '﹪' -> '%';
            case '﹐' -> ',';
            case '·', '•', '・' -> '·';
            case '#', '@' -> '\ufffd';
            default -> c;
        };
    }

    private static char[] simplifiedTable() {
        Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
        char[] table = new char[LAST_HAN - FIRST_HAN + 1];
        for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
            String result = toSimplified.transliterate(String.valueOf(c));
            table[c - FIRST_HAN] = result.length() == 1 ? result.charAt(0) : c;
        }
        for (int i = 0; i < ALSO_SIMPLIFIED.length(); i += 2) {
            table[ALSO_SIMPLIFIED.charAt(i) - FIRST_HAN] = ALSO_SIMPLIFIED.charAt(i + 1);
        }
        return table;
    }
}
