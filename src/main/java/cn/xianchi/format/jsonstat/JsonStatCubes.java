package cn.xianchi.format.jsonstat;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.trend.SeriesBreak;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.format.sdmx.SdmxDimension;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Release;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Answers as JSON-stat: {@code area} by {@code time} by {@code metric}, the year of the report being the time. Status is
 * that of SDMX (METHODS 4.6); window, words, bounds and evidence of each cell stand in the extension, under its place.
 */
public final class JsonStatCubes {
    private JsonStatCubes() {}

    public static JsonStat comparison(Comparison answer, Release release) {
        Indicator indicator = answer.indicator();
        List<CountyValue> counties = answer.counties().stream()
                .sorted(Comparator.comparing(county -> county.region().code()))
                .toList();
        String unit = answer.perCapita() ? indicator.unit() + Figure.PER_TEN_THOUSAND : indicator.unit();
        JsonStatCube cube =
                new JsonStatCube(indicator, unit, counties.stream().map(CountyValue::region), Stream.of(answer.year()));
        counties.forEach(county -> cube.put(cube.cell(county.region().code(), answer.year()), county));
        answer.values().forEach(county -> {
            long cell = cube.cell(county.region().code(), answer.year());
            cube.extend(cell, "band", Code.of(county.band()));
            cube.extend(cell, "rank", county.rank());
        });
        return cube.dataset(release);
    }

    /** The years of all counties together; a cell without a status is a year that a county says nothing of. */
    public static JsonStat trends(Indicator indicator, List<Trend> trends, Release release) {
        Stream<Integer> years = trends.stream()
                .flatMap(trend -> trend.points().stream().map(CountyValue::year))
                .distinct()
                .sorted();
        JsonStatCube cube =
                new JsonStatCube(indicator, indicator.unit(), trends.stream().map(Trend::region), years);
        for (Trend trend : trends) {
            String area = trend.region().code();
            trend.points().forEach(point -> cube.put(cube.cell(area, point.year()), point));
        }
        for (Trend trend : trends) {
            trend.breaks()
                    .forEach(one -> cube.extend(cube.cell(trend.region().code(), one.to()), "breaks", shown(one)));
        }
        return cube.dataset(release);
    }

    private static Map<String, Object> shown(SeriesBreak one) {
        return Map.of(
                "from",
                one.from(),
                "reasons",
                one.reasons().stream().map(Code::of).toList());
    }

    /**
     * All figures of one indicator, each in a cell of its own: also by {@code detail} (partner, receiver or level; {@code _T}
     * where there is none), by {@code statistic}, and by {@code number}, which counts the windows and reports in which a
     * county has the same figure of the same year.
     */
    public static JsonStat observations(
            Indicator indicator, List<Observation> observations, Catalog catalog, Release release) {
        Collection<List<Observation>> alike = observations.stream()
                .collect(Collectors.groupingBy(
                        one -> List.of(one.region(), one.year(), detail(one), one.statistic()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
        JsonStatCube cube = cube(indicator, observations, catalog);
        int most = alike.stream().mapToInt(List::size).max().orElse(0);
        cube.dimension(
                "number",
                cube.texts.number(),
                IntStream.rangeClosed(1, most).mapToObj(Integer::toString),
                code -> code);
        for (List<Observation> some : alike) {
            for (int i = 0; i < some.size(); i++) {
                Observation one = some.get(i);
                long cell = cube.cell(
                        one.region(), one.year(), detail(one), Code.of(one.statistic()), Integer.toString(i + 1));
                cube.put(cell, one);
                cube.extend(cell, "id", one.id().toString());
                cube.extend(cell, "report", one.evidence().report());
            }
        }
        return cube.dataset(release);
    }

    private static JsonStatCube cube(Indicator indicator, List<Observation> observations, Catalog catalog) {
        JsonStatCube cube = new JsonStatCube(
                indicator,
                indicator.unit(),
                sorted(observations, Observation::region)
                        .map(code -> catalog.region(code).orElseThrow()),
                sorted(observations, Observation::year));
        cube.dimension(
                "detail",
                cube.texts.detail(),
                sorted(observations, JsonStatCubes::detail),
                code -> code.equals(SdmxDimension.TOTAL) ? cube.texts.notSplit() : code);
        cube.dimension(
                "statistic",
                cube.texts.statistic(),
                sorted(observations, Observation::statistic).map(Code::of),
                code -> code);
        return cube;
    }

    private static <T extends Comparable<? super T>> Stream<T> sorted(
            List<Observation> observations, Function<Observation, T> what) {
        return observations.stream().map(what).distinct().sorted();
    }

    private static String detail(Observation one) {
        return one.isSplit() ? one.dimension() : SdmxDimension.TOTAL;
    }
}
