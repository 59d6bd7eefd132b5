package cn.xianchi.extraction.structure;

import com.google.re2j.Pattern;

/**
 * The words around one quantity as the pattern of a rule sees them: {@code #} is the quantity itself with hedge and unit,
 * {@code @} any other. Time expressions and brackets without figures are left out.
 *
 * @param text the words from the heading of the item to the end of the sentence
 * @param clauseBefore the words of the quantity's clause before it
 * @param sentenceBefore the words of its sentence before it
 * @param after the words of its sentence after it
 * @param perItem whether the number applies to each of several items (均, 各)
 * @param isCell whether the number is in a table; the words are then those of its row and column
 * @param withoutLink the text without words that only lead to the number: 进驻率由@上升到# as 进驻率#
 */
public record Context(
        String text,
        String clauseBefore,
        String sentenceBefore,
        String after,
        boolean perItem,
        boolean isCell,
        String withoutLink) {

    /** Words between an indicator and its number that rules need not repeat. */
    private static final Pattern LINK = Pattern.compile("(?:[,]?(?:已?经?由|从)[^,。;@#]{0,12}@[^,。;@#]{0,3})?"
            + "(?:大幅|进一步|稳步|同步|首次|平均|总体|整体)*"
            + "(?:提升|提高|提至|上升|增加|增长|扩大|扩充|扩展|拓展|压减|压缩|缩短|缩减|缩|减少|精简|" + "降低|下降|跃升|攀升|升|增|减|压|降|稳定|保持|维持|爬|涨)*"
            + "(?:在|至|到|为)?(?:已经?|现已?|目前|就|便|仍)?(?:累计|合计|总计|共计|共有|总共|一共|共|" + "总数|总量|数量|分别|均|都|全部|双双|各|超额|实现|完成)*"
            + "(?:达到了?|达|为|是|有|计|至|到|占)?了?:?$");

    private static final int MAX_LINK = 30;

    public static Context of(String text, boolean perItem) {
        return of(text, perItem, false);
    }

    public static Context ofCell(String text) {
        return of(text, false, true);
    }

    private static Context of(String text, boolean perItem, boolean isCell) {
        int target = text.indexOf('#');
        String head = text.substring(0, target);
        int sentenceStart = startAfter("。\n!?", head, 0, target);
        int clauseStart = startAfter("。\n!?,;:，；：\t", head, 0, target);
        return new Context(
                text,
                head.substring(clauseStart),
                head.substring(sentenceStart),
                text.substring(target + 1),
                perItem,
                isCell,
                withoutLink(head) + text.substring(target));
    }

    /** Removes the words that only lead to the number from the end of {@code head}. */
    private static String withoutLink(String head) {
        int tail = Math.max(0, head.length() - MAX_LINK);
        return head.substring(0, tail) + LINK.matcher(head.substring(tail)).replaceFirst("");
    }

    /** The clause of the number. */
    public String clause() {
        int end = 0;
        while (end < after.length() && "。\n!?,;:\t".indexOf(after.charAt(end)) < 0) {
            end++;
        }
        return clauseBefore + "#" + after.substring(0, end);
    }

    /** Whether the text contains any of the words; to be asked before a pattern is tried, which costs more. */
    public static boolean containsAny(String text, Iterable<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The position after the last of these characters before {@code index}; {@code from} if none is between. */
    public static int startAfter(String characters, String text, int from, int index) {
        int start = index;
        while (start > Math.max(0, from) && characters.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
