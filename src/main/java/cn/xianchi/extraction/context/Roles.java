package cn.xianchi.extraction.context;

import cn.xianchi.extraction.quantity.Quantity;
import cn.xianchi.extraction.quantity.Role;
import cn.xianchi.extraction.quantity.Tables;
import cn.xianchi.extraction.structure.Context;
import cn.xianchi.extraction.time.TimeWord;
import com.google.re2j.Pattern;
import java.util.List;

/** Determines the role of each number in its sentence. */
public record Roles(ParsedReport report, TimeScope times) {
    private static final int MAX_CLAUSE = 200;

    private static final Pattern OLD_BEFORE = Pattern.compile(
            "(?:由|从)(?:原来?的?|原先的?|之前的?|此前的?|以往的?|过去的?|去年的?|上年的?|年初的?|" + "改革前的?|法定的?|最初的?|调整前的?|平均)?[^,。;:@#由从]{0,8}$");
    private static final Pattern BEFORE_CHANGE =
            Pattern.compile("(?:调整前|改革前|优化前|压减前|精简前|原来的?|原为|原需|原有|原先|此前为?|之前为?)[^,。;]{0,6}$");
    private static final Pattern OLD_AFTER =
            Pattern.compile("^[^,。;@#]{0,4}(?:[,、]?(?:分别|均|都|大幅|进一步|逐步|快速|平均|统一)?(?:提升|提高|提至|"
                    + "上升|增加|增长|增至|扩大|扩充|扩容|拓展|升级|下降|降至|降低|压减|压缩|缩短|缩减|缩至|"
                    + "减少|减至|精简|升|跃升|调整|优化|变|改|降|压|减|缩|增)?(?:了)?(?:至|到|为|成)|[,]?(?:现在?|" + "目前))");
    private static final Pattern SMALL_BEFORE =
            Pattern.compile("(?:年初|年底|年末|以前|之前|过去|原来|原先|此前)[^,。;@#]{0,4}(?:只有|仅有|仅为|仅|为|是)$");
    private static final Pattern PRESENT_AFTER = Pattern.compile("^[^。;#]{0,6},?(?:而)?(?:现|如今|目前|到)");
    private static final Pattern CHANGED = Pattern.compile("(?:增长|增加|新增|新增加|新增上线|新上线|新拓展|增设|增配|提升|提高|提速|上升|下降|减少|"
            + "降低|压减|压缩|缩短|缩减|精简|减免|回落|攀升|增幅|降幅|升幅|涨幅|增|降|减|多|少)(?:了|" + "幅达?|幅度达?到?|约|近|超)?$");
    private static final Pattern INTENDED = Pattern.compile("力争|争取|预计|拟(?:新|于|再|在|增|投|推|建)|目标(?:是|为|值|任务|定)|计划(?:于|在|新|"
            + "到|再|年内|明年|通过|推|建|投|完成|实现|用|至|增|将|今年|下半年|投放|部署)|将(?:再|继续|"
            + "进一步|新增|达|实现|扩|提升|提高|增|力争|于|完成|建|投|部署|推|上线|在|全|不|持续|逐步|"
            + "对|会)|到\\d{4}年|(?:明年|来年|下一步|下一?年|今后|未来|下阶段)|(?:要求|应当?|须|需)(?:达到?|"
            + "在|不低于|不少于|达)|不得(?:超过|少于|低于)|有望|还需|尚需|考核指标|任务数|年度目标");
    private static final Pattern EXAMPLE_WORDS =
            Pattern.compile("(?:例如|比如|譬如|以[^,。;]{2,24}为例|(?:^|[,。;])如(?:[^期下今何果此]|$)|像[^,。;]{2,20}(?:一样|" + "这样))");
    private static final Pattern AVERAGE =
            Pattern.compile("(?:全国|全省|全市|省|市|同类|周边|先进)[^,。;@#]{0,8}(?:平均|均值|中位)[^,。;]{0,8}$");

    /** {@code previous} is the start of the number before it, -1 for the first; {@code cell} is null outside of tables. */
    public Role of(Quantity quantity, int previous, Context context, Tables.Cell cell) {
        if (report.outline().section(quantity.start()).isPlan()
                || INTENDED.matcher(context.sentenceBefore()).find()
                || times.isLater(quantity.start())) {
            return Role.PLAN;
        }
        if (cell != null) {
            return inTable(cell);
        }
        if (EXAMPLE_WORDS.matcher(context.sentenceBefore()).find()) {
            return Role.EXAMPLE;
        }
        if (isOld(context.clauseBefore(), context.after())) {
            return Role.OLD;
        }
        if (CHANGED.matcher(context.clauseBefore()).find()) {
            return Role.CHANGE;
        }
        int start = quantity.start();
        int clauseStart = Context.startAfter(",;:。\n!?", report.text().text(), start - MAX_CLAUSE, start);
        if (times.isEarlier(quantity.start(), clauseStart, previous)) {
            return Role.EARLIER;
        }
        return isPart(context.sentenceBefore()) ? Role.PART : Role.LEVEL;
    }

    /** Whether the clause before a number ends with the average of a larger area. */
    public static boolean isAverage(String clauseBefore) {
        return AVERAGE.matcher(clauseBefore).find();
    }

    private static boolean isOld(String before, String after) {
        boolean isBeforeChange = OLD_BEFORE.matcher(before).find()
                || BEFORE_CHANGE.matcher(before).find();
        return isBeforeChange && OLD_AFTER.matcher(after).find()
                || SMALL_BEFORE.matcher(before).find()
                        && PRESENT_AFTER.matcher(after).find();
    }

    private Role inTable(Tables.Cell cell) {
        List<Tables.Range> rowAndColumn =
                cell.headings().subList(0, Math.max(0, cell.headings().size() - 1));
        boolean isEarlier = times.in(rowAndColumn).stream().anyMatch(time -> time.kind() == TimeWord.Kind.EARLIER);
        return isEarlier && cell.role() == Role.LEVEL ? Role.EARLIER : cell.role();
    }

    /** 其中 applies to the end of its clause, 其中： to the end of its sentence or to a semicolon. */
    private static boolean isPart(String sentenceBefore) {
        String half = sentenceBefore.substring(sentenceBefore.lastIndexOf(';') + 1);
        int index = Math.max(half.lastIndexOf("其中"), half.lastIndexOf("包括"));
        return index >= 0 && (half.startsWith(":", index + 2) || half.indexOf(',', index) < 0);
    }
}
