package cn.xianchi.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Set;

/** Whose number it is: the county's own, or that of the nation, the province, the city, a town or a neighbour. */
final class Places {
    private static final Pattern CLAUSE = Pattern.compile("[,;:。\\n(]");
    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:其中|而|同期|另外|此外|据悉|据统计|与此同时|相邻的?|邻近的?|毗邻的?|周边的?|兄弟|同处[^,]{0,6}的|[^,]{0,6}以来|目前|今年|当前|截至[^,]{0,8}|放眼|纵观|从)*(?P<place>全国|全省|全自治区|全市|我省|我国|省里|市里|省级层面|市级层面|[\\p{Han}]{2,7}?(?:自治区|自治州|自治县|省|市|州|县|区|镇|乡|街道|村|社区))(?P<rest>.{0,3})");
    private static final Pattern GENERIC = Pattern.compile(
            "^(?:.*(?:超市|受理|承接|编制|接入|按照|根据|入驻|进驻|中介|各|全|我|本|该|园|社|城|辖|小|老|景|校|专|厅|片|地|库|山|分|厂|城乡|市县|镇街|乡镇|县级|区级|市级|省级|跨|进|在|对|与|向|由|为|和|及|同|于|到|往|赴|将|把|被|让|推|持续|统筹|指导|协调|组织|推动|推进|推行|联合|依托|通过|建成|建设|部署|完成|设立|办理|服务|实现|政务|数据|窗口|大厅|中心|深化|优化|加强|全县|全区|基层|所有|每个|多个|拓展|结合|针对|围绕|聚焦|打造|开展|探索|创新|加快|重点|共有|现有|覆盖|下沉|延伸)(?:的|了)?[区县市镇村州省社道街]*.*|.*[@#\\d].*)$");
    /** What makes 市 or 区 before it a part of a common word: 市场, 区域, 镇街. */
    private static final Pattern NO_NAME = Pattern.compile("^[场民级本局域外直属委政街居内里间别划块位份情容时镇乡村]");

    private static final Set<String> WHOLE = Set.of("全国", "全省", "全自治区", "我省", "我国", "省里", "省级层面");
    private static final Pattern OWN = Pattern.compile("我[县区市局镇州旗中]|全[县区旗]|本[县区市级局地中]|区级|县级|县域|全域");

    private final Setting setting;

    Places(Setting setting) {
        this.setting = setting;
    }

    /** Whether the words of a sentence up to a number make it somebody else's. */
    boolean isElsewhere(String sentence) {
        boolean elsewhere = false;
        int start = 0;
        Matcher breaks = CLAUSE.matcher(sentence);
        while (true) {
            boolean more = breaks.find();
            String clause = sentence.substring(start, more ? breaks.start() : sentence.length());
            Boolean says = clause(clause);
            elsewhere = says == null ? elsewhere : says;
            if (!more) {
                return elsewhere;
            }
            start = breaks.end();
        }
    }

    /** Null when the clause names no place as its subject. */
    private Boolean clause(String clause) {
        if (OWN.matcher(clause).find() || setting.isOwn(clause)) {
            return Boolean.FALSE;
        }
        Matcher m = SUBJECT.matcher(clause);
        if (!m.find()) {
            return null;
        }
        String place = m.group("place");
        if (WHOLE.contains(place)) {
            return Boolean.TRUE;
        }
        if (place.equals("全市") || place.equals("市里") || place.equals("市级层面")) {
            return !setting.isCountyLevelCity() && !setting.county().isEmpty();
        }
        boolean generic = GENERIC.matcher(place).find()
                || NO_NAME.matcher(m.group("rest")).find();
        return generic ? null : Boolean.TRUE;
    }

    /** national, province, city or county, by the place that a level is printed with; empty where it tells none. */
    String level(String place) {
        if (place.contains("全国") || place.contains("国家")) {
            return "national";
        }
        if (setting.isOwn(place)) {
            return "county";
        }
        if (place.contains("省") || place.contains("自治区")) {
            return "province";
        }
        boolean ownCity = setting.city().length() > 1 && place.contains(setting.shortCity());
        if (ownCity) {
            return "city";
        }
        if (place.contains("县") || place.contains("区")) {
            return "county";
        }
        if (place.contains("市")) {
            return setting.isCountyLevelCity() && !place.contains("地级") ? "county" : "city";
        }
        return "";
    }
}
