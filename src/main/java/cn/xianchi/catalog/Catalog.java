package cn.xianchi.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The regions and indicators that exist, in the order of their files. */
public final class Catalog {
    private final Map<String, Region> regions;
    private final Map<String, Indicator> indicators;
    private final List<Relation> relations;
    private final Map<String, Tile> tiles;
    private final String version;

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
        this.regions = index(regions, Region::code);
        this.indicators = index(indicators, Indicator::code);
        this.relations = List.copyOf(relations);
        this.tiles = index(tiles, Tile::region);
        this.version = version;
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

    public String version() {
        return version;
    }
}
