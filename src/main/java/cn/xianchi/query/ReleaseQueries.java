package cn.xianchi.query;

import cn.xianchi.observation.Release;
import cn.xianchi.store.Releases;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What was published when. */
@Singleton
public record ReleaseQueries(Releases releases) {
    /** The newest release; empty only before anything was published. */
    public Optional<Release> current() {
        return releases.current();
    }

    /** The newest release as of the last question, without asking the store. */
    public Optional<Release> lastSeen() {
        return releases.lastSeen();
    }

    public Optional<Release> numbered(int number) {
        return releases.numbered(number);
    }

    /** All releases, the newest first. */
    public List<Release> all() {
        return releases.all();
    }

    /** What each release brought, the newest first. */
    public List<Release.Change> changes() {
        return releases.changes();
    }
}
