package cn.xianchi.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The regions and indicators that exist, in the order of their files. */
public final class Catalog {
    private final Map<String, Region> regions;
    private final Map<String, Indicator> indicators;
    private final List<Relation> relations;
    private final Map<String, Tile> tiles;
    private final String version;
    private final boolean fictional;

    public Catalog(List<Region> regions, List<Indicator> indicators, String version) {
        this(regions, indicators, List.of(), List.of(), version);
    }

    /** {@code version} changes whenever the content of the catalogue does. */
    public Catalog(
            List<Region> regions,
            List<Indicator> indicators,
            List<Relation> relations,
            List<Tile> tiles,
            String version) {
        this(
                index(regions, Region::code),
                index(indicators, Indicator::code),
                List.copyOf(relations),
                index(tiles, Tile::region),
                version,
                false);
    }

    private Catalog(
            Map<String, Region> regions,
            Map<String, Indicator> indicators,
            List<Relation> relations,
            Map<String, Tile> tiles,
            String version,
            boolean fictional) {
        this.regions = regions;
        this.indicators = indicators;
        this.relations = relations;
        this.tiles = tiles;
        this.version = version;
        this.fictional = fictional;
    }

    /** The same indicators over regions that do not exist; {@code origin} says what made these. */
    public Catalog ofFictional(List<Region> invented, String origin) {
        return new Catalog(
                index(invented, Region::code),
                indicators,
                relations,
                index(inRows(invented), Tile::region),
                version + "-" + origin,
                true);
    }

    /** What has no place on earth stands in rows, in its order. */
    private static List<Tile> inRows(List<Region> regions) {
        int columns = (int) Math.ceil(Math.sqrt(regions.size() * 1.4));
        return IntStream.range(0, regions.size())
                .mapToObj(i -> new Tile(regions.get(i).code(), i % columns, i / columns))
                .toList();
    }

    private static <T> Map<String, T> index(List<T> values, Function<T, String> code) {
        return values.stream().collect(Collectors.toMap(code, value -> value, (a, b) -> a, LinkedHashMap::new));
    }

    public Collection<Region> regions() {
        return regions.values();
    }

    public Optional<Region> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    public Collection<Indicator> indicators() {
        return indicators.values();
    }

    /** The indicators that everybody may see. */
    public List<Indicator> publicIndicators() {
        return indicators.values().stream().filter(Indicator::isPublic).toList();
    }

    public Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /** Theme codes in the order in which the catalogue first names them. */
    public List<String> themes() {
        return publicIndicators().stream().map(Indicator::theme).distinct().toList();
    }

    /** Which figures of a county depend on each other. */
    public List<Relation> relations() {
        return relations;
    }

    /** Where a county stands in the tile map; empty where the map does not show it. */
    public Optional<Tile> tile(String region) {
        return Optional.ofNullable(tiles.get(region));
    }

    /** Whether the regions do not exist and whatever is said of them was made up. */
    public boolean isFictional() {
        return fictional;
    }

    public String version() {
        return version;
    }
}
