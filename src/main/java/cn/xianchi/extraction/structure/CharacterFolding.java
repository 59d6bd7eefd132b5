package cn.xianchi.extraction.structure;

import com.ibm.icu.text.Transliterator;

/** One form for characters that are written in several: traditional as simplified, full-width as half-width. */
public final class CharacterFolding {
    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9fff';
    private static final char[] SIMPLIFIED = simplified();

    private CharacterFolding() {}

    /** The plain form of a character of the basic plane. */
    public static char plain(char written) {
        if (written >= FIRST && written <= LAST) {
            return SIMPLIFIED[written - FIRST];
        }
        if (written >= '\uff01' && written <= '\uff5e') {
            return fold((char) (written - 0xfee0));
        }
        return fold(written);
    }

    private static char fold(char written) {
        return switch (written) {
            case '〔', '［', '【' -> '[';
            case '〕', '］', '】' -> ']';
            case '–', '—', '―', '─', '－', '～', '〜', '~', '﹣', '−' -> '-';
            case '〇', '○' -> '零';
            case '％', '﹪' -> '%';
            case '﹐' -> ',';
            case '·', '•', '・' -> '·';
            case '#', '@' -> '\ufffd';
            default -> written;
        };
    }

    private static char[] simplified() {
        Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
        char[] table = new char[LAST - FIRST + 1];
        for (char c = FIRST; c <= LAST; c++) {
            String one = toSimplified.transliterate(String.valueOf(c));
            table[c - FIRST] = one.length() == 1 ? one.charAt(0) : c;
        }
        // left alone by the transliterator because they are also words of their own in simplified text
        table['係' - FIRST] = '系';
        table['裏' - FIRST] = '里';
        table['於' - FIRST] = '于';
        table['佔' - FIRST] = '占';
        table['檯' - FIRST] = '台';
        table['臺' - FIRST] = '台';
        table['週' - FIRST] = '周';
        table['羣' - FIRST] = '群';
        return table;
    }
}
