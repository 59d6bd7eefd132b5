package cn.xianchi.extraction.time;

import java.util.regex.Pattern;

/** Pattern of time expressions, with one named group for each form. Each form is short, so a search takes linear time. */
final class TimePattern {
    private static final String YEAR = "(?:\\d{4}年度?|今年|本年度?|当年|去年|上年|明年|次年)";
    private static final String DAY = "\\d{1,2}月\\d{1,2}[日号]";
    static final Pattern MONTH_ALONE = Pattern.compile("(" + YEAR + ")?(\\d{1,2})月(?:份)?");
    private static final String UNTIL = "(?:截至到?|截止至?到?|截)";
    static final Pattern PATTERN = Pattern.compile(
            "(?<publication>\\d{4}年?版|\\d{4}-\\d{4}年|\\d{4}年?(?:至|-|到)\\d{4}年度?|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:日)?(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?)"
                    + "|(?<days>(?<daysFrom>" + YEAR + ")?(?<dayFrom>\\d{1,2}月\\d{1,2}日?)起?(?:至|到|-)(?<daysTo>"
                    + YEAR + ")?(?<dayTo>" + DAY + ")(?:期间|止)?)"
                    + "|(?<months>(?<monthsFrom>" + YEAR + ")?(?<monthFrom>\\d{1,2})月?(?:份)?(?:至|到|-)(?<monthsTo>"
                    + YEAR + ")?(?<monthTo>\\d{1,2})月(?:份|底|末)?)"
                    + "|(?<part>(?<partYear>" + YEAR
                    + ")?(?<partName>上半年|下半年|前三个?季度|前两个?季度|[前首][一二两三四五六七八九十\\d]{1,2}个月|" + "第?[一二三四]季度))"
                    + "|(?<until>" + untilWords() + ")"
                    + "|(?<sometime>(?:上线|运行|开通|启用|成立|实施|推行|开办|启动|投用|运营|建成|试点|改革|设立)以来|迄今)"
                    + "|(?<since>(?<sinceYear>\\d{4}年度?|今年|本年度?|年初|入年)(?:以来|来))"
                    + "|(?<sinceMonth>自?(?<smYear>\\d{4}年|今年|去年)(?<smMonth>\\d{1,2})月(?:份|\\d{1,2}日)?[^,。;、\\d]{0,12}(?:以来|"
                    + "至今|起))"
                    + "|(?<earlier>(?:较|比|同)?(?:去年|上年度?|上一年度?|前一年|往年|前年)(?:的?同期|全年|底|末|度)?|同比|环比)"
                    + "|(?<now>目前|当前|现有|现已|截至目前|截止目前|至今)"
                    + "|(?<event>(?:" + YEAR + ")?(?:" + DAY + "|\\d{1,2}月(?:\\d{1,2}日)?(?:底|末|初|中旬|上旬|下旬|份)?))"
                    + "|(?<later>明年|来年|下一?年度?|(?:十五五)时期?)"
                    + "|(?<annual>(?<annualYear>\\d{4})年(?:度|全年)?|全年度?|本年度?|今年|当年|年内|一年来)"
                    + "|(?<spelled>[零一二三四五六七八九]{4}年(?:[一二三四五六七八九十]{1,3}月)?(?:[一二三四五六七八九十]{1,3}日)?)");

    private TimePattern() {}

    private static String untilWords() {
        return UNTIL + "(?:目前|当前|现在|今|报告日)|" + UNTIL + "(?<untilYear>" + YEAR
                + ")?(?:(?<untilMonth>\\d{1,2})月(?:(?<untilDay>\\d{1,2})[日号]|底|末|份|末底)?|(?<untilEnd>年底|年末|底|末))"
                + "|(?<bareYear>" + YEAR + ")?(?<bareMonth>\\d{1,2})月(?:底|末)";
    }
}
