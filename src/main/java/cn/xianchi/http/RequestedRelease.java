package cn.xianchi.http;

import cn.xianchi.observation.Release;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The release that the answer to this request shows, once it is known. */
@RequestScoped
public class RequestedRelease {
    private Release release;

    void show(Release resolved) {
        this.release = resolved;
    }

    public Optional<Release> release() {
        return Optional.ofNullable(release);
    }
}
