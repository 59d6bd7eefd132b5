package cn.xianchi.http.guard;

import cn.xianchi.http.problem.AccessRefusedException;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Restricts POST to this machine until there is sign-in: the server must listen on loopback, without a proxy before it; the
 * request must name a host of this machine (DNS rebinding) and must not come from a page of another site.
 */
@ApplicationScoped
public class LoopbackOnlyFilter {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");
    private static final Set<String> HANDED_ON = Set.of("forwarded", "via", "x-real-ip");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int LONGEST = 80;

    private final String listens;

    LoopbackOnlyFilter(@ConfigProperty(name = "quarkus.http.host") String listens) {
        this.listens = listens;
    }

    @ServerRequestFilter
    void refuse(ContainerRequestContext request, HttpServerRequest sent) {
        if (!READING.contains(request.getMethod())) {
            closed(sent.authority(), sent.headers()).ifPresent(closed -> {
                throw closed;
            });
            fromElsewhere(sent.authority(), sent.headers()).ifPresent(closed -> {
                throw closed;
            });
        }
    }

    /** Why POST is refused whatever is sent; empty when it is allowed. */
    public Optional<AccessRefusedException> closed(HostAndPort asked, MultiMap headers) {
        if (!isLoopback(listens)) {
            return Optional.of(new AccessRefusedException(AccessRefusedException.Cause.LISTENS_WIDELY, listens));
        }
        Optional<String> proxy = headers.names().stream()
                .filter(name -> isHandedOn(name.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (proxy.isPresent()) {
            return Optional.of(new AccessRefusedException(AccessRefusedException.Cause.FORWARDED, cut(proxy.get())));
        }
        return asked != null && isLoopback(asked.host())
                ? Optional.empty()
                : Optional.of(new AccessRefusedException(
                        AccessRefusedException.Cause.FOREIGN_HOST, asked == null ? "-" : cut(asked.host())));
    }

    /** Browsers send the origin of a request; programs do not. */
    Optional<AccessRefusedException> fromElsewhere(HostAndPort asked, MultiMap headers) {
        String site = headers.get("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return Optional.of(new AccessRefusedException(AccessRefusedException.Cause.OTHER_SITE, cut(site)));
        }
        String origin = headers.get("Origin");
        return origin == null || isOf(origin, asked)
                ? Optional.empty()
                : Optional.of(new AccessRefusedException(AccessRefusedException.Cause.OTHER_SITE, cut(origin)));
    }

    private static boolean isHandedOn(String header) {
        return HANDED_ON.contains(header) || header.startsWith("x-forwarded-");
    }

    private static boolean isLoopback(String host) {
        return LOOPBACK.contains(host.replaceAll("^\\[|]$", "").toLowerCase(Locale.ROOT));
    }

    private static boolean isOf(String origin, HostAndPort asked) {
        try {
            URI uri = URI.create(origin);
            int standard = "https".equals(uri.getScheme()) ? 443 : 80;
            return uri.getHost() != null
                    && uri.getHost().equalsIgnoreCase(asked.host())
                    && (uri.getPort() < 0 ? standard : uri.getPort()) == (asked.port() < 0 ? standard : asked.port());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
