package cn.xianchi.store;

import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.YearsCovered;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** The observations and reports of the store, as each release shows them. */
@ApplicationScoped
public class Observations {
    private static final int BATCH = 1000;
    private static final int LONGEST_LOAD_SECONDS = 3600;
    private static final String SHOWN = "release <= :release and not exists "
            + "(select 1 from WithdrawalEntity w where w.observation = o.id and w.release <= :release)";
    private static final String NEWEST =
            "r.release = (select max(n.release) from ReportEntity n " + "where n.id = r.id and n.release <= :release)";

    private final Clock clock;
    private final StatelessSession session;

    Observations(Clock clock, StatelessSession session) {
        this.clock = clock;
        this.session = session;
    }

    /**
     * Makes release 1 of the given reports and observations: all of it, or nothing, and never more than a batch in memory.
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_LOAD_SECONDS)
    public Release publishFirst(Stream<Report> reports, Stream<Observation> observations, String by, String note) {
        if (ReleaseEntity.count() > 0) {
            throw new IllegalStateException("the store is not empty");
        }
        Instant now = clock.instant();
        ReleaseEntity release = new ReleaseEntity();
        release.number = 1;
        release.publishedAt = now;
        release.publishedBy = by;
        release.note = note;
        session.insert(release);
        Release first = release.toRelease();
        insert(reports.map(report -> ReportEntity.of(report, first.number())));
        // not from a sequence, which a killed load would leave advanced: the same data always gets the same ids
        AtomicLong ids = new AtomicLong();
        insert(observations.map(observation -> {
            ObservationEntity entity = ObservationEntity.of(observation, first.number());
            entity.id = ids.incrementAndGet();
            entity.origin = "bulk";
            entity.recordedAt = now;
            entity.recordedBy = by;
            return entity;
        }));
        return first;
    }

    private void insert(Stream<?> entities) {
        List<Object> batch = new ArrayList<>(BATCH);
        for (Iterator<?> each = entities.iterator(); each.hasNext(); ) {
            batch.add(each.next());
            if (batch.size() == BATCH || !each.hasNext()) {
                session.insertMultiple(batch);
                batch.clear();
            }
        }
    }

    /** At most {@code limit} of what the release shows, by id, those after {@code after} only. */
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

    /** How many the release shows. */
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

    /**
     * Hands over everything that the release shows, by id, in batches of constant size, between which no connection is held:
     * for a consumer that may be slow.
     */
    public void each(ObservationFilter filter, int release, Consumer<Observation> consumer) {
        long after = 0;
        List<Observation> batch;
        do {
            batch = find(filter, release, after, BATCH);
            batch.forEach(consumer);
            after = batch.isEmpty() ? after : batch.get(batch.size() - 1).id();
        } while (batch.size() == BATCH);
    }

    /** Hands over everything that the release shows, by id, from one question to the database: for arithmetic. */
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

    /** Everything that the release shows, by id. */
    public List<Observation> all(ObservationFilter filter, int release) {
        List<Observation> found = new ArrayList<>();
        scan(filter, release, found::add);
        return found;
    }

    /** Which reports give figures of which regions and years. */
    @Transactional
    public List<ReportCoverage> sources(int release) {
        return ObservationEntity.getEntityManager()
                .createQuery(
                        "select distinct o.region, o.year, o.report from ObservationEntity o where o." + SHOWN,
                        ReportCoverage.class)
                .setParameter("release", release)
                .getResultList();
    }

    /** How many figures of some indicators each report gives of each region. */
    @Transactional
    public List<ObservationCount> tallies(int release, List<String> indicators) {
        return ObservationEntity.getEntityManager()
                .createQuery(
                        "select o.region, o.report, count(o) from ObservationEntity o where o.indicator in :indicators"
                                + " and o." + SHOWN + " group by o.region, o.report",
                        ObservationCount.class)
                .setParameter("release", release)
                .setParameter("indicators", indicators)
                .getResultList();
    }

    /** What the figures of some indicators are split by, as printed, in order. */
    @Transactional
    public List<String> dimensions(int release, List<String> indicators) {
        return ObservationEntity.getEntityManager()
                .createQuery(
                        "select distinct o.dimension from ObservationEntity o where o.indicator in :indicators"
                                + " and o.dimension <> '' and o." + SHOWN + " order by o.dimension",
                        String.class)
                .setParameter("release", release)
                .setParameter("indicators", indicators)
                .getResultList();
    }

    /** Of every indicator and region, in how many years the release shows figures. */
    @Transactional
    public List<YearsCovered> yearsCovered(int release) {
        return ObservationEntity.getEntityManager()
                .createQuery(
                        "select o.indicator, o.region, count(distinct o.year) from ObservationEntity o where o." + SHOWN
                                + " group by o.indicator, o.region",
                        YearsCovered.class)
                .setParameter("release", release)
                .getResultList();
    }

    /** The reports as the release describes them, by id. */
    @Transactional
    public List<Report> reports(int release) {
        return ReportEntity.<ReportEntity>find(
                        "from ReportEntity r where " + NEWEST + " order by r.id", Map.of("release", release))
                .stream()
                .map(ReportEntity::toReport)
                .toList();
    }

    @Transactional
    public Optional<Report> report(String id, int release) {
        return ReportEntity.<ReportEntity>find(
                        "from ReportEntity r where r.id = :id and " + NEWEST, Map.of("id", id, "release", release))
                .firstResultOptional()
                .map(ReportEntity::toReport);
    }

    /** Every region code that an observation or report has ever used. */
    @Transactional
    public List<String> usedRegions() {
        return ObservationEntity.getEntityManager()
                .createQuery(
                        "select o.region from ObservationEntity o union select r.region from ReportEntity r "
                                + "where r.region <> ''",
                        String.class)
                .getResultList();
    }

    /** Every indicator code that an observation has ever used. */
    @Transactional
    public List<String> usedIndicators() {
        return ObservationEntity.getEntityManager()
                .createQuery("select distinct o.indicator from ObservationEntity o", String.class)
                .getResultList();
    }

    private static void restrict(
            String condition, String name, Object value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            conditions.add("o." + condition + " :" + name);
            parameters.put(name, value);
        }
    }
}
