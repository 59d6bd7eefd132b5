package cn.xianchi.extraction;

/**
 * The words around one quantity as a rule's pattern sees them: {@code #} is the quantity itself with hedge and unit,
 * {@code @} any other. Words of time and brackets without figures are left out.
 *
 * @param text the words, from the item's heading to the sentence's end
 * @param before the words of the quantity's own clause before it
 * @param sentence the words of its sentence before it
 * @param after what follows it in its sentence
 * @param each whether one number stands for each of several (均, 各)
 * @param isCell whether the number stands in a table, and the words are those of its row and column
 */
record Context(String text, String before, String sentence, String after, boolean each, boolean isCell) {

    static Context of(String text, boolean each) {
        int target = text.indexOf('#');
        String head = text.substring(0, target);
        int sentenceStart = lastOf(head, "。\n!?") + 1;
        int clauseStart = lastOf(head, "。\n!?,;:，；：\t") + 1;
        return new Context(
                text,
                head.substring(clauseStart),
                head.substring(sentenceStart),
                text.substring(target + 1),
                each,
                false);
    }

    static Context ofCell(String text) {
        Context context = of(text, false);
        return new Context(text, context.before, context.sentence, context.after, false, true);
    }

    /** The number's own clause. */
    String clause() {
        int end = 0;
        while (end < after.length() && "。\n!?,;:\t".indexOf(after.charAt(end)) < 0) {
            end++;
        }
        return before + "#" + after.substring(0, end);
    }

    private static int lastOf(String text, String any) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (any.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
