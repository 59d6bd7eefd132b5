package cn.xianchi.format.jsonstat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A JSON-stat dataset in the making: its dimensions first, then its cells. */
final class JsonStatCube {
    private final Map<String, JsonStat.Dimension> dimensions = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> places = new LinkedHashMap<>();
    private final Map<String, List<String>> roles = new LinkedHashMap<>();
    private final TreeMap<Long, BigDecimal> values = new TreeMap<>();
    private final TreeMap<Long, String> status = new TreeMap<>();
    private final Map<String, Map<Long, Object>> beside = new LinkedHashMap<>();

    /** A dimension with its categories in order; {@code role} is geo, time, metric or null. */
    void dimension(String id, String label, String role, Map<String, String> categories) {
        dimension(id, label, role, categories, null);
    }

    void metric(String id, String label, String code, String name, String unit) {
        dimension(id, label, "metric", Map.of(code, name), Map.of(code, new JsonStat.Unit(unit)));
    }

    private void dimension(
            String id, String label, String role, Map<String, String> categories, Map<String, JsonStat.Unit> units) {
        List<String> index = List.copyOf(categories.keySet());
        Map<String, Integer> place = new LinkedHashMap<>();
        index.forEach(code -> place.put(code, place.size()));
        places.put(id, place);
        dimensions.put(id, new JsonStat.Dimension(label, new JsonStat.Category(index, categories, units)));
        if (role != null) {
            roles.computeIfAbsent(role, key -> new ArrayList<>()).add(id);
        }
    }

    /** One cell by the codes of its categories, in the order of the dimensions. */
    long cell(String... codes) {
        long at = 0;
        int dimension = 0;
        for (Map<String, Integer> place : places.values()) {
            at = at * place.size() + place.get(codes[dimension++]);
        }
        return at;
    }

    /** How many cells there are, filled or not. */
    double cells() {
        return places.values().stream().mapToDouble(Map::size).reduce(1, (one, other) -> one * other);
    }

    /** @param value null where there is a status only */
    void put(long cell, BigDecimal value, String state) {
        if (value != null) {
            values.put(cell, value);
        }
        status.put(cell, state);
    }

    /** What else is to be known of a cell, in the extension under {@code name}. */
    void beside(String name, long cell, Object what) {
        if (what != null) {
            beside.computeIfAbsent(name, key -> new TreeMap<>()).put(cell, what);
        }
    }

    JsonStat dataset(String label, String source, String updated, Map<String, Object> extension) {
        Map<String, Object> more = new LinkedHashMap<>(extension);
        more.putAll(beside);
        return new JsonStat(
                "2.0",
                "dataset",
                label,
                source,
                updated,
                List.copyOf(dimensions.keySet()),
                places.values().stream().map(Map::size).toList(),
                roles,
                dimensions,
                values,
                status,
                more);
    }
}
