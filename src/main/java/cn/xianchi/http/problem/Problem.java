package cn.xianchi.http.problem;

import cn.xianchi.document.text.UnreadableDocument;
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
