package cn.xianchi.extraction.structure;

import com.google.re2j.Pattern;

/**
 * The words around one quantity as a rule's pattern sees them: {@code #} is the quantity itself with hedge and unit,
 * {@code @} any other. Words of time and brackets without figures are left out.
 *
 * @param text the words, from the item's heading to the sentence's end
 * @param before the words of the quantity's own clause before it
 * @param sentence the words of its sentence before it
 * @param after what follows it in its sentence
 * @param each whether one number stands for each of several (均, 各)
 * @param linked the words without those that only lead to the number: 进驻率由@上升到# as 进驻率#
 * @param isCell whether the number stands in a table, and the words are those of its row and column
 */
public record Context(
        String text, String before, String sentence, String after, boolean each, boolean isCell, String linked) {

    /** Words that may stand between an indicator's words and its number, so that rules need not repeat them. */
    private static final Pattern LINK = Pattern.compile("(?:[,]?(?:已?经?由|从)[^,。;@#]{0,12}@[^,。;@#]{0,3})?"
            + "(?:大幅|进一步|稳步|同步|首次|平均|总体|整体)*"
            + "(?:提升|提高|提至|上升|增加|增长|扩大|扩充|扩展|拓展|压减|压缩|缩短|缩减|缩|减少|精简|" + "降低|下降|跃升|攀升|升|增|减|压|降|稳定|保持|维持|爬|涨)*"
            + "(?:在|至|到|为)?(?:已经?|现已?|目前|就|便|仍)?(?:累计|合计|总计|共计|共有|总共|一共|共|" + "总数|总量|数量|分别|均|都|全部|双双|各|超额|实现|完成)*"
            + "(?:达到了?|达|为|是|有|计|至|到|占)?了?:?$");

    private static final int LONGEST_LINK = 30;

    public static Context of(String text, boolean each) {
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
                false,
                linked(head) + text.substring(target));
    }

    public static Context ofCell(String text) {
        Context context = of(text, false);
        return new Context(text, context.before, context.sentence, context.after, false, true, context.linked);
    }

    /** What stands before a number, without the words that only lead to it. */
    private static String linked(String head) {
        int tail = Math.max(0, head.length() - LONGEST_LINK);
        return head.substring(0, tail) + LINK.matcher(head.substring(tail)).replaceFirst("");
    }

    /** The number's own clause. */
    public String clause() {
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
