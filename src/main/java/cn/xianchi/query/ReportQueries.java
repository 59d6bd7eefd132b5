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

    /**
     * The reports of a release, the counties and years that they give figures of, and by county the same with its own reports
     * without figures.
     */
    private record Reports(
            List<Report> all,
            Map<String, Report> byId,
            List<ReportCoverage> withFigures,
            Map<String, List<ReportCoverage>> byRegion) {

        Stream<Integer> years(Region region) {
            return byRegion.getOrDefault(region.code(), List.of()).stream().map(ReportCoverage::year);
        }

        /** Those that a county's figures of a year come from, its own foremost. */
        List<Report> of(Region region, int year) {
            return byRegion.getOrDefault(region.code(), List.of()).stream()
                    .filter(source -> source.year() == year)
                    .map(source -> byId.get(source.report()))
                    .sorted(FOREMOST)
                    .toList();
        }

        /** @param shown null where there is no report that could be shown */
        CountyYear countyYear(Region region, Integer shown) {
            List<Report> ofYear = shown == null ? List.of() : of(region, shown);
            boolean readInFull = ofYear.stream()
                    .anyMatch(report -> report.extent() == ReadExtent.FULL
                            && report.region().equals(region.code()));
            return new CountyYear(region, shown, ofYear.isEmpty() ? null : ofYear.get(0), readInFull);
        }
    }

    private final Catalog catalog;
    private final Observations observations;
    /** By release, which never changes once made. */
    private final Map<Integer, Reports> releases = new ConcurrentHashMap<>();

    ReportQueries(Catalog catalog, Observations observations) {
        this.catalog = catalog;
        this.observations = observations;
    }

    private Reports reports(Release release) {
        return releases.computeIfAbsent(release.number(), number -> {
            List<Report> all = observations.reports(number);
            List<ReportCoverage> withFigures = observations.sources(number);
            Stream<ReportCoverage> own = all.stream()
                    .filter(report -> !report.region().isEmpty())
                    .map(report -> new ReportCoverage(report.region(), report.year(), report.id()));
            return new Reports(
                    all,
                    all.stream().collect(Collectors.toMap(Report::id, report -> report)),
                    withFigures,
                    Stream.concat(withFigures.stream(), own)
                            .distinct()
                            .collect(Collectors.groupingBy(ReportCoverage::region)));
        });
    }

    public List<Report> all(Release release) {
        return reports(release).all();
    }

    public Map<String, Report> byId(Release release) {
        return reports(release).byId();
    }

    public Optional<Report> find(String id, Release release) {
        return Optional.ofNullable(byId(release).get(id));
    }

    /** The reports that a county's figures of a year come from, its own foremost. */
    public List<Report> of(Region region, int year, Release release) {
        return reports(release).of(region, year);
    }

    /** The years of which the release shows figures or reports, the newest first. */
    public List<Integer> years(Release release) {
        return all(release).stream()
                .map(Report::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The counties of which the release shows figures of a year, by code. */
    public List<Region> regionsWithFigures(int year, Release release) {
        return reports(release).withFigures().stream()
                .filter(source -> source.year() == year)
                .map(ReportCoverage::region)
                .distinct()
                .sorted()
                .map(code -> catalog.region(code).orElseThrow())
                .toList();
    }

    /** The codes of the counties of which the release shows figures. */
    public Set<String> regionsWithFigures(Release release) {
        return reports(release).withFigures().stream()
                .map(ReportCoverage::region)
                .collect(Collectors.toSet());
    }

    /**
     * The counties whose reports were read in full, those of the newest such year first, then by code; and that year. Where no
     * report was read in full, no counties and the year of the release.
     */
    public OpeningSelection readInFull(Release release) {
        Map<String, Integer> latest = new TreeMap<>();
        all(release).stream()
                .filter(report ->
                        report.extent() == ReadExtent.FULL && !report.region().isEmpty())
                .forEach(report -> latest.merge(report.region(), report.year(), Math::max));
        List<Region> regions = latest.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> catalog.region(entry.getKey()).orElseThrow())
                .toList();
        int newest = latest.values().stream().max(Comparator.naturalOrder()).orElse(release.year());
        return new OpeningSelection(newest, regions);
    }

    /** The counties at one year, in their order. */
    List<CountyYear> countyYears(List<Region> regions, int year, Release release) {
        return countyYears(regions, year, false, release);
    }

    /** @param earlier whether a county without a report of the year is shown at its latest earlier one */
    List<CountyYear> countyYears(List<Region> regions, int year, boolean earlier, Release release) {
        Reports reports = reports(release);
        return regions.stream()
                .map(region -> reports.countyYear(
                        region,
                        reports.years(region)
                                .filter(one -> one == year || earlier && one < year)
                                .max(Comparator.naturalOrder())
                                .orElse(null)))
                .toList();
    }

    /** The years up to {@code last} of which there is a report of the county or figures, in order. */
    List<CountyYear> countyYearsTo(int last, Region region, Release release) {
        Reports reports = reports(release);
        return reports.years(region)
                .filter(year -> year <= last)
                .distinct()
                .sorted()
                .map(year -> reports.countyYear(region, year))
                .toList();
    }
}
