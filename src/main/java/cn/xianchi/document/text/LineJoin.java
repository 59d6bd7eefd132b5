package cn.xianchi.document.text;

/** What stands between two pieces of text that were set apart by a line end or by room on paper. */
public final class LineJoin {
    private static final String IN_NUMBERS = ".,%‰";

    private LineJoin() {}

    /** A space between two words of Latin script; nothing beside Chinese and nothing inside a number. */
    public static String betweenLines(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return "";
        }
        char left = before.charAt(before.length() - 1);
        char right = after.charAt(0);
        return isWide(left) || isWide(right) || isInNumber(left) && isInNumber(right) ? "" : " ";
    }

    /** Chinese characters and their punctuation. */
    public static boolean isWide(char c) {
        return c >= 0x2E80 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF00 && c <= 0xFFEF
                || Character.isSurrogate(c)
                || "—…·①②③④⑤⑥⑦⑧⑨⑩".indexOf(c) >= 0;
    }

    static boolean isInNumber(char c) {
        return c >= '0' && c <= '9' || IN_NUMBERS.indexOf(c) >= 0;
    }
}
