package cn.xianchi.http;

import cn.xianchi.text.ExtractionLabels;

/** A door that is shut to this request until there is sign-in; {@code given} is the header or name that shut it. */
public final class AccessRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What shuts it. */
    public enum Cause {
        /** The server listens on more than this machine. */
        LISTENS_WIDELY,
        /** A proxy handed the request on. */
        FORWARDED,
        /** The address that was asked is not one of this machine. */
        FOREIGN_HOST,
        /** A page of another site sent it. */
        OTHER_SITE
    }

    private final Cause cause;
    private final String given;

    AccessRefusedException(Cause cause, String given) {
        super(cause + " " + given, null, false, false);
        this.cause = cause;
        this.given = given;
    }

    /** In words, with what would do. */
    public String said(ExtractionLabels words) {
        return switch (cause) {
            case LISTENS_WIDELY -> words.reads().closedListens(given);
            case FORWARDED -> words.reads().closedForwarded(given);
            case FOREIGN_HOST -> words.reads().closedHost(given);
            case OTHER_SITE -> words.reads().closedOtherSite(given);
        };
    }
}
