package cn.xianchi.http.problem;

import cn.xianchi.text.ExtractionTexts;

/** Thrown when an endpoint is restricted to the local machine; {@code given} is the header or host that shows otherwise. */
public final class AccessRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why the request is refused. */
    public enum Cause {
        /** The server listens on more than this machine. */
        LISTENS_WIDELY,
        /** The request came through a proxy. */
        FORWARDED,
        /** The request names a host that is not this machine. */
        FOREIGN_HOST,
        /** A page of another site sent it. */
        OTHER_SITE
    }

    private final Cause cause;
    private final String given;

    public AccessRefusedException(Cause cause, String given) {
        super(cause + " " + given, null, false, false);
        this.cause = cause;
        this.given = given;
    }

    /** The reason in words, with the remedy. */
    public String said(ExtractionTexts texts) {
        return switch (cause) {
            case LISTENS_WIDELY -> texts.closedListens(given);
            case FORWARDED -> texts.closedForwarded(given);
            case FOREIGN_HOST -> texts.closedHost(given);
            case OTHER_SITE -> texts.closedOtherSite(given);
        };
    }
}
