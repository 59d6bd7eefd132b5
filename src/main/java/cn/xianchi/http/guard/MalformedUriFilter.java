package cn.xianchi.http.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Handles request URIs with illegal characters, which Quarkus answers with an empty page. Messengers leave braces, bars and
 * bare percent signs in queries. Pages are redirected to the percent-encoded form; the API answers a problem.
 */
@ApplicationScoped
class MalformedUriFilter {
    private static final int FIRST = 1000;
    private static final Pattern ILLEGAL = Pattern.compile("%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\\-._~:/?@!$&'()*+,;=%]");

    void register(@Observes Filters filters) {
        filters.register(MalformedUriFilter::meet, FIRST);
    }

    private static void meet(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (isAddress(request.uri())) {
            context.next();
        } else if (request.uri().startsWith("/api/")) {
            PreRoutingProblem.answer(
                    context, 400, PreRoutingProblem.labels(context).terms().problemRequest());
        } else {
            context.response()
                    .setStatusCode(307)
                    .putHeader("Location", encoded(request.uri()))
                    .end();
        }
    }

    private static boolean isAddress(String uri) {
        try {
            return !new URI(uri).toString().isEmpty() && encoded(uri).equals(uri);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The URI with illegal characters percent-encoded; starts with exactly one slash. */
    static String encoded(String uri) {
        String encoded = ILLEGAL.matcher(uri).replaceAll(found -> percentEncoded(found.group()));
        return "/" + encoded.replaceFirst("^/*", "");
    }

    private static String percentEncoded(String character) {
        Charset charset = character.charAt(0) < 256 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        return "%" + HexFormat.ofDelimiter("%").withUpperCase().formatHex(character.getBytes(charset));
    }
}
