package cn.xianchi.extraction.structure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Set;

/** Whose number it is: the county's own, or that of the nation, the province, the city, a town or a neighbour. */
public final class AdministrativeLevels {
    private static final Pattern CLAUSE = Pattern.compile("[,;:。\\n(]");
    private static final Pattern SUBJECT = Pattern.compile("^(?:其中|而|同期|同一时段|同一时期|同时期|另外|此外|据悉|据统计|与此同时|相邻的?|邻近的?|"
            + "毗邻的?|周边的?|兄弟|同处[^,]{0,6}的|[^,]{0,6}以来|目前|今年|当前|截至[^,]{0,8}|放眼|"
            + "纵观|从)*(?P<place>全国|全省|全自治区|全市|我省|我国|省里|市里|省级层面|市级层面|(?:[\\p{Han}]县|"
            + "[\\p{Han}]{2,4}?(?:自治区|自治州|自治县|省|市|州|县|区|镇|乡|街道|村|社区)))(?P<rest>.{0,3})");
    /** Characters of verbs, pronouns and common nouns, which no name of a place holds. */
    private static final Pattern GENERIC = Pattern.compile(
            "[粤跨三两四多了的在联报与对向由为及于到将把被让推以各全我本该这此其有无个每所据按经给因线入完现办受服务政数窗厅建设部署展织编布发放落实进动化强接承共累计已超约近村居社类项件等或又也还并而且使令促抓做好专行园景片分辖校城超中]|"
                    + "^[县区]|^(?:地|市|县|区|镇|乡|省|州|和|从|同|是|即|如|当|仅|只|凡|非|新|老|小|大)$");
    /** What makes 市 or 区 before it a part of a common word: 市场, 区域, 镇街. */
    private static final Pattern NO_NAME = Pattern.compile("^[场民级本局域外直属委政街居内里间别划块位份情容时镇乡村]");

    private static final Set<String> WHOLE = Set.of("全国", "全省", "全自治区", "我省", "我国", "省里", "省级层面");
    private static final Pattern OWN = Pattern.compile("我[县区市局镇州旗中]|全[县区旗]|本[县区市级局地中]|区级|县级|县域|全域");

    private static final Pattern TAIL =
            Pattern.compile("(?P<place>全国|全省|全市|本[县区市]|我[县区市]|全[县区]|(?:^|[、,])[\\p{Han}]{2,4}(?:省|"
                    + "市|县|区|镇))(?:全市|全县|全区|本级)?(?:共|共有|有|为|达|占|则|合计|累计)*$");

    private final ReportContext setting;

    public AdministrativeLevels(ReportContext setting) {
        this.setting = setting;
    }

    /** Whether the words of a sentence up to a number make it somebody else's. */
    public boolean isElsewhere(String sentence) {
        boolean elsewhere = false;
        int start = 0;
        Matcher breaks = CLAUSE.matcher(sentence);
        while (true) {
            boolean more = breaks.find();
            String clause = sentence.substring(start, more ? breaks.start() : sentence.length());
            Boolean says = clause(clause);
            boolean passing = Boolean.TRUE.equals(says) && clause.startsWith("其中") && more;
            elsewhere = says == null || passing ? elsewhere : says;
            elsewhere &= !more || sentence.charAt(breaks.start()) != ';';
            if (!more) {
                Boolean tail = tail(clause);
                return tail == null ? elsewhere : tail;
            }
            start = breaks.end();
        }
    }

    /** Whether the words just before a number say whose it is: 全省#, 韶关市共#. */
    private Boolean tail(String before) {
        Matcher m = TAIL.matcher(before);
        if (!m.find()) {
            return null;
        }
        String place = m.group("place").replaceAll("^[、,]", "");
        if (OWN.matcher(place).find() || setting.isOwn(place)) {
            return Boolean.FALSE;
        }
        if (WHOLE.contains(place)) {
            return Boolean.TRUE;
        }
        if (place.equals("全市")) {
            return !setting.isCountyLevelCity() && !setting.county().isEmpty();
        }
        return GENERIC.matcher(place.substring(0, place.length() - 1)).find() ? null : Boolean.TRUE;
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
        boolean generic =
                GENERIC.matcher(place.substring(0, place.length() - 1)).find()
                        || NO_NAME.matcher(m.group("rest")).find();
        return generic ? null : Boolean.TRUE;
    }

    /** national, province, city or county, by the place that a level is printed with; empty where it tells none. */
    public String level(String place) {
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
