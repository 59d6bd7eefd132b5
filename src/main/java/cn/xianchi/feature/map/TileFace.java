package cn.xianchi.feature.map;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.figures.SideBySideTable;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * What a county's square shows.
 *
 * @param kind leading, middle, lagging, undetermined; v1 to v4; plain (comparable, nothing more to say); none; O, NR; or
 *     apart, for a county that is not in the group
 * @param name of the kind in words
 * @param place the value with its window and grade; null for a blank and for who is not in the group
 */
record TileFace(String kind, String name, boolean caution, String number, SideBySideTable.Place place) {

    /** By code: of each county of the comparison; those that are not in it stand apart. */
    static Map<String, TileFace> of(Comparison answer, boolean byValue, Labels labels) {
        MapTexts say = labels.texts(MapTexts.class);
        Map<String, TileFace> faces = new HashMap<>();
        for (CountyValue county : answer.values()) {
            String kind = kind(county, answer.statistics(), byValue);
            faces.put(
                    code(county),
                    new TileFace(
                            kind,
                            name(kind, county, byValue, answer, labels, say),
                            county.grade() == Grade.CAUTION,
                            county.hasValue()
                                    ? labels.number(county.observation()).text()
                                    : null,
                            SideBySideTable.place(answer.indicator(), county, labels)));
        }
        answer.blanks()
                .forEach(county -> faces.put(
                        code(county),
                        new TileFace(county.missing().code(), labels.blank(county.missing()), false, null, null)));
        return faces;
    }

    static TileFace apart(Labels labels) {
        return new TileFace("apart", labels.texts(MapTexts.class).notInGroup(), false, null, null);
    }

    private static String code(CountyValue county) {
        return county.region().code();
    }

    private static String kind(CountyValue county, Statistics statistics, boolean byValue) {
        if (!county.isComparable()) {
            return "none";
        }
        if (!byValue) {
            return county.band() == null ? "plain" : Code.of(county.band());
        }
        return statistics.q1() == null ? "plain" : "v" + step(county.value(), statistics);
    }

    /** 1 for what is not above the first quartile, to 4 for what is above the third. */
    static int step(BigDecimal value, Statistics statistics) {
        if (value.compareTo(statistics.q1()) <= 0) {
            return 1;
        }
        if (value.compareTo(statistics.median()) <= 0) {
            return 2;
        }
        return value.compareTo(statistics.q3()) <= 0 ? 3 : 4;
    }

    private static String name(
            String kind, CountyValue county, boolean byValue, Comparison answer, Labels labels, MapTexts say) {
        if (kind.equals("none")) {
            return labels.grade(Grade.NONE);
        }
        if (kind.startsWith("v")) {
            return say.level(Integer.parseInt(kind.substring(1)));
        }
        return county.band() == null || byValue ? plain(answer, byValue, say) : labels.band(county.band());
    }

    /** Why a comparable value has no band and no class. */
    static String plain(Comparison answer, boolean byValue, MapTexts say) {
        if (byValue) {
            return say.noClasses();
        }
        return answer.indicator().polarity() == Polarity.NEUTRAL ? say.noBandNeutral() : say.noBand();
    }

    /** A county's name for a square, without its nationalities: 连山壮族瑶族自治县 is 连山. */
    static String shortName(Region region) {
        String name = region.name().replaceFirst("^(.{2,}?)(.{1,3}族)+自治县$", "$1");
        return name.equals(region.name()) ? region.shortName() : name;
    }
}
