package cn.xianchi.http.request;

import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.analysis.peers.SimilarCounties.Neighbour;
import cn.xianchi.analysis.peers.SimilarityIndex;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.query.ReportQueries;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resolves request parameters against the catalogue and the releases. */
@Singleton
public record RequestParameters(
        SimilarityIndex similarityIndex,
        ReportQueries reportQueries,
        Catalog catalog,
        RequestedRelease requested,
        RequestLanguage language) {
    private static final String REGIONS = "/api/v1/regions";
    private static final String INDICATORS = "/api/v1/indicators";
    private static final String REPORTS = "/api/v1/reports";

    private static final List<String> PEERS =
            List.of("all", "city:440700", "zone:粤西", "type:县级市", "nearest:440881", "list:440881,440784");

    /** The release asked for, or the current one. */
    public Release release() {
        return requested.get();
    }

    /** The number of an older release, which every link of the page must keep; null for the current one. */
    public String older() {
        return requested.older();
    }

    public Region region(String code) {
        return catalog.region(code).orElseThrow(() -> InvalidParameterException.unknown("region", code, REGIONS));
    }

    public List<Region> regions(List<String> given) {
        return Parameters.each("region", given, catalog::region, REGIONS);
    }

    public Indicator indicator(String code) {
        return publicIndicator("indicator", code);
    }

    public List<Indicator> indicators(List<String> given) {
        return Parameters.each("indicator", given, catalog::publicIndicator, INDICATORS);
    }

    /** @param parameter the parameter that names the indicator */
    public Indicator publicIndicator(String parameter, String code) {
        return catalog.publicIndicator(code)
                .orElseThrow(() -> InvalidParameterException.unknown(parameter, code, INDICATORS));
    }

    /** Values by indicator, in the order of the catalogue. */
    public <T> Map<Indicator, T> inCatalogueOrder(Map<Indicator, T> values) {
        Map<Indicator, T> ordered = new LinkedHashMap<>();
        catalog.publicIndicators().stream()
                .filter(values::containsKey)
                .forEach(indicator -> ordered.put(indicator, values.get(indicator)));
        return ordered;
    }

    public Report report(String id, Release release) {
        return reportQueries
                .find(id, release)
                .orElseThrow(() -> InvalidParameterException.unknown("report", id, REPORTS));
    }

    /** The public indicators of the given themes in the order of the catalogue; all when none is given. */
    public List<Indicator> indicatorsOf(List<String> themes) {
        List<String> wanted = Parameters.among("theme", themes, catalog.themes());
        return catalog.publicIndicators().stream()
                .filter(indicator -> wanted.isEmpty() || wanted.contains(indicator.theme()))
                .toList();
    }

    public List<Region> regions(List<String> cities, List<String> zones, List<String> types, List<String> q) {
        Set<String> knownCities = all(Region::cityCode);
        cities.stream().filter(city -> !knownCities.contains(city)).findFirst().ifPresent(city -> {
            throw InvalidParameterException.unknown("city", city, REGIONS);
        });
        List<String> zone = Parameters.among("zone", zones, all(Region::zone));
        List<String> type = Parameters.among("type", types, all(Region::type));
        String words = Parameters.words(q);
        return catalog.regions().stream()
                .filter(region -> cities.isEmpty() || cities.contains(region.cityCode()))
                .filter(region -> zone.isEmpty() || zone.contains(region.zone()))
                .filter(region -> type.isEmpty() || type.contains(region.type()))
                .filter(region -> Parameters.contains(words, region.code(), region.name(), region.city()))
                .toList();
    }

    private Set<String> all(Function<Region, String> property) {
        return catalog.regions().stream().map(property).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The filters of {@code /observations}. */
    public ObservationFilter observations(
            List<String> regions,
            List<String> indicators,
            List<String> years,
            List<String> themes,
            List<String> cities,
            List<String> zones,
            List<String> dimensions) {
        List<Region> region = regions(regions);
        List<String> places = regions(cities, zones, List.of(), List.of()).stream()
                .filter(one -> region.isEmpty() || region.contains(one))
                .map(Region::code)
                .toList();
        List<Indicator> indicator = indicators(indicators);
        List<String> subjects = indicatorsOf(themes).stream()
                .filter(one -> indicator.isEmpty() || indicator.contains(one))
                .map(Indicator::code)
                .toList();
        List<Integer> year = Parameters.years(years);
        boolean everywhere = region.isEmpty() && cities.isEmpty() && zones.isEmpty();
        return new ObservationFilter(
                everywhere ? null : places,
                indicator.isEmpty() && themes.isEmpty() ? null : subjects,
                year.isEmpty() ? null : year,
                dimensions.isEmpty() ? null : dimensions,
                null);
    }

    /** Without regions or a year: the counties whose reports were read in full, and their newest year. */
    public SideBySideQuery sideBySide(
            List<String> regions, List<String> years, List<String> themes, List<String> earlier, Release release) {
        List<Region> chosen = regions(regions);
        int year = year(years, release);
        List<Indicator> indicators = indicatorsOf(themes);
        boolean showEarlier = Parameters.truth("earlier", earlier, false);
        List<Region> shown =
                chosen.isEmpty() ? reportQueries.readInFull(release).regions() : chosen;
        return new SideBySideQuery(shown, year, indicators, showEarlier);
    }

    /** The newest year of which a report was read in full, unless another is asked for. */
    public int year(List<String> given, Release release) {
        Integer year = Parameters.year(given);
        return year != null ? year : reportQueries.readInFull(release).year();
    }

    public int year(List<String> given) {
        return year(given, release());
    }

    /**
     * A group of counties: {@code all}, {@code city:440700}, {@code zone:粤西}, {@code type:县级市}, {@code nearest:440881}
     * (that county and those most like it), {@code list:…}.
     */
    public PeerGroup peers(List<String> given) {
        String text = Parameters.single("peers", given);
        if (text == null || text.equals("all")) {
            return new PeerGroup("all", peersOf(region -> true));
        }
        int colon = text.indexOf(':');
        String value = text.substring(colon + 1);
        List<Region> members = switch (colon < 0 ? "" : text.substring(0, colon)) {
            case "city" -> peersOf(region -> region.cityCode().equals(value));
            case "zone" -> peersOf(region -> region.zone().equals(value));
            case "type" -> peersOf(region -> region.type().equals(value));
            case "nearest" -> {
                Set<Region> near = similarityIndex.of(peer(value)).nearest().stream()
                        .map(Neighbour::region)
                        .collect(Collectors.toSet());
                yield peersOf(region -> region.code().equals(value) || near.contains(region));
            }
            case "list" ->
                Stream.of(value.split(",")).distinct().map(this::peer).toList();
            default -> throw InvalidParameterException.notAccepted("peers", text, PEERS);
        };
        if (members.isEmpty()) {
            throw InvalidParameterException.unknown("peers", text, REGIONS);
        }
        return new PeerGroup(text, members);
    }

    private Region peer(String code) {
        return catalog.region(code).orElseThrow(() -> InvalidParameterException.unknown("peers", code, REGIONS));
    }

    private List<Region> peersOf(Predicate<Region> belongs) {
        return catalog.regionsByCode().stream().filter(belongs).toList();
    }

    /** The one county that is asked for. */
    public Region theRegion(List<String> given) {
        return region(Parameters.required("region", given, REGIONS));
    }

    /** The indicator of a trend. */
    public Indicator indicatorOf(List<String> given) {
        return indicator(Parameters.required("indicator", given, INDICATORS));
    }

    /** The comparison of one indicator; per capita is refused where the indicator makes no sense per resident. */
    public ComparisonQuery comparison(
            List<String> indicators, List<String> years, List<String> peers, List<String> perCapita, Release release) {
        Indicator indicator = indicatorOf(indicators);
        boolean rate = Parameters.truth("perCapita", perCapita, false);
        if (rate && !indicator.perCapita()) {
            throw InvalidParameterException.notAccepted("perCapita", "true", List.of("false"));
        }
        return new ComparisonQuery(indicator, year(years, release), peers(peers), rate);
    }
}
