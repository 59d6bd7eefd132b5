package cn.xianchi.query;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.ReadExtent;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.YearsCovered;
import cn.xianchi.store.ObservationCount;
import cn.xianchi.store.Observations;
import cn.xianchi.store.Releases;
import cn.xianchi.store.ReportCoverage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every question that a door may ask, answered from one release; figures of internal indicators never leave here. */
@ApplicationScoped
public class Answers {
    private static final Comparator<Report> FOREMOST = Comparator.comparing(Report::extent)
            .thenComparing(Report::kind)
            .thenComparing(
                    Report::date,
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()).reversed())
            .thenComparing(Report::id);

    private final Catalog catalog;
    private final Observations observations;
    private final Releases releases;
    /** By release: it never changes once made. */
    private final Map<Integer, List<ReportCoverage>> sources = new ConcurrentHashMap<>();

    private final Map<Integer, List<YearsCovered>> yearsCovered = new ConcurrentHashMap<>();
    private final Map<Integer, List<Report>> reports = new ConcurrentHashMap<>();
    private final Map<Integer, List<String>> dimensions = new ConcurrentHashMap<>();
    private final Map<Integer, List<ObservationCount>> tallies = new ConcurrentHashMap<>();

    Answers(Catalog catalog, Observations observations, Releases releases) {
        this.catalog = catalog;
        this.observations = observations;
        this.releases = releases;
    }

    public Catalog catalog() {
        return catalog;
    }

    /** The newest release; empty only before anything was published. */
    public Optional<Release> currentRelease() {
        return releases.current();
    }

    /** The newest release as of the last question, for answers that ask nothing of the store. */
    public Optional<Release> lastSeenRelease() {
        return releases.lastSeen();
    }

    /** All releases, the newest first. */
    public List<Release> releases() {
        return releases.all();
    }

    /** What each release brought, the newest first. */
    public List<Release.Change> changes() {
        return releases.changes();
    }

    public Optional<Release> release(int number) {
        return releases.numbered(number);
    }

    public Optional<Indicator> indicator(String code) {
        return catalog.indicator(code).filter(Indicator::isPublic);
    }

    public List<Observation> observations(ObservationFilter filter, Release release, long after, int limit) {
        return observations.find(visible(filter), release.number(), after, limit);
    }

    /** All of them, by id, in constant memory; the consumer may be slow. */
    public void eachObservation(ObservationFilter filter, Release release, Consumer<Observation> consumer) {
        observations.each(visible(filter), release.number(), consumer);
    }

    public List<Observation> allObservations(ObservationFilter filter, Release release) {
        return observations.all(visible(filter), release.number());
    }

    public Optional<Observation> observation(long id, Release release) {
        return observations.find(visible(ObservationFilter.everything()), release.number(), id - 1, 1).stream()
                .filter(found -> found.id() == id)
                .findFirst();
    }

    public List<Report> reports(Release release) {
        return reports.computeIfAbsent(release.number(), observations::reports);
    }

    public Optional<Report> report(String id, Release release) {
        return observations.report(id, release.number());
    }

    public Map<String, Report> reportsById(Release release) {
        return reports(release).stream().collect(Collectors.toMap(Report::id, report -> report));
    }

    /** The reports that a county's figures of a year come from, its own foremost. */
    public List<Report> reportsOf(Region region, int year, Release release) {
        Map<String, Report> reports = reportsById(release);
        return sourcesByRegion(reports.values(), release).getOrDefault(region.code(), List.of()).stream()
                .filter(source -> source.year() == year)
                .map(source -> reports.get(source.report()))
                .sorted(FOREMOST)
                .toList();
    }

    /** The counties of which the release shows figures of a year, by code. */
    public List<Region> counties(int year, Release release) {
        return sources(release).stream()
                .filter(source -> source.year() == year)
                .map(ReportCoverage::region)
                .distinct()
                .sorted()
                .map(code -> catalog.region(code).orElseThrow())
                .toList();
    }

    /** How many figures the release shows. */
    public long figures(Release release) {
        return observations.count(visible(ObservationFilter.everything()), release.number());
    }

    /** The codes of the counties of which the release shows figures. */
    public Set<String> regionsWithFigures(Release release) {
        return sources(release).stream().map(ReportCoverage::region).collect(Collectors.toSet());
    }

    /** In how many years the counties have figures of each public indicator. */
    public Map<Indicator, List<YearsCovered>> yearsCovered(Release release) {
        Map<String, List<YearsCovered>> found =
                yearsCovered.computeIfAbsent(release.number(), observations::yearsCovered).stream()
                        .collect(Collectors.groupingBy(YearsCovered::indicator));
        Map<Indicator, List<YearsCovered>> byIndicator = new LinkedHashMap<>();
        catalog.publicIndicators().forEach(one -> byIndicator.put(one, found.getOrDefault(one.code(), List.of())));
        return byIndicator;
    }

    /** The partners, receivers and levels of public figures, as printed. */
    public List<String> dimensions(Release release) {
        return dimensions.computeIfAbsent(release.number(), number -> observations.dimensions(number, publicCodes()));
    }

    /** How many public figures there are of each county, by code. */
    public Map<String, Long> figuresByRegion(Release release) {
        return tallied(release, ObservationCount::region);
    }

    /** How many public figures each report gives, by its id. */
    public Map<String, Long> figuresByReport(Release release) {
        return tallied(release, ObservationCount::report);
    }

    private Map<String, Long> tallied(Release release, Function<ObservationCount, String> key) {
        return tallies.computeIfAbsent(release.number(), number -> observations.tallies(number, publicCodes())).stream()
                .collect(Collectors.groupingBy(key, Collectors.summingLong(ObservationCount::figures)));
    }

    private List<String> publicCodes() {
        return catalog.publicIndicators().stream().map(Indicator::code).toList();
    }

    private List<ReportCoverage> sources(Release release) {
        return sources.computeIfAbsent(release.number(), observations::sources);
    }

    /**
     * The counties whose reports were read in full, those of the newest such year first, then by code; and that year.
     * Empty when no report was read in full.
     */
    public Optional<OpeningSelection> readInFull(Release release) {
        Map<String, Integer> latest = new TreeMap<>();
        reports(release).stream()
                .filter(report ->
                        report.extent() == ReadExtent.FULL && !report.region().isEmpty())
                .forEach(report -> latest.merge(report.region(), report.year(), Math::max));
        return latest.values().stream()
                .max(Comparator.naturalOrder())
                .map(year -> new OpeningSelection(
                        year,
                        latest.entrySet().stream()
                                .sorted(Map.Entry.<String, Integer>comparingByValue()
                                        .reversed())
                                .map(entry -> catalog.region(entry.getKey()).orElseThrow())
                                .toList()));
    }

    /**
     * Chosen counties next to each other over the given indicators.
     *
     * @param earlier whether a county without a report of {@code year} shows its latest earlier one
     */
    public ComparisonMatrix sideBySide(
            List<Region> regions, int year, List<Indicator> indicators, boolean earlier, Release release) {
        Map<String, Report> reports = reportsById(release);
        List<CountyYear> columns = columns(regions, year, earlier, reports, release);
        List<Observation> found = new ArrayList<>();
        columns.stream()
                .filter(column -> column.year() != null)
                .collect(Collectors.groupingBy(CountyYear::year))
                .forEach((shown, some) -> found.addAll(allObservations(
                        new ObservationFilter(
                                codes(some), codes(indicators, Indicator::code), List.of(shown), null, null),
                        release)));
        return ComparisonMatrix.of(year, columns, indicators, found, reports);
    }

    /** One indicator in one year over a group of counties. */
    public Comparison comparison(
            Indicator indicator, int year, List<Region> peers, boolean perCapita, Release release) {
        Map<String, Report> reports = reportsById(release);
        List<CountyYear> columns = columns(peers, year, false, reports, release);
        List<Observation> found = allObservations(
                new ObservationFilter(codes(columns), List.of(indicator.code()), List.of(year), null, null), release);
        return Comparison.of(indicator, year, perCapita, columns, found, reports);
    }

    /**
     * Counts by keys ({@code region, city, zone, type, year, theme, indicator}), with statistics where one indicator is
     * given.
     */
    public Aggregates aggregates(List<String> by, ObservationFilter filter, Indicator only, Release release) {
        Aggregation aggregation = new Aggregation(
                catalog,
                by.stream()
                        .map(key -> Code.read(Aggregation.Key.class, key).orElseThrow())
                        .toList());
        observations.scan(visible(filter), release.number(), aggregation::add);
        return aggregation.finish(
                only == null
                        ? null
                        : (year, regions) -> comparison(
                                only,
                                year,
                                regions.stream()
                                        .sorted()
                                        .map(code -> catalog.region(code).orElseThrow())
                                        .toList(),
                                false,
                                release));
    }

    /** The keys that observations may be grouped by. */
    public List<String> aggregationKeys() {
        return Code.all(Aggregation.Key.class);
    }

    /** Who discloses what in a year, every county of the catalogue by code. */
    public Coverage coverage(int year, Release release) {
        List<Region> regions = catalog.regions().stream()
                .sorted(Comparator.comparing(Region::code))
                .toList();
        Map<String, Set<String>> disclosed = new TreeMap<>();
        observations.scan(
                visible(new ObservationFilter(null, null, List.of(year), null, null)),
                release.number(),
                one -> disclosed
                        .computeIfAbsent(one.region(), region -> new TreeSet<>())
                        .add(one.indicator()));
        List<Indicator> indicators = catalog.publicIndicators();
        List<Coverage.Item> items = columns(regions, year, false, reportsById(release), release).stream()
                .map(column -> new Coverage.Item(
                        column,
                        disclosed.getOrDefault(column.region().code(), Set.of()),
                        column.readInFull() ? indicators.size() : null))
                .toList();
        return new Coverage(
                year,
                items,
                indicators.stream()
                        .map(one -> new Coverage.Disclosed(one, (int) disclosed.values().stream()
                                .filter(codes -> codes.contains(one.code()))
                                .count()))
                        .toList());
    }

    private static List<String> codes(List<CountyYear> columns) {
        return codes(columns, column -> column.region().code());
    }

    private static <T> List<String> codes(Collection<T> things, Function<T, String> code) {
        return things.stream().map(code).toList();
    }

    /** The counties at one year, in their order; with {@code earlier} at their latest up to it. */
    List<CountyYear> columns(
            List<Region> regions, int year, boolean earlier, Map<String, Report> reports, Release release) {
        Map<String, List<ReportCoverage>> sources = sourcesByRegion(reports.values(), release);
        return regions.stream()
                .map(region -> column(region, year, earlier, reports, sources.getOrDefault(region.code(), List.of())))
                .toList();
    }

    /** By code, the years of which there is a report of each county or figures, in order. */
    Map<String, List<CountyYear>> columnsOverYears(List<Region> regions, Map<String, Report> reports, Release release) {
        Map<String, List<ReportCoverage>> sources = sourcesByRegion(reports.values(), release);
        Map<String, List<CountyYear>> columns = new HashMap<>();
        for (Region region : regions) {
            List<ReportCoverage> own = sources.getOrDefault(region.code(), List.of());
            columns.put(
                    region.code(),
                    own.stream()
                            .map(ReportCoverage::year)
                            .distinct()
                            .sorted()
                            .map(year -> column(region, year, false, reports, own))
                            .toList());
        }
        return columns;
    }

    /** By county, which reports give figures of it, and its own without any. */
    private Map<String, List<ReportCoverage>> sourcesByRegion(Collection<Report> reports, Release release) {
        return Stream.concat(
                        sources(release).stream(),
                        reports.stream()
                                .filter(report -> !report.region().isEmpty())
                                .map(report -> new ReportCoverage(report.region(), report.year(), report.id())))
                .distinct()
                .collect(Collectors.groupingBy(ReportCoverage::region));
    }

    private static CountyYear column(
            Region region, int year, boolean earlier, Map<String, Report> reports, List<ReportCoverage> sources) {
        List<ReportCoverage> all = sources.stream()
                .filter(source -> source.year() == year || earlier && source.year() < year)
                .toList();
        Integer shown = all.stream()
                .map(ReportCoverage::year)
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<Report> ofYear = all.stream()
                .filter(source -> source.year() == shown)
                .map(source -> reports.get(source.report()))
                .sorted(FOREMOST)
                .toList();
        return new CountyYear(
                region,
                shown,
                ofYear.isEmpty() ? null : ofYear.get(0),
                ofYear.stream()
                        .anyMatch(report -> report.extent() == ReadExtent.FULL
                                && report.region().equals(region.code())));
    }

    private ObservationFilter visible(ObservationFilter filter) {
        List<String> allowed = catalog.publicIndicators().stream()
                .map(Indicator::code)
                .filter(code ->
                        filter.indicators() == null || filter.indicators().contains(code))
                .toList();
        boolean all = allowed.size() == catalog.indicators().size();
        return all ? filter : filter.withIndicators(allowed);
    }
}
