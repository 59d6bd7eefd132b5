package cn.xianchi.web;

import cn.xianchi.benchmark.Cell;
import cn.xianchi.benchmark.Comparison;
import cn.xianchi.benchmark.Grade;
import cn.xianchi.benchmark.Standing;
import cn.xianchi.benchmark.Statistics;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Region;
import cn.xianchi.words.MapTexts;
import cn.xianchi.words.Words;
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
record TileFace(String kind, String name, boolean caution, String number, Board.Place place) {

    /** By code: of each county of the comparison; those that are not in it stand apart. */
    static Map<String, TileFace> of(Comparison answer, boolean byValue, Words words) {
        MapTexts say = words.texts(MapTexts.class);
        Map<String, TileFace> faces = new HashMap<>();
        for (Standing standing : answer.standings()) {
            Cell cell = standing.cell();
            String kind = kind(standing, answer.statistics(), byValue);
            faces.put(
                    code(cell),
                    new TileFace(
                            kind,
                            name(kind, standing, byValue, answer, words, say),
                            cell.comparability().grade() == Grade.CAUTION,
                            cell.row().hasValue()
                                    ? words.number(cell.row().value()).text()
                                    : null,
                            Board.place(answer.indicator(), cell, words)));
        }
        answer.blanks()
                .forEach(cell -> faces.put(
                        code(cell), new TileFace(cell.blank().name(), words.blank(cell.blank()), false, null, null)));
        return faces;
    }

    static TileFace apart(Words words) {
        return new TileFace("apart", words.texts(MapTexts.class).notInGroup(), false, null, null);
    }

    private static String code(Cell cell) {
        return cell.column().region().code();
    }

    private static String kind(Standing standing, Statistics statistics, boolean byValue) {
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
            String kind, Standing standing, boolean byValue, Comparison answer, Words words, MapTexts say) {
        if (kind.equals("none")) {
            return words.grade(Grade.NONE);
        }
        if (kind.startsWith("v")) {
            return say.level(Integer.parseInt(kind.substring(1)));
        }
        return standing.band() == null || byValue ? plain(answer, byValue, say) : words.band(standing.band());
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
