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
    private final String version;
    private final boolean fictional;

    /** {@code version} changes whenever the content of the catalogue does. */
    public Catalog(List<Region> regions, List<Indicator> indicators, String version) {
        this(index(regions, Region::code), index(indicators, Indicator::code), version, false);
    }

    private Catalog(Map<String, Region> regions, Map<String, Indicator> indicators, String version, boolean fictional) {
        this.regions = regions;
        this.indicators = indicators;
        this.version = version;
        this.fictional = fictional;
    }

    /** The same indicators over regions that do not exist; {@code origin} says what made these. */
    public Catalog ofFictional(List<Region> invented, String origin) {
        return new Catalog(index(invented, Region::code), indicators, version + "-" + origin, true);
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

    /** Whether the regions do not exist and whatever is said of them was made up. */
    public boolean isFictional() {
        return fictional;
    }

    public String version() {
        return version;
    }
}
