package cn.xianchi.format.jsonstat;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.format.FormatTexts;
import cn.xianchi.format.json.ObservationJson.WindowJson;
import cn.xianchi.format.sdmx.ObservationStatus;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Release;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds a JSON-stat dataset of one indicator: its dimensions first, then its cells. */
final class JsonStatCube {
    final FormatTexts texts = Labels.in("zh").texts(FormatTexts.class);

    private final Indicator indicator;
    private final Map<String, JsonStat.Dimension> dimensions = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> positions = new LinkedHashMap<>();
    private final Map<String, List<String>> roles = new LinkedHashMap<>();
    private final TreeMap<Long, BigDecimal> values = new TreeMap<>();
    private final TreeMap<Long, String> status = new TreeMap<>();
    private final Map<String, Map<Long, Object>> extensions = new LinkedHashMap<>();

    /** With the dimensions {@code area}, {@code time} and {@code metric}. */
    JsonStatCube(Indicator indicator, String unit, Stream<Region> areas, Stream<Integer> years) {
        this.indicator = indicator;
        dimension("area", texts.area(), areas.collect(byCode(Region::code, Region::name)), null);
        dimension("time", texts.time(), years.map(Object::toString).collect(byCode(year -> year, texts::year)), null);
        dimension(
                "metric",
                texts.metric(),
                Map.of(indicator.code(), indicator.nameZh()),
                Map.of(indicator.code(), new JsonStat.Unit(unit)));
        roles.put("geo", List.of("area"));
        roles.put("time", List.of("time"));
        roles.put("metric", List.of("metric"));
    }

    private static <T> Collector<T, ?, Map<String, String>> byCode(Function<T, String> code, Function<T, String> name) {
        return Collectors.toMap(code, name, (one, other) -> one, LinkedHashMap::new);
    }

    /** A further dimension. */
    void dimension(String id, String label, Stream<String> codes, UnaryOperator<String> name) {
        dimension(id, label, codes.collect(byCode(code -> code, name)), null);
    }

    private void dimension(String id, String label, Map<String, String> categories, Map<String, JsonStat.Unit> units) {
        List<String> index = List.copyOf(categories.keySet());
        Map<String, Integer> position = new LinkedHashMap<>();
        index.forEach(code -> position.put(code, position.size()));
        positions.put(id, position);
        dimensions.put(id, new JsonStat.Dimension(label, new JsonStat.Category(index, categories, units)));
    }

    /** The cell of a county and year; {@code further} are codes of the further dimensions. */
    long cell(String area, int year, String... further) {
        List<String> codes = new ArrayList<>(List.of(area, Integer.toString(year), indicator.code()));
        codes.addAll(List.of(further));
        long cell = 0;
        int dimension = 0;
        for (Map<String, Integer> position : positions.values()) {
            cell = cell * position.size() + position.get(codes.get(dimension++));
        }
        return cell;
    }

    void put(long cell, CountyValue county) {
        if (county.isBlank()) {
            status.put(cell, ObservationStatus.of(county.missing()));
            extend(cell, "blank", county.missing().code());
            return;
        }
        extend(cell, "grade", Code.of(county.grade()));
        if (county.hasValue()) {
            put(cell, county.observation());
        } else {
            status.put(cell, ObservationStatus.NOT_COLLECTED);
        }
    }

    void put(long cell, Observation one) {
        values.put(cell, one.figure().value());
        status.put(cell, ObservationStatus.of(one));
        extend(cell, "raw", one.figure().raw().isEmpty() ? null : one.figure().raw());
        extend(cell, "qualifier", Code.of(one.figure().qualifier()));
        extend(cell, "low", one.figure().bounds().low());
        extend(cell, "high", one.figure().bounds().high());
        extend(cell, "window", WindowJson.of(one.window()));
        extend(cell, "evidence", one.id() == null ? null : "/evidence/" + one.id());
    }

    /** What else is known of a cell, in the extension {@code name}; nothing where it is null. */
    void extend(long cell, String name, Object what) {
        if (what != null) {
            extensions.computeIfAbsent(name, key -> new TreeMap<>()).put(cell, what);
        }
    }

    JsonStat dataset(Release release) {
        double cells = positions.values().stream().mapToDouble(Map::size).reduce(1, (one, other) -> one * other);
        if (cells > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a JSON-stat dataset of " + cells + " cells");
        }
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("release", release.number());
        extension.put("kind", Code.of(indicator.kind()));
        extension.put("polarity", Code.of(indicator.polarity()));
        extension.put("definition", indicator.texts().definitionZh());
        extension.put("nameEn", indicator.nameEn());
        extension.putAll(extensions);
        return new JsonStat(
                indicator.nameZh(),
                texts.source(),
                JsonStat.updated(release),
                roles,
                dimensions,
                values,
                status,
                extension);
    }
}
