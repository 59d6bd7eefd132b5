package cn.xianchi.store;

import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ObservationFilter;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.YearsCovered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Reads the observations and reports that a release contains. */
@ApplicationScoped
@Transactional
public class Observations {
    private static final int BATCH = 1000;
    private static final String SHOWN = " from observation o where o.releaseNumber <= :release and not exists "
            + "(select 1 from withdrawal w where w.observationId = o.id and w.releaseNumber <= :release)";
    private static final String REPORTS = "from report r where r.releaseNumber = (select max(n.releaseNumber)"
            + " from report n where n.id = r.id and n.releaseNumber <= :release)";

    private final StatelessSession session;

    Observations(StatelessSession session) {
        this.session = session;
    }

    /** At most {@code limit} observations of the release with ids above {@code after}, sorted by id. */
    public List<Observation> find(ObservationFilter filter, int release, long after, int limit) {
        return filtered("select o", ObservationEntity.class, filter, release, " and o.id > :after order by o.id")
                .setParameter("after", after)
                .setMaxResults(limit)
                .stream()
                .map(ObservationEntity::toObservation)
                .toList();
    }

    public long count(ObservationFilter filter, int release) {
        return filtered("select count(o)", Long.class, filter, release, "").getSingleResult();
    }

    /** Passes the observations of the release on, sorted by id, in batches. For slow consumers: no connection is held between batches. */
    @Transactional(Transactional.TxType.SUPPORTS)
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
    public void scan(ObservationFilter filter, int release, Consumer<Observation> consumer) {
        SelectionQuery<ObservationEntity> query =
                filtered("select o", ObservationEntity.class, filter, release, " order by o.id");
        try (Stream<ObservationEntity> found = query.setFetchSize(BATCH).getResultStream()) {
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
    public List<ReportCoverage> sources(int release) {
        return query("select distinct o.region, o.reportYear, o.report" + SHOWN, ReportCoverage.class, release)
                .getResultList();
    }

    /** The number of figures of the given indicators, by region and report. */
    public List<ObservationCount> tallies(int release, List<String> indicators) {
        String select = "select o.region, o.report, count(o)" + SHOWN
                + " and o.indicator in :indicators group by o.region, o.report";
        return query(select, ObservationCount.class, release)
                .setParameter("indicators", indicators)
                .getResultList();
    }

    /** The printed parts by which figures of the given indicators are split, sorted. */
    public List<String> dimensions(int release, List<String> indicators) {
        String select = "select distinct o.dimension" + SHOWN
                + " and o.indicator in :indicators and o.dimension <> '' order by o.dimension";
        return query(select, String.class, release)
                .setParameter("indicators", indicators)
                .getResultList();
    }

    /** The number of years with figures, by indicator and region. */
    public List<YearsCovered> yearsCovered(int release) {
        String select = "select o.indicator, o.region, count(distinct o.reportYear)" + SHOWN
                + " group by o.indicator, o.region";
        return query(select, YearsCovered.class, release).getResultList();
    }

    /** The reports as the release describes them, sorted by id. */
    public List<Report> reports(int release) {
        return query(REPORTS + " order by r.id", ReportEntity.class, release).stream()
                .map(ReportEntity::toReport)
                .toList();
    }

    /** Every region code of an observation or report of any release. */
    public List<String> usedRegions() {
        String select = "select o.region from observation o union select r.region from report r where r.region <> ''";
        return session.createSelectionQuery(select, String.class).getResultList();
    }

    /** Every indicator code of an observation of any release. */
    public List<String> usedIndicators() {
        return session.createSelectionQuery("select distinct o.indicator from observation o", String.class)
                .getResultList();
    }

    private <T> SelectionQuery<T> query(String select, Class<T> type, int release) {
        return session.createSelectionQuery(select, type).setParameter("release", release);
    }

    /** A query over the observations of the release that the filter selects; {@code rest} follows the conditions. */
    private <T> SelectionQuery<T> filtered(
            String select, Class<T> type, ObservationFilter filter, int release, String rest) {
        Map<String, Object> accepted = new LinkedHashMap<>();
        accepted.put("region", filter.regions());
        accepted.put("indicator", filter.indicators());
        accepted.put("reportYear", filter.years());
        accepted.put("dimension", filter.dimensions());
        accepted.put("report", filter.report() == null ? null : List.of(filter.report()));
        accepted.values().removeIf(Objects::isNull);
        String conditions = accepted.keySet().stream()
                .map(field -> " and o." + field + " in :" + field)
                .collect(Collectors.joining());
        SelectionQuery<T> query = query(select + SHOWN + conditions + rest, type, release);
        accepted.forEach(query::setParameter);
        return query;
    }
}
