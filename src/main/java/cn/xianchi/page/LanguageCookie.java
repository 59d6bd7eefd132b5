package cn.xianchi.page;

import cn.xianchi.http.request.ApiPaths;
import cn.xianchi.http.request.RequestLanguage;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Remembers the language that a page was asked in, and keeps pages out of shared caches. */
record LanguageCookie(RequestLanguage language) {
    private static final int A_YEAR = 365 * 24 * 3600;

    @ServerResponseFilter
    void remember(ContainerRequestContext request, ContainerResponseContext response) {
        boolean page =
                !ApiPaths.isForPrograms(request.getUriInfo().getRequestUri().getPath());
        if (!page || response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
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
