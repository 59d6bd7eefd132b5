package cn.xianchi.http.guard;

import cn.xianchi.http.problem.RefusedException;
import cn.xianchi.text.ExtractionTexts;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Restricts POST to this machine until there is sign-in: the server must listen on loopback, without a proxy before it; the
 * request must name a host of this machine (DNS rebinding) and must not come from a page of another site.
 */
@Singleton
public class LoopbackOnlyFilter {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");
    private static final Pattern FORWARDING = Pattern.compile("(?i)forwarded|via|x-real-ip|x-forwarded-.*");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int LONGEST = 80;

    private final String listens;

    LoopbackOnlyFilter(@ConfigProperty(name = "quarkus.http.host") String listens) {
        this.listens = listens;
    }

    @ServerRequestFilter
    void refuse(ContainerRequestContext request, HttpServerRequest sent) {
        if (!READING.contains(request.getMethod())) {
            Optional<RefusedException> closed = closed(sent.authority(), sent.headers());
            closed.or(() -> fromElsewhere(sent.authority(), sent.headers())).ifPresent(refusal -> {
                throw refusal;
            });
        }
    }

    /** Why POST is refused whatever is sent; empty when it is allowed. */
    public Optional<RefusedException> closed(HostAndPort asked, MultiMap headers) {
        if (!isLoopback(listens)) {
            return refused(ExtractionTexts::closedListens, listens);
        }
        Optional<String> proxy = headers.names().stream()
                .filter(name -> FORWARDING.matcher(name).matches())
                .findFirst();
        if (proxy.isPresent()) {
            return refused(ExtractionTexts::closedForwarded, proxy.get());
        }
        return asked != null && isLoopback(asked.host())
                ? Optional.empty()
                : refused(ExtractionTexts::closedHost, asked == null ? "-" : asked.host());
    }

    /** Browsers send the origin of a request; programs do not. */
    Optional<RefusedException> fromElsewhere(HostAndPort asked, MultiMap headers) {
        String site = headers.get("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return refused(ExtractionTexts::closedOtherSite, site);
        }
        String origin = headers.get("Origin");
        return origin == null || isOf(origin, asked)
                ? Optional.empty()
                : refused(ExtractionTexts::closedOtherSite, origin);
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

    private static Optional<RefusedException> refused(
            BiFunction<ExtractionTexts, String, String> reason, String given) {
        String cut = given.length() > LONGEST ? given.substring(0, LONGEST) + "…" : given;
        return Optional.of(new RefusedException(403, labels -> reason.apply(labels.reads(), cut)));
    }
}
