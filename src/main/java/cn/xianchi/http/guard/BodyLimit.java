package cn.xianchi.http.guard;

import cn.xianchi.document.Documents;
import cn.xianchi.document.text.UnreadableDocument.Reason;
import cn.xianchi.text.ExtractionTexts;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Answers 413 to bodies that are too large. The limit of Quarkus would close the connection without an answer. Most clients
 * read an answer only after they have sent everything, so a limited rest is received and discarded.
 */
@ApplicationScoped
class BodyLimit {
    private static final int AFTER_DOORSTEP = 900;
    private static final Set<String> READING = Set.of("/extract", "/api/v1/extract");
    /** Bytes allowed for the form fields beside the file. */
    private static final long BESIDE = 100_000;

    private static final long SMALL = 1_000_000;
    private static final long RECEIVED = 300_000_000;

    void register(@Observes Filters filters) {
        filters.register(BodyLimit::meet, AFTER_DOORSTEP);
    }

    private static void meet(RoutingContext context) {
        HttpServerRequest request = context.request();
        String given = request.getHeader("Content-Length");
        long length = given != null && given.matches("\\d{1,18}") ? Long.parseLong(given) : 0;
        boolean reads = READING.contains(request.path());
        if (length <= (reads ? Documents.MAX_BYTES + BESIDE : SMALL)) {
            context.next();
        } else if (length > RECEIVED) {
            context.response().putHeader("Connection", "close");
            refuse(context, reads);
        } else {
            request.handler(part -> {});
            request.endHandler(end -> refuse(context, reads));
            request.resume();
        }
    }

    private static void refuse(RoutingContext context, boolean reads) {
        if (context.response().ended() || context.response().closed()) {
            return;
        }
        String path = context.request().path();
        if (path.startsWith("/api/")) {
            ExtractionTexts texts = PreRoutingProblem.labels(context).reads();
            PreRoutingProblem.answer(context, 413, reads ? texts.unreadable(Reason.TOO_LARGE) : texts.bodyTooLarge());
        } else {
            context.response()
                    .setStatusCode(303)
                    .putHeader("Location", reads ? "/extract?problem=too_large" : path)
                    .end();
        }
    }
}
