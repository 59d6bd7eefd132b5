package cn.xianchi.document.text;

/** Joins two pieces of text that a line end or a gap separated in the document. */
public final class LineJoin {
    private static final String NUMBER_MARKS = ".,%‰";

    private LineJoin() {}

    /** A space between two Latin words; empty next to Chinese characters and inside a number. */
    public static String separator(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return "";
        }
        char left = before.charAt(before.length() - 1);
        char right = after.charAt(0);
        return isWide(left) || isWide(right) || isInNumber(left) && isInNumber(right) ? "" : " ";
    }

    /** Whether the character is Chinese or Chinese punctuation. */
    public static boolean isWide(char c) {
        return c >= 0x2E80 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF00 && c <= 0xFFEF
                || Character.isSurrogate(c)
                || "—…·①②③④⑤⑥⑦⑧⑨⑩".indexOf(c) >= 0;
    }

    static boolean isInNumber(char c) {
        return c >= '0' && c <= '9' || NUMBER_MARKS.indexOf(c) >= 0;
    }
}
