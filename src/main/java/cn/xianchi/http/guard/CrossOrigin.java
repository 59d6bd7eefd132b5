package cn.xianchi.http.guard;

import cn.xianchi.http.request.ApiPaths;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Allows scripts of every origin to read the API: it is public, and no cookie changes its answers. The CORS support of Quarkus
 * is not used because it answers a form from another origin with an empty 403.
 */
@ApplicationScoped
class CrossOrigin {
    private static final int BEFORE_THE_LIMIT = 950;
    private static final int A_DAY = 86_400;

    void register(@Observes Filters filters) {
        CorsHandler reading = CorsHandler.create()
                .addOrigin("*")
                .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.HEAD))
                .allowedHeader("*")
                .exposedHeaders(Set.of(
                        "ETag",
                        "Xianchi-Release",
                        "Xianchi-Demo",
                        "Repr-Digest",
                        "RateLimit",
                        "RateLimit-Policy",
                        "Retry-After"))
                .maxAgeSeconds(A_DAY);
        filters.register(
                context -> {
                    String path = context.request().path();
                    if (ApiPaths.isForPrograms(path) || path.startsWith("/open/")) {
                        reading.handle(context);
                    } else {
                        context.next();
                    }
                },
                BEFORE_THE_LIMIT);
    }
}
