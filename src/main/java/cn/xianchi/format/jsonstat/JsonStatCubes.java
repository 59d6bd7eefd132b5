package cn.xianchi.format.jsonstat;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.MissingReason;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Statistic;
import cn.xianchi.observation.Window;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers as JSON-stat: {@code area} by {@code time} by {@code metric}, the year of the report being the time. Status is
 * that of SDMX (METHODS 4.6); window, words, bounds and evidence of each cell stand in the extension, under its place.
 */
public final class JsonStatCubes {
    /** What stands for a value that is not split. */
    public static final String TOTAL = "_T";

    private static final String SOURCE = "各县（市、区）政务服务和数据管理局的年度报告和公开网页";

    private JsonStatCubes() {}

    public static JsonStat comparison(Comparison answer, Release release) {
        JsonStatCube cube = new JsonStatCube();
        Indicator indicator = answer.indicator();
        List<CountyValue> cells = answer.counties().stream()
                .sorted(Comparator.comparing(county -> county.region().code()))
                .toList();
        areas(cube, cells.stream().map(CountyValue::region));
        years(cube, Stream.of(answer.year()));
        String unit = answer.perCapita() ? indicator.unit() + Figure.PER_TEN_THOUSAND : indicator.unit();
        cube.metric("metric", "指标", indicator.code(), indicator.nameZh(), unit);
        cells.forEach(county -> put(
                cube, cube.cell(county.region().code(), Integer.toString(answer.year()), indicator.code()), county));
        answer.values().forEach(standing -> {
            long at = cube.cell(standing.region().code(), Integer.toString(answer.year()), indicator.code());
            cube.beside("band", at, Code.of(standing.band()));
            cube.beside("rank", at, standing.rank());
        });
        return dataset(cube, indicator, release);
    }

    /** The years of all counties together; a cell without a status is a year that a county says nothing of. */
    public static JsonStat trends(Indicator indicator, List<Trend> trends, Release release) {
        JsonStatCube cube = new JsonStatCube();
        areas(cube, trends.stream().map(Trend::region));
        years(
                cube,
                trends.stream()
                        .flatMap(trend -> trend.points().stream().map(CountyValue::year))
                        .distinct()
                        .sorted());
        cube.metric("metric", "指标", indicator.code(), indicator.nameZh(), indicator.unit());
        Map<Long, Object> breaks = new TreeMap<>();
        for (Trend trend : trends) {
            Function<Integer, Long> place = year -> cube.cell(trend.region().code(), year.toString(), indicator.code());
            trend.points().forEach(point -> put(cube, place.apply(point.year()), point));
            trend.breaks()
                    .forEach(one -> breaks.put(
                            place.apply(one.to()),
                            Map.of(
                                    "from",
                                    one.from(),
                                    "reasons",
                                    one.reasons().stream().map(Code::of).toList())));
        }
        breaks.forEach((cell, what) -> cube.beside("breaks", cell, what));
        return dataset(cube, indicator, release);
    }

    /**
     * All figures of one indicator, each in a cell of its own: also by {@code detail} (partner, receiver or level; {@code _T}
     * where there is none), by {@code statistic}, and by {@code number}, which counts the windows and reports in which a
     * county has the same figure of the same year.
     */
    public static JsonStat observations(
            Indicator indicator, List<Observation> observations, Catalog catalog, Release release) {
        Map<List<Object>, List<Observation>> alike = observations.stream()
                .collect(Collectors.groupingBy(
                        one -> List.of(one.region(), one.year(), detail(one), one.statistic()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        int most = alike.values().stream().mapToInt(List::size).max().orElse(0);
        JsonStatCube cube = new JsonStatCube();
        areas(
                cube,
                observations.stream()
                        .map(Observation::region)
                        .distinct()
                        .sorted()
                        .map(code -> catalog.region(code).orElseThrow()));
        years(cube, observations.stream().map(Observation::year).distinct().sorted());
        cube.metric("metric", "指标", indicator.code(), indicator.nameZh(), indicator.unit());
        cube.dimension("detail", "分项", null, details(observations));
        cube.dimension(
                "statistic",
                "统计方式",
                null,
                same(new TreeSet<>(observations.stream()
                                .map(Observation::statistic)
                                .toList())
                        .stream().map(Code::of)));
        cube.dimension(
                "number",
                "序号",
                null,
                same(Stream.iterate(1, n -> n <= most, n -> n + 1).map(Object::toString)));
        for (List<Observation> some : alike.values()) {
            for (int i = 0; i < some.size(); i++) {
                Observation one = some.get(i);
                long at = cube.cell(
                        one.region(),
                        Integer.toString(one.year()),
                        indicator.code(),
                        detail(one),
                        Code.of(one.statistic()),
                        Integer.toString(i + 1));
                cube.put(at, one.figure().value(), state(one));
                beside(cube, at, one);
                cube.beside("id", at, one.id().toString());
                cube.beside("report", at, one.evidence().report());
            }
        }
        return dataset(cube, indicator, release);
    }

    private static Map<String, String> details(List<Observation> observations) {
        Map<String, String> details =
                same(observations.stream().map(JsonStatCubes::detail).distinct().sorted());
        details.replace(TOTAL, "不分项");
        return details;
    }

    private static String detail(Observation one) {
        return one.isSplit() ? one.dimension() : TOTAL;
    }

    private static Map<String, String> same(Stream<String> codes) {
        return codes.collect(Collectors.toMap(code -> code, code -> code, (one, other) -> one, LinkedHashMap::new));
    }

    private static void areas(JsonStatCube cube, Stream<Region> regions) {
        cube.dimension(
                "area",
                "县（市、区）",
                "geo",
                regions.collect(Collectors.toMap(Region::code, Region::name, (one, other) -> one, LinkedHashMap::new)));
    }

    private static void years(JsonStatCube cube, Stream<Integer> years) {
        cube.dimension(
                "time",
                "年度",
                "time",
                years.collect(Collectors.toMap(
                        Object::toString, year -> year + "年", (one, other) -> one, LinkedHashMap::new)));
    }

    private static void put(JsonStatCube cube, long at, CountyValue county) {
        if (county.isBlank()) {
            cube.put(at, null, state(county.missing()));
            cube.beside("blank", at, county.missing().name());
            return;
        }
        cube.beside("grade", at, Code.of(county.grade()));
        if (!county.hasValue()) {
            cube.put(at, null, "L");
            return;
        }
        Observation one = county.observation();
        cube.put(at, one.figure().value(), state(one));
        beside(cube, at, one);
    }

    private static void beside(JsonStatCube cube, long at, Observation one) {
        cube.beside(
                "raw", at, one.figure().raw().isEmpty() ? null : one.figure().raw());
        cube.beside("qualifier", at, Code.of(one.figure().qualifier()));
        cube.beside("low", at, one.figure().bounds().low());
        cube.beside("high", at, one.figure().bounds().high());
        cube.beside("window", at, window(one.window()));
        cube.beside("evidence", at, one.id() == null ? null : "/evidence/" + one.id());
    }

    private static Map<String, String> window(Window window) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("kind", Code.of(window.kind()));
        shown.put("start", window.start() == null ? null : window.start().toString());
        shown.put("end", window.end() == null ? null : window.end().toString());
        return shown;
    }

    /** OBS_STATUS of a value: normal, or estimated where we counted or computed it. */
    public static String state(Observation one) {
        return one.statistic() == Statistic.DERIVED || one.id() == null ? "E" : "A";
    }

    /** OBS_STATUS of a blank: missing for the reason that its code tells. */
    static String state(MissingReason blank) {
        return blank == MissingReason.O ? "O" : "L";
    }

    private static JsonStat dataset(JsonStatCube cube, Indicator indicator, Release release) {
        if (cube.cells() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a JSON-stat dataset of " + cube.cells() + " cells");
        }
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("release", release.number());
        extension.put("kind", Code.of(indicator.kind()));
        extension.put("polarity", Code.of(indicator.polarity()));
        extension.put("definition", indicator.definitionZh());
        extension.put("nameEn", indicator.nameEn());
        return cube.dataset(indicator.nameZh(), SOURCE, JsonStat.updated(release), extension);
    }
}
