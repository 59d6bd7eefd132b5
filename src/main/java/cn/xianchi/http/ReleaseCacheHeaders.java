package cn.xianchi.http;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.http.guard.JudgementPolicy;
import cn.xianchi.http.request.ApiPaths;
import cn.xianchi.http.request.RequestedRelease;
import cn.xianchi.observation.Release;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Adds release, demo and cache headers to the answers of the API. An answer changes only with the release, the catalogue or
 * the program, which make up its entity tag.
 */
class ReleaseCacheHeaders {
    private static final String RELEASE = "Xianchi-Release";
    private static final String DEMO = "Xianchi-Demo";

    private final Catalog catalog;
    private final RequestedRelease requested;
    private final JudgementPolicy judgement;
    private final String program;

    ReleaseCacheHeaders(
            Catalog catalog,
            RequestedRelease requested,
            JudgementPolicy judgement,
            @ConfigProperty(name = "quarkus.application.version") String program) {
        this.catalog = catalog;
        this.requested = requested;
        this.judgement = judgement;
        this.program = program;
    }

    @ServerResponseFilter
    void mark(ContainerRequestContext request, ContainerResponseContext response) {
        if (!ApiPaths.isForPrograms(request.getUriInfo().getRequestUri().getPath())) {
            return;
        }
        boolean good = response.getStatus() == Response.Status.OK.getStatusCode();
        Optional<Release> release = requested.resolvedOrLastSeen();
        response.getHeaders().putSingle(RELEASE, release.map(Release::number).orElse(null));
        if (catalog.isFictional()) {
            response.getHeaders().putSingle(DEMO, true);
        }
        if (!good || !Set.of("GET", "HEAD").contains(request.getMethod())) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            return;
        }
        MediaType type = response.getMediaType();
        String tag = tag(release, type == null ? "" : type.getSubtype().replaceAll("[^a-z]", ""));
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING);
        if (EntityTag.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    private String tag(Optional<Release> release, String format) {
        String data = release.map(one -> one.number() + "-" + one.publishedAt().toEpochMilli())
                .orElse("0");
        return "W/\"" + String.join("-", data, catalog.version(), program, judgement.isOpen() ? "" : "shut", format)
                + "\"";
    }
}
