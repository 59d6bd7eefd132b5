package cn.xianchi.store;

import cn.xianchi.observation.Release;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The releases of the store. */
@ApplicationScoped
public class Releases {
    private volatile Release lastSeen;

    /** The newest; empty while nothing was ever published. */
    @Transactional
    public Optional<Release> current() {
        Optional<Release> current = ReleaseEntity.<ReleaseEntity>find("order by number desc")
                .firstResultOptional()
                .map(ReleaseEntity::toRelease);
        current.ifPresent(release -> lastSeen = release);
        return current;
    }

    /** The one that {@link #current()} last found, without asking the database. */
    public Optional<Release> lastSeen() {
        return Optional.ofNullable(lastSeen);
    }

    @Transactional
    public Optional<Release> numbered(int number) {
        return ReleaseEntity.<ReleaseEntity>findByIdOptional(number).map(ReleaseEntity::toRelease);
    }

    /** What the store was first filled with, as it was named then; empty while nothing was ever published. */
    @Transactional
    public Optional<String> origin() {
        return ReleaseEntity.<ReleaseEntity>find("order by number")
                .firstResultOptional()
                .map(release -> release.publishedBy);
    }

    /** All, the newest first. */
    @Transactional
    public List<Release> all() {
        return ReleaseEntity.<ReleaseEntity>list("order by number desc").stream()
                .map(ReleaseEntity::toRelease)
                .toList();
    }
}
