package cn.xianchi.http.problem;

import cn.xianchi.document.text.UnreadableDocument;
import cn.xianchi.text.Labels;
import cn.xianchi.text.Vocabulary;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Problem details (RFC 9457). {@code parameter} names what is at fault and {@code accepted} what would do; both are left
 * out where no parameter is at fault.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String parameter,
        List<String> accepted) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** What the HTTP status says. */
    public static String title(int status, Labels labels) {
        Vocabulary terms = labels.terms();
        return switch (status) {
            case 401 -> labels.judging().statusSignIn();
            case 403 -> labels.reads().statusClosed();
            case 404 -> terms.statusNotFound();
            case 405 -> terms.statusMethod();
            case 406 -> terms.statusNotAcceptable();
            case 413 -> labels.reads().statusTooLarge();
            case 415 -> terms.statusMediaType();
            case 422 -> labels.reads().statusUnreadable();
            case 429 -> terms.statusTooMany();
            case 503 -> labels.reads().statusBusy();
            default -> status >= 500 ? terms.statusFailed() : terms.statusBadRequest();
        };
    }

    /** The HTTP status for a document that cannot be read. */
    public static int status(UnreadableDocument.Reason reason) {
        return switch (reason) {
            case EMPTY -> 400;
            case TOO_LARGE, TOO_LONG, BOMB -> 413;
            case UNKNOWN_FORMAT, WRONG_FORMAT, NOT_TEXT -> 415;
            case ENCRYPTED, NO_TEXT, BROKEN -> 422;
        };
    }
}
