package cn.xianchi.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The regions, themes and indicators that exist, in the order of their files. */
public final class Catalog {
    private final Map<String, Region> regions;
    private final Map<String, Theme> themes;
    private final Map<String, Indicator> indicators;
    private final List<Relation> relations;
    private final Map<String, Tile> tiles;
    private final String version;
    private final boolean fictional;

    /**
     * {@code version} changes whenever the content of the catalogue does; {@code fictional} says that regions and figures are
     * made up (profile demo).
     */
    public Catalog(
            List<Region> regions,
            Collection<Theme> themes,
            Collection<Indicator> indicators,
            List<Relation> relations,
            List<Tile> tiles,
            String version,
            boolean fictional) {
        this.regions = index(regions, Region::code);
        this.themes = index(themes, Theme::code);
        this.indicators = index(indicators, Indicator::code);
        this.relations = List.copyOf(relations);
        this.tiles = index(tiles, Tile::region);
        this.version = version;
        this.fictional = fictional;
    }

    /** The same indicators over regions that do not exist; {@code origin} becomes part of the version. */
    public Catalog ofFictional(List<Region> invented, String origin) {
        String fictionalVersion = version + "-" + origin;
        return new Catalog(
                invented, themes.values(), indicators.values(), relations, inRows(invented), fictionalVersion, true);
    }

    /** Lays out fictional regions row by row, in their order. */
    private static List<Tile> inRows(List<Region> regions) {
        int columns = (int) Math.ceil(Math.sqrt(regions.size() * 1.4));
        return IntStream.range(0, regions.size())
                .mapToObj(i -> new Tile(regions.get(i).code(), i % columns, i / columns))
                .toList();
    }

    private static <T> Map<String, T> index(Collection<T> values, Function<T, String> code) {
        return values.stream().collect(Collectors.toMap(code, value -> value, (a, b) -> a, LinkedHashMap::new));
    }

    public Collection<Region> regions() {
        return regions.values();
    }

    public List<Region> regionsByCode() {
        return regions.values().stream()
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    public Optional<Region> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    public Collection<Indicator> indicators() {
        return indicators.values();
    }

    /** The indicators that are not internal. */
    public List<Indicator> publicIndicators() {
        return indicators.values().stream().filter(Indicator::isPublic).toList();
    }

    /** Empty also for an internal indicator. */
    public Optional<Indicator> publicIndicator(String code) {
        return indicator(code).filter(Indicator::isPublic);
    }

    public Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /** The codes of the themes that have public indicators, in the order in which the indicators first name them. */
    public List<String> themes() {
        return publicIndicators().stream().map(Indicator::theme).distinct().toList();
    }

    /** The codes of the mission's themes that have public indicators, in the order of {@code data/themes.csv}. */
    public List<String> missionThemes() {
        List<String> used = themes();
        return themes.values().stream()
                .filter(Theme::mission)
                .map(Theme::code)
                .filter(used::contains)
                .toList();
    }

    public Optional<Theme> theme(String code) {
        return Optional.ofNullable(themes.get(code));
    }

    /** Arithmetic dependencies between the figures of one county and year. */
    public List<Relation> relations() {
        return relations;
    }

    /** The position of a county in the tile map; empty where the map does not show it. */
    public Optional<Tile> tile(String region) {
        return Optional.ofNullable(tiles.get(region));
    }

    public boolean isFictional() {
        return fictional;
    }

    public String version() {
        return version;
    }
}
