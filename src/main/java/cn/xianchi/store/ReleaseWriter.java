package cn.xianchi.store;

import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Release;
import cn.xianchi.observation.Report;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Writes releases to the store. */
@ApplicationScoped
public class ReleaseWriter {
    private static final int BATCH = 1000;
    private static final int TIMEOUT_SECONDS = 3600;

    private final Clock clock;
    private final StatelessSession session;

    ReleaseWriter(Clock clock, StatelessSession session) {
        this.clock = clock;
        this.session = session;
    }

    /**
     * Publishes release 1 with the given reports and observations, in one transaction and with one batch in memory.
     *
     * @param by identifies the data in {@link Releases#origin()}
     */
    @Transactional
    @TransactionConfiguration(timeout = TIMEOUT_SECONDS)
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
}
