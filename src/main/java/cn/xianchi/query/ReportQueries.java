package cn.xianchi.query;

import cn.xianchi.analysis.comparison.CountyYear;
import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.ReadExtent;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.store.Observations;
import cn.xianchi.store.ReportCoverage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reports of a release, and the counties and years that they cover. */
@ApplicationScoped
public class ReportQueries {

    /** The counties and the year that a side-by-side view opens on. */
    public record OpeningSelection(int year, List<Region> regions) {}

    private static final Comparator<Report> FOREMOST = Comparator.comparing(Report::extent)
            .thenComparing(Report::kind)
            .thenComparing(
                    Report::date,
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()).reversed())
            .thenComparing(Report::id);

    private final Catalog catalog;
    private final Observations observations;
    /** By release, which never changes once made. */
    private final Map<Integer, List<Report>> reports = new ConcurrentHashMap<>();

    private final Map<Integer, List<ReportCoverage>> coverages = new ConcurrentHashMap<>();

    ReportQueries(Catalog catalog, Observations observations) {
        this.catalog = catalog;
        this.observations = observations;
    }

    public List<Report> all(Release release) {
        return reports.computeIfAbsent(release.number(), observations::reports);
    }

    public Map<String, Report> byId(Release release) {
        return all(release).stream().collect(Collectors.toMap(Report::id, report -> report));
    }

    public Optional<Report> find(String id, Release release) {
        return observations.report(id, release.number());
    }

    /** The reports that a county's figures of a year come from, its own foremost. */
    public List<Report> of(Region region, int year, Release release) {
        Map<String, Report> byId = byId(release);
        return sourcesByRegion(release).getOrDefault(region.code(), List.of()).stream()
                .filter(source -> source.year() == year)
                .map(source -> byId.get(source.report()))
                .sorted(FOREMOST)
                .toList();
    }

    /** The years of which the release shows figures or reports, the newest first. */
    public List<Integer> years(Release release) {
        Set<Integer> years = all(release).stream().map(Report::year).collect(Collectors.toSet());
        return years.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** The counties of which the release shows figures of a year, by code. */
    public List<Region> regionsWithFigures(int year, Release release) {
        return coverages(release).stream()
                .filter(source -> source.year() == year)
                .map(ReportCoverage::region)
                .distinct()
                .sorted()
                .map(code -> catalog.region(code).orElseThrow())
                .toList();
    }

    /** The codes of the counties of which the release shows figures. */
    public Set<String> regionsWithFigures(Release release) {
        return coverages(release).stream().map(ReportCoverage::region).collect(Collectors.toSet());
    }

    /**
     * The counties whose reports were read in full, those of the newest such year first, then by code; and that year.
     * Empty when no report was read in full.
     */
    public Optional<OpeningSelection> readInFull(Release release) {
        Map<String, Integer> latest = new TreeMap<>();
        all(release).stream()
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

    /** The counties at one year, in their order. */
    List<CountyYear> countyYears(List<Region> regions, int year, Release release) {
        return countyYears(regions, year, false, release);
    }

    /** @param earlier whether a county without a report of the year is shown at its latest earlier one */
    List<CountyYear> countyYears(List<Region> regions, int year, boolean earlier, Release release) {
        Map<String, Report> byId = byId(release);
        Map<String, List<ReportCoverage>> sources = sourcesByRegion(release);
        return regions.stream()
                .map(region -> countyYear(region, year, earlier, byId, sources.getOrDefault(region.code(), List.of())))
                .toList();
    }

    /** By code, the years up to {@code last} of which there is a report of each county or figures, in order. */
    Map<String, List<CountyYear>> countyYearsTo(int last, List<Region> regions, Release release) {
        Map<String, Report> byId = byId(release);
        Map<String, List<ReportCoverage>> sources = sourcesByRegion(release);
        Map<String, List<CountyYear>> countyYears = new HashMap<>();
        for (Region region : regions) {
            List<ReportCoverage> own = sources.getOrDefault(region.code(), List.of());
            countyYears.put(
                    region.code(),
                    own.stream()
                            .map(ReportCoverage::year)
                            .filter(year -> year <= last)
                            .distinct()
                            .sorted()
                            .map(year -> countyYear(region, year, false, byId, own))
                            .toList());
        }
        return countyYears;
    }

    private static CountyYear countyYear(
            Region region, int year, boolean earlier, Map<String, Report> byId, List<ReportCoverage> sources) {
        Integer shown = sources.stream()
                .map(ReportCoverage::year)
                .filter(one -> one == year || earlier && one < year)
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<Report> ofYear = sources.stream()
                .filter(source -> shown != null && source.year() == shown)
                .map(source -> byId.get(source.report()))
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

    /** By county, which reports give figures of it, and its own without any. */
    private Map<String, List<ReportCoverage>> sourcesByRegion(Release release) {
        return Stream.concat(
                        coverages(release).stream(),
                        all(release).stream()
                                .filter(report -> !report.region().isEmpty())
                                .map(report -> new ReportCoverage(report.region(), report.year(), report.id())))
                .distinct()
                .collect(Collectors.groupingBy(ReportCoverage::region));
    }

    private List<ReportCoverage> coverages(Release release) {
        return coverages.computeIfAbsent(release.number(), observations::sources);
    }
}
