package cn.xianchi.extraction.structure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Set;

/** Decides whether a number is the county's own or that of the nation, the province, the city, a town or a neighbour. */
public record AdministrativeLevels(ReportContext report) {
    private static final String AFTER_CLAUSE = "(?<=[,;:。\\n(])";
    private static final Pattern SUBJECT = Pattern.compile("^(?:其中|而|同期|同一时段|同一时期|同时期|另外|此外|据悉|据统计|与此同时|相邻的?|邻近的?|"
            + "毗邻的?|周边的?|兄弟|同处[^,]{0,6}的|[^,]{0,6}以来|目前|今年|当前|截至[^,]{0,8}|放眼|"
            + "纵观|从)*(?P<place>全国|全省|全自治区|全市|我省|我国|省里|市里|省级层面|市级层面|(?:[\\p{Han}]县|"
            + "[\\p{Han}]{2,4}?(?:自治区|自治州|自治县|省|市|州|县|区|镇|乡|街道|村|社区)))(?P<rest>.{0,3})");
    /** Characters of verbs, pronouns and common nouns, which do not occur in names of places. */
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "[粤跨三两四多了的在联报与对向由为及于到将把被让推以各全我本该这此其有无个每所据按经给因线入完现办受服务政数窗厅建设部署展织编布发放落实进动化强接承共累计已超约近村居社类项件等或又也还并而且使令促抓做好专行园景片分辖校城超中]|"
                    + "^[县区]|^(?:地|市|县|区|镇|乡|省|州|和|从|同|是|即|如|当|仅|只|凡|非|新|老|小|大)$");
    /** Characters that form a common word with 市, 区 or 镇 before them: 市场, 区域, 镇街. */
    private static final Pattern WORD_ENDING = Pattern.compile("^[场民级本局域外直属委政街居内里间别划块位份情容时镇乡村]");

    private static final Set<String> LARGER_AREAS = Set.of("全国", "全省", "全自治区", "我省", "我国", "省里", "省级层面");
    /** Larger than a county, but not than a county-level city. */
    private static final Set<String> CITY_AREAS = Set.of("全市", "市里", "市级层面");

    private static final Pattern OWN_AREA = Pattern.compile("我[县区市局镇州旗中]|全[县区旗]|本[县区市级局地中]|区级|县级|县域|全域");

    private static final Pattern PLACE_BEFORE_NUMBER =
            Pattern.compile("(?P<place>全国|全省|全市|本[县区市]|我[县区市]|全[县区]|(?:^|[、,])[\\p{Han}]{2,4}(?:省|"
                    + "市|县|区|镇))(?:全市|全县|全区|本级)?(?:共|共有|有|为|达|占|则|合计|累计)*$");

    /** Whether the words of a sentence before a number assign it to another place. */
    public boolean isElsewhere(String sentence) {
        boolean isElsewhere = false;
        // the last clause is that of the number and has no mark at its end
        String[] clauses = sentence.split(AFTER_CLAUSE, -1);
        for (int i = 0; i < clauses.length; i++) {
            boolean isLast = i == clauses.length - 1;
            Boolean isOther = isOtherSubject(clauses[i]);
            boolean isParenthesis = Boolean.TRUE.equals(isOther) && clauses[i].startsWith("其中") && !isLast;
            isElsewhere = isOther == null || isParenthesis ? isElsewhere : isOther;
            isElsewhere &= !clauses[i].endsWith(";");
        }
        Boolean isOtherPlace = isOtherPlaceBeforeNumber(clauses[clauses.length - 1]);
        return isOtherPlace == null ? isElsewhere : isOtherPlace;
    }

    /** Whether the words directly before a number name another place, as 全省# and 韶关市共#; null if they name none. */
    private Boolean isOtherPlaceBeforeNumber(String before) {
        Matcher m = PLACE_BEFORE_NUMBER.matcher(before);
        if (!m.find()) {
            return null;
        }
        String place = m.group("place").replaceAll("^[、,]", "");
        return isOther(place, place, "");
    }

    /** Whether the subject of a clause is another place; null if it is no place. */
    private Boolean isOtherSubject(String clause) {
        Matcher m = SUBJECT.matcher(clause);
        boolean isPlace = m.find();
        return isOther(clause, isPlace ? m.group("place") : "", isPlace ? m.group("rest") : "");
    }

    /** Whether a place with {@code rest} after it is another one; no if {@code words} name the own, null if it is no place. */
    private Boolean isOther(String words, String place, String rest) {
        if (OWN_AREA.matcher(words).find() || report.isOwn(words)) {
            return Boolean.FALSE;
        }
        if (LARGER_AREAS.contains(place)) {
            return Boolean.TRUE;
        }
        if (CITY_AREAS.contains(place)) {
            return !report.isCountyLevelCity() && !report.county().isEmpty();
        }
        boolean isCommonWord = place.isEmpty()
                || NOT_A_NAME.matcher(place.substring(0, place.length() - 1)).find()
                || WORD_ENDING.matcher(rest).find();
        return isCommonWord ? null : Boolean.TRUE;
    }

    /** national, province, city or county by the name of a place; empty if it tells no level. */
    public String level(String place) {
        if (place.contains("全国") || place.contains("国家")) {
            return "national";
        }
        if (report.isOwn(place)) {
            return "county";
        }
        if (place.contains("省") || place.contains("自治区")) {
            return "province";
        }
        boolean isOwnCity = report.city().length() > 1 && place.contains(report.shortCity());
        if (isOwnCity) {
            return "city";
        }
        if (place.contains("县") || place.contains("区")) {
            return "county";
        }
        if (place.contains("市")) {
            return report.isCountyLevelCity() && !place.contains("地级") ? "county" : "city";
        }
        return "";
    }
}
