package cn.xianchi.http.request;

import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.observation.Release;
import cn.xianchi.query.ReleaseQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** The release that the answer to this request shows: that of the path or query parameter {@code release}, else the current one. */
@RequestScoped
public class RequestedRelease {
    private final ReleaseQueries releaseQueries;
    private final UriInfo uri;
    private Release release;
    private boolean current;

    RequestedRelease(ReleaseQueries releaseQueries, UriInfo uri) {
        this.releaseQueries = releaseQueries;
        this.uri = uri;
    }

    /** Refuses a release that does not exist. */
    public Release get() {
        if (release == null) {
            List<String> query = uri.getQueryParameters().getOrDefault("release", List.of());
            List<String> given = uri.getPathParameters().getOrDefault("release", query);
            Integer number = Parameters.release(given);
            Release newest = releaseQueries.current().orElseThrow();
            release = number == null ? newest : numbered(number, newest);
            current = release.equals(newest);
        }
        return release;
    }

    private Release numbered(int number, Release newest) {
        String accepted = newest.number() == 1 ? "1" : "1–" + newest.number();
        return releaseQueries
                .numbered(number)
                .orElseThrow(() -> InvalidParameterException.unknown("release", Integer.toString(number), accepted));
    }

    /** The number of an older release, which every link of the page must keep; null for the current one. */
    public String older() {
        int number = get().number();
        return current ? null : Integer.toString(number);
    }

    /** Empty as long as nothing of the answer depends on the release. */
    public Optional<Release> resolved() {
        return Optional.ofNullable(release);
    }

    /** The newest release that is known without asking the store where nothing of the answer depends on it. */
    public Optional<Release> resolvedOrLastSeen() {
        return resolved().or(releaseQueries::lastSeen);
    }
}
