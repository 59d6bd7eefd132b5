package cn.xianchi.query;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.store.ObservationCount;
import cn.xianchi.store.Observations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The observations of a release; those of internal indicators never leave here. */
@ApplicationScoped
public class ObservationQueries {
    private final Catalog catalog;
    private final Observations observations;
    /** By release, which never changes once made. */
    private final Map<Integer, List<String>> dimensions = new ConcurrentHashMap<>();

    private final Map<Integer, List<ObservationCount>> counts = new ConcurrentHashMap<>();

    ObservationQueries(Catalog catalog, Observations observations) {
        this.catalog = catalog;
        this.observations = observations;
    }

    /** At most {@code limit} of them, by id, those after {@code after} only. */
    public List<Observation> page(ObservationFilter filter, Release release, long after, int limit) {
        return observations.find(visible(filter), release.number(), after, limit);
    }

    /** All of them, by id, in constant memory; the consumer may be slow. */
    public void each(ObservationFilter filter, Release release, Consumer<Observation> consumer) {
        observations.each(visible(filter), release.number(), consumer);
    }

    /** All of them in one transaction, in constant memory; the consumer must be quick. */
    void scan(ObservationFilter filter, Release release, Consumer<Observation> consumer) {
        observations.scan(visible(filter), release.number(), consumer);
    }

    public List<Observation> all(ObservationFilter filter, Release release) {
        return observations.all(visible(filter), release.number());
    }

    /** Those of the given counties, indicators and years. */
    List<Observation> all(List<Region> regions, List<Indicator> indicators, List<Integer> years, Release release) {
        boolean everywhere = regions.size() == catalog.regions().size();
        boolean everything = indicators.size() == catalog.publicIndicators().size();
        return all(
                new ObservationFilter(
                        everywhere ? null : regions.stream().map(Region::code).toList(),
                        everything ? null : codes(indicators),
                        years,
                        null,
                        null),
                release);
    }

    public Optional<Observation> find(long id, Release release) {
        return page(ObservationFilter.everything(), release, id - 1, 1).stream()
                .filter(found -> found.id() == id)
                .findFirst();
    }

    public long count(Release release) {
        return observations.count(visible(ObservationFilter.everything()), release.number());
    }

    /** By code of county. */
    public Map<String, Long> countByRegion(Release release) {
        return counted(release, ObservationCount::region);
    }

    /** By id of report. */
    public Map<String, Long> countByReport(Release release) {
        return counted(release, ObservationCount::report);
    }

    private Map<String, Long> counted(Release release, Function<ObservationCount, String> key) {
        return counts
                .computeIfAbsent(
                        release.number(), number -> observations.tallies(number, codes(catalog.publicIndicators())))
                .stream()
                .collect(Collectors.groupingBy(key, Collectors.summingLong(ObservationCount::figures)));
    }

    /** The partners, receivers and levels, as printed. */
    public List<String> dimensions(Release release) {
        return dimensions.computeIfAbsent(
                release.number(), number -> observations.dimensions(number, codes(catalog.publicIndicators())));
    }

    private ObservationFilter visible(ObservationFilter filter) {
        List<String> allowed = codes(catalog.publicIndicators()).stream()
                .filter(code ->
                        filter.indicators() == null || filter.indicators().contains(code))
                .toList();
        boolean all = allowed.size() == catalog.indicators().size();
        return all ? filter : filter.withIndicators(allowed);
    }

    private static List<String> codes(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::code).toList();
    }
}
