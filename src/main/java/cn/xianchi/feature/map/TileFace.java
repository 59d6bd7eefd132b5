package cn.xianchi.feature.map;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.comparison.RankedValue;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.SideBySideTable;
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
        for (RankedValue standing : answer.standings()) {
            CountyValue county = standing.cell();
            String kind = kind(standing, answer.statistics(), byValue);
            faces.put(
                    code(county),
                    new TileFace(
                            kind,
                            name(kind, standing, byValue, answer, labels, say),
                            county.comparability().grade() == Grade.CAUTION,
                            county.row().hasValue()
                                    ? labels.number(county.row().value()).text()
                                    : null,
                            SideBySideTable.place(answer.indicator(), county, labels)));
        }
        answer.blanks()
                .forEach(county -> faces.put(
                        code(county),
                        new TileFace(county.blank().name(), labels.blank(county.blank()), false, null, null)));
        return faces;
    }

    static TileFace apart(Labels labels) {
        return new TileFace("apart", labels.texts(MapTexts.class).notInGroup(), false, null, null);
    }

    private static String code(CountyValue county) {
        return county.column().region().code();
    }

    private static String kind(RankedValue standing, Statistics statistics, boolean byValue) {
        if (!standing.isComparable()) {
            return "none";
        }
        if (!byValue) {
            return standing.band() == null ? "plain" : Code.of(standing.band());
        }
        return statistics.q1() == null
                ? "plain"
                : "v" + step(standing.cell().row().value().figure().value(), statistics);
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
            String kind, RankedValue standing, boolean byValue, Comparison answer, Labels labels, MapTexts say) {
        if (kind.equals("none")) {
            return labels.grade(Grade.NONE);
        }
        if (kind.startsWith("v")) {
            return say.level(Integer.parseInt(kind.substring(1)));
        }
        return standing.band() == null || byValue ? plain(answer, byValue, say) : labels.band(standing.band());
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
