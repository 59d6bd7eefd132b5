package cn.xianchi.extraction.quantity;

import cn.xianchi.observation.Qualifier;
import cn.xianchi.observation.Statistic;

/** Words before and after a number that limit it, such as 近, 不少于 and 以上; {@code before} and {@code after} may be empty. */
record Hedge(String before, String after, boolean isAndMore) {
    static final String PATTERN =
            "不足|最多达到?|最多可达|最多为?|最高达到?|最高可达|不少于|不低于|不下|至少|不超过|不高于|" + "不多于|至多|超过了?|超出|超|逾|突破|高于|将近|接近|近|大约|约为?|大概";

    /** Whether the hedge only ends a word, as in 预约3.2万人次 and 附近3家. */
    static boolean isPartOfWord(String text, int start, String hedge) {
        char previous = start > 0 ? text.charAt(start - 1) : ' ';
        return switch (hedge) {
            case "约" -> "预节公履签合制契违条邀集简特失".indexOf(previous) >= 0;
            case "近" -> "附最靠临邻亲".indexOf(previous) >= 0;
            case "超" -> "赶反高".indexOf(previous) >= 0;
            default -> false;
        };
    }

    Qualifier qualifier() {
        if (isAndMore || after.equals("以上")) {
            return Qualifier.OVER;
        }
        if (after.equals("左右") || after.equals("上下")) {
            return Qualifier.ABOUT;
        }
        if (!after.isEmpty()) {
            return Qualifier.AT_MOST;
        }
        return switch (before) {
            case "超过", "超过了", "超出", "超", "逾", "突破", "高于" -> Qualifier.OVER;
            case "将近", "接近", "近" -> Qualifier.NEAR;
            case "大约", "约", "约为", "大概" -> Qualifier.ABOUT;
            case "不少于", "不低于", "不下", "至少" -> Qualifier.AT_LEAST;
            case "不足", "不超过", "不高于", "不多于", "至多" -> Qualifier.AT_MOST;
            default -> Qualifier.EXACT;
        };
    }

    Statistic statistic() {
        return before.startsWith("最") ? Statistic.MAX : Statistic.TOTAL;
    }

    /** What METHODS 4.1 measures of the hedge: 余 and 以上. */
    String printed() {
        return (isAndMore ? "余" : "") + (after.equals("以上") ? after : "");
    }
}
