package cn.xianchi.store;

import cn.xianchi.observation.Release;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** The releases of the store. */
@ApplicationScoped
@Transactional
public class Releases {
    private final StatelessSession session;
    private volatile Release lastSeen;

    Releases(StatelessSession session) {
        this.session = session;
    }

    /** The newest release; empty while nothing was published. */
    public Optional<Release> current() {
        Optional<Release> current =
                sorted("order by number desc").firstResultOptional().map(ReleaseEntity::toRelease);
        current.ifPresent(release -> lastSeen = release);
        return current;
    }

    /** The release that {@link #current()} found last, without a query. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Release> lastSeen() {
        return Optional.ofNullable(lastSeen);
    }

    public Optional<Release> numbered(int number) {
        return ReleaseEntity.<ReleaseEntity>findByIdOptional(number).map(ReleaseEntity::toRelease);
    }

    /** Identifies the data that release 1 was made from; empty while nothing was published. */
    public Optional<String> origin() {
        return sorted("order by number").firstResultOptional().map(release -> release.publishedBy);
    }

    /** Newest first. */
    public List<Release> all() {
        return sorted("order by number desc").stream()
                .map(ReleaseEntity::toRelease)
                .toList();
    }

    /** Newest first. */
    public List<Release.Change> changes() {
        Map<Integer, Long> added = countByRelease("observation");
        Map<Integer, Long> replaced = countByRelease("withdrawal where successorId is not null");
        Map<Integer, Long> withdrawn = countByRelease("withdrawal where successorId is null");
        Map<Integer, Long> reports = countByRelease("report");
        return all().stream()
                .map(release -> new Release.Change(
                        release,
                        added.getOrDefault(release.number(), 0L) - replaced.getOrDefault(release.number(), 0L),
                        replaced.getOrDefault(release.number(), 0L),
                        withdrawn.getOrDefault(release.number(), 0L),
                        reports.getOrDefault(release.number(), 0L)))
                .toList();
    }

    private Map<Integer, Long> countByRelease(String entity) {
        String query = "select releaseNumber, count(*) from " + entity + " group by releaseNumber";
        return session.createSelectionQuery(query, Object[].class).stream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Long) row[1]));
    }

    private static PanacheQuery<ReleaseEntity> sorted(String order) {
        return ReleaseEntity.find(order);
    }
}
