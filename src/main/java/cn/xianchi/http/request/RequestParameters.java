package cn.xianchi.http.request;

import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.analysis.peers.SimilarCounties.Neighbour;
import cn.xianchi.analysis.peers.SimilarityIndex;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.ReportKind;
import cn.xianchi.query.ReportQueries;
import cn.xianchi.query.ReportQueries.OpeningSelection;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Resolves request parameters against the catalogue and the releases. */
@Singleton
public record RequestParameters(
        SimilarityIndex similarityIndex, ReportQueries reportQueries, Catalog catalog, RequestedRelease requested) {
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
        return catalog.publicIndicator(code)
                .orElseThrow(() -> InvalidParameterException.unknown("indicator", code, INDICATORS));
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

    public List<Indicator> indicators(List<String> themes, List<String> kinds, List<String> q) {
        List<Kind> wanted = Parameters.codes("kind", kinds, Kind.class);
        String words = words(q);
        return indicatorsOf(themes).stream()
                .filter(indicator -> wanted.isEmpty() || wanted.contains(indicator.kind()))
                .filter(one ->
                        contains(words, one.code(), one.nameZh(), one.nameEn(), one.definitionZh(), one.definitionEn()))
                .toList();
    }

    public List<Region> regions(List<String> cities, List<String> zones, List<String> types, List<String> q) {
        cities.forEach(city -> regionsOf(Region::cityCode, city)
                .orElseThrow(() -> InvalidParameterException.unknown("city", city, REGIONS)));
        List<String> zone = Parameters.among("zone", zones, distinct(Region::zone));
        List<String> type = Parameters.among("type", types, distinct(Region::type));
        String words = words(q);
        return catalog.regions().stream()
                .filter(region -> cities.isEmpty() || cities.contains(region.cityCode()))
                .filter(region -> zone.isEmpty() || zone.contains(region.zone()))
                .filter(region -> type.isEmpty() || type.contains(region.type()))
                .filter(region -> contains(words, region.code(), region.name(), region.city()))
                .toList();
    }

    public List<Report> reports(
            List<String> regions, List<String> years, List<String> kinds, List<String> q, Release release) {
        List<Region> wanted = regions(regions);
        List<Integer> year = Parameters.years(years);
        List<ReportKind> kind = Parameters.codes("kind", kinds, ReportKind.class);
        String words = words(q);
        return reportQueries.all(release).stream()
                .filter(report -> wanted.isEmpty()
                        || wanted.stream().anyMatch(region -> region.code().equals(report.region())))
                .filter(report -> year.isEmpty() || year.contains(report.year()))
                .filter(report -> kind.isEmpty() || kind.contains(report.kind()))
                .filter(report -> contains(words, report.id(), report.title(), report.issuer()))
                .toList();
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
        List<Region> around = regions(cities, zones, List.of(), List.of());
        boolean everywhere = region.isEmpty() && cities.isEmpty() && zones.isEmpty();
        List<Indicator> indicator = indicators(indicators);
        List<Indicator> themed = indicatorsOf(themes);
        List<Integer> year = Parameters.years(years);
        return new ObservationFilter(
                everywhere
                        ? null
                        : around.stream()
                                .filter(one -> region.isEmpty() || region.contains(one))
                                .map(Region::code)
                                .toList(),
                indicator.isEmpty() && themes.isEmpty()
                        ? null
                        : themed.stream()
                                .filter(one -> indicator.isEmpty() || indicator.contains(one))
                                .map(Indicator::code)
                                .toList(),
                year.isEmpty() ? null : year,
                dimensions.isEmpty() ? null : dimensions,
                null);
    }

    /** Without regions or a year: the counties whose reports were read in full, and their newest year. */
    public SideBySideQuery sideBySide(
            List<String> regions, List<String> years, List<String> themes, List<String> earlier, Release release) {
        List<Region> chosen = regions(regions);
        Integer year = Parameters.year(years);
        List<Indicator> indicators = indicatorsOf(themes);
        boolean showEarlier = Parameters.truth("earlier", earlier, false);
        OpeningSelection opening = reportQueries.readInFull(release);
        return new SideBySideQuery(
                chosen.isEmpty() ? opening.regions() : chosen,
                year != null ? year : opening.year(),
                indicators,
                showEarlier);
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
            case "nearest" -> nearest(value);
            case "list" -> Parameters.each("peers", List.of(value.split(",")), catalog::region, REGIONS);
            default -> throw InvalidParameterException.notAccepted("peers", text, PEERS);
        };
        if (members.isEmpty()) {
            throw InvalidParameterException.unknown("peers", text, REGIONS);
        }
        return new PeerGroup(text, members);
    }

    private List<Region> nearest(String code) {
        Region region =
                catalog.region(code).orElseThrow(() -> InvalidParameterException.unknown("peers", code, REGIONS));
        return Stream.concat(
                        Stream.of(region),
                        similarityIndex.of(region).nearest().stream().map(Neighbour::region))
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    /** The one county that is asked for. */
    public Region theRegion(List<String> given) {
        String code = Parameters.single("region", given);
        if (code == null) {
            throw new InvalidParameterException(
                    InvalidParameterException.Cause.MISSING, "region", "", List.of(REGIONS));
        }
        return region(code);
    }

    /** The indicator of a trend. */
    public Indicator indicatorOf(List<String> given) {
        String code = Parameters.single("indicator", given);
        if (code == null) {
            throw new InvalidParameterException(
                    InvalidParameterException.Cause.MISSING, "indicator", "", List.of(INDICATORS));
        }
        return indicator(code);
    }

    private List<Region> peersOf(Predicate<Region> belongs) {
        return catalog.regions().stream()
                .filter(belongs)
                .sorted(Comparator.comparing(Region::code))
                .toList();
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

    private Optional<Region> regionsOf(Function<Region, String> property, String value) {
        return catalog.regions().stream()
                .filter(region -> property.apply(region).equals(value))
                .findFirst();
    }

    private Collection<String> distinct(Function<Region, String> property) {
        return catalog.regions().stream().map(property).distinct().toList();
    }

    private static String words(List<String> q) {
        String text = Parameters.single("q", q);
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean contains(String words, String... texts) {
        return words.isEmpty()
                || List.of(texts).stream()
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }
}
