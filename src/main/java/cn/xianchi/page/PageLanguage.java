package cn.xianchi.page;

import cn.xianchi.http.request.ApiPaths;
import cn.xianchi.http.request.RequestLanguage;
import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Writes pages in the language that they are asked in, remembers it, and keeps pages out of shared caches. */
record PageLanguage(RequestLanguage language, CurrentVertxRequest request) {
    private static final int A_YEAR = 365 * 24 * 3600;

    void localise(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(template -> {
            if (Arc.container().requestContext().isActive() && request.getCurrent() != null && isPage(language.uri())) {
                template.setLocale(language.tag());
            }
        });
    }

    private static boolean isPage(UriInfo uri) {
        return !ApiPaths.isForPrograms(uri.getRequestUri().getPath());
    }

    @ServerResponseFilter
    void remember(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isPage(request.getUriInfo()) || response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            return;
        }
        response.getHeaders()
                .putSingle(
                        HttpHeaders.CACHE_CONTROL,
                        Set.of("GET", "HEAD").contains(request.getMethod()) ? "private, no-cache" : "no-store");
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.COOKIE);
        if (request.getUriInfo().getQueryParameters().containsKey("lang")) {
            NewCookie cookie = new NewCookie.Builder(RequestLanguage.COOKIE)
                    .value(language.tag())
                    .path("/")
                    .maxAge(A_YEAR)
                    .sameSite(NewCookie.SameSite.LAX)
                    .httpOnly(true)
                    .build();
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie);
        }
    }
}
