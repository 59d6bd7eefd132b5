package cn.xianchi.store;

import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.YearsCovered;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Reads the observations and reports that a release contains. */
@ApplicationScoped
public class Observations {
    private static final int BATCH = 1000;
    private static final String SHOWN = "release <= :release and not exists "
            + "(select 1 from WithdrawalEntity w where w.observation = o.id and w.release <= :release)";
    private static final String NEWEST =
            "r.release = (select max(n.release) from ReportEntity n where n.id = r.id and n.release <= :release)";

    private final StatelessSession session;

    Observations(StatelessSession session) {
        this.session = session;
    }

    /** At most {@code limit} observations of the release with ids above {@code after}, sorted by id. */
    @Transactional
    public List<Observation> find(ObservationFilter filter, int release, long after, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String query = "from ObservationEntity o where " + conditions(filter, release, parameters)
                + " and o.id > :after order by o.id";
        parameters.put("after", after);
        return ObservationEntity.<ObservationEntity>find(query, parameters).page(Page.ofSize(limit)).list().stream()
                .map(ObservationEntity::toObservation)
                .toList();
    }

    @Transactional
    public long count(ObservationFilter filter, int release) {
        Map<String, Object> parameters = new HashMap<>();
        return ObservationEntity.count(
                "from ObservationEntity o where " + conditions(filter, release, parameters), parameters);
    }

    private static String conditions(ObservationFilter filter, int release, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("o." + SHOWN));
        parameters.put("release", release);
        restrict("region in", "regions", filter.regions(), conditions, parameters);
        restrict("indicator in", "indicators", filter.indicators(), conditions, parameters);
        restrict("year in", "years", filter.years(), conditions, parameters);
        restrict("dimension in", "dimensions", filter.dimensions(), conditions, parameters);
        restrict("report =", "report", filter.report(), conditions, parameters);
        return String.join(" and ", conditions);
    }

    /** Passes the observations of the release on, sorted by id, in batches. For slow consumers: no connection is held between batches. */
    public void each(ObservationFilter filter, int release, Consumer<Observation> consumer) {
        long after = 0;
        List<Observation> batch;
        do {
            batch = find(filter, release, after, BATCH);
            batch.forEach(consumer);
            after = batch.isEmpty() ? after : batch.get(batch.size() - 1).id();
        } while (batch.size() == BATCH);
    }

    /** Passes the observations of the release on, sorted by id, from one query. For fast consumers. */
    @Transactional
    public void scan(ObservationFilter filter, int release, Consumer<Observation> consumer) {
        Map<String, Object> parameters = new HashMap<>();
        var query = session.createSelectionQuery(
                "from ObservationEntity o where " + conditions(filter, release, parameters) + " order by o.id",
                ObservationEntity.class);
        parameters.forEach(query::setParameter);
        query.setFetchSize(BATCH);
        try (Stream<ObservationEntity> found = query.getResultStream()) {
            found.map(ObservationEntity::toObservation).forEach(consumer);
        }
    }

    /** The observations of the release, sorted by id. */
    public List<Observation> all(ObservationFilter filter, int release) {
        List<Observation> found = new ArrayList<>();
        scan(filter, release, found::add);
        return found;
    }

    /** Which reports have figures of which regions and years. */
    @Transactional
    public List<ReportCoverage> sources(int release) {
        return query(
                        "select distinct o.region, o.year, o.report from ObservationEntity o where o." + SHOWN,
                        ReportCoverage.class,
                        release)
                .getResultList();
    }

    /** The number of figures of the given indicators, by region and report. */
    @Transactional
    public List<ObservationCount> tallies(int release, List<String> indicators) {
        return query(
                        "select o.region, o.report, count(o) from ObservationEntity o where o.indicator in :indicators"
                                + " and o." + SHOWN + " group by o.region, o.report",
                        ObservationCount.class,
                        release)
                .setParameter("indicators", indicators)
                .getResultList();
    }

    /** The printed parts by which figures of the given indicators are split, sorted. */
    @Transactional
    public List<String> dimensions(int release, List<String> indicators) {
        return query(
                        "select distinct o.dimension from ObservationEntity o where o.indicator in :indicators"
                                + " and o.dimension <> '' and o." + SHOWN + " order by o.dimension",
                        String.class,
                        release)
                .setParameter("indicators", indicators)
                .getResultList();
    }

    /** The number of years with figures, by indicator and region. */
    @Transactional
    public List<YearsCovered> yearsCovered(int release) {
        return query(
                        "select o.indicator, o.region, count(distinct o.year) from ObservationEntity o where o." + SHOWN
                                + " group by o.indicator, o.region",
                        YearsCovered.class,
                        release)
                .getResultList();
    }

    /** The reports as the release describes them, sorted by id. */
    @Transactional
    public List<Report> reports(int release) {
        return ReportEntity.<ReportEntity>find(
                        "from ReportEntity r where " + NEWEST + " order by r.id", Map.of("release", release))
                .stream()
                .map(ReportEntity::toReport)
                .toList();
    }

    /** Every region code of an observation or report of any release. */
    @Transactional
    public List<String> usedRegions() {
        return ObservationEntity.getEntityManager()
                .createQuery(
                        "select o.region from ObservationEntity o union select r.region from ReportEntity r "
                                + "where r.region <> ''",
                        String.class)
                .getResultList();
    }

    /** Every indicator code of an observation of any release. */
    @Transactional
    public List<String> usedIndicators() {
        return ObservationEntity.getEntityManager()
                .createQuery("select distinct o.indicator from ObservationEntity o", String.class)
                .getResultList();
    }

    private static <T> TypedQuery<T> query(String query, Class<T> type, int release) {
        return ObservationEntity.getEntityManager().createQuery(query, type).setParameter("release", release);
    }

    private static void restrict(
            String condition, String name, Object value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            conditions.add("o." + condition + " :" + name);
            parameters.put(name, value);
        }
    }
}
