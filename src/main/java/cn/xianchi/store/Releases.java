package cn.xianchi.store;

import cn.xianchi.observation.Release;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The releases of the store. */
@ApplicationScoped
public class Releases {
    private volatile Release lastSeen;

    /** The newest release; empty while nothing was published. */
    @Transactional
    public Optional<Release> current() {
        Optional<Release> current = ReleaseEntity.<ReleaseEntity>find("order by number desc")
                .firstResultOptional()
                .map(ReleaseEntity::toRelease);
        current.ifPresent(release -> lastSeen = release);
        return current;
    }

    /** The release that {@link #current()} found last, without a query. */
    public Optional<Release> lastSeen() {
        return Optional.ofNullable(lastSeen);
    }

    @Transactional
    public Optional<Release> numbered(int number) {
        return ReleaseEntity.<ReleaseEntity>findByIdOptional(number).map(ReleaseEntity::toRelease);
    }

    /** Identifies the data that release 1 was made from; empty while nothing was published. */
    @Transactional
    public Optional<String> origin() {
        return ReleaseEntity.<ReleaseEntity>find("order by number")
                .firstResultOptional()
                .map(release -> release.publishedBy);
    }

    /** Newest first. */
    @Transactional
    public List<Release> all() {
        return ReleaseEntity.<ReleaseEntity>list("order by number desc").stream()
                .map(ReleaseEntity::toRelease)
                .toList();
    }

    /** Newest first. */
    @Transactional
    public List<Release.Change> changes() {
        Map<Integer, Long> added = counted("select o.release, count(o) from ObservationEntity o group by o.release");
        Map<Integer, Long> replaced = counted("select w.release, count(w) from WithdrawalEntity w"
                + " where w.successor is not null group by w.release");
        Map<Integer, Long> withdrawn = counted(
                "select w.release, count(w) from WithdrawalEntity w where w.successor is null group by w.release");
        Map<Integer, Long> reports = counted("select r.release, count(r) from ReportEntity r group by r.release");
        return all().stream()
                .map(release -> new Release.Change(
                        release,
                        added.getOrDefault(release.number(), 0L) - replaced.getOrDefault(release.number(), 0L),
                        replaced.getOrDefault(release.number(), 0L),
                        withdrawn.getOrDefault(release.number(), 0L),
                        reports.getOrDefault(release.number(), 0L)))
                .toList();
    }

    private static Map<Integer, Long> counted(String query) {
        return ReleaseEntity.getEntityManager().createQuery(query, Object[].class).getResultList().stream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Long) row[1]));
    }
}
