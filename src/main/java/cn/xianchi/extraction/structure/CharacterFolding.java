package cn.xianchi.extraction.structure;

import com.ibm.icu.text.Transliterator;

/** Maps variants of a character to one: traditional to simplified, full-width to half-width. */
public final class CharacterFolding {
    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9fff';
    private static final char[] SIMPLIFIED = simplifiedTable();

    private CharacterFolding() {}

    public static char fold(char c) {
        if (c >= FIRST_HAN && c <= LAST_HAN) {
            return SIMPLIFIED[c - FIRST_HAN];
        }
        if (c >= '\uff01' && c <= '\uff5e') {
            return foldVariant((char) (c - 0xfee0));
        }
        return foldVariant(c);
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
        // not mapped by the transliterator because they are also simplified characters
        table['係' - FIRST_HAN] = '系';
        table['裏' - FIRST_HAN] = '里';
        table['於' - FIRST_HAN] = '于';
        table['佔' - FIRST_HAN] = '占';
        table['檯' - FIRST_HAN] = '台';
        table['臺' - FIRST_HAN] = '台';
        table['週' - FIRST_HAN] = '周';
        table['羣' - FIRST_HAN] = '群';
        return table;
    }
}
