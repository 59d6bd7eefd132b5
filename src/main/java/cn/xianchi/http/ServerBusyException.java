package cn.xianchi.http;

/** Thrown when a concurrency limit is reached (503). */
public final class ServerBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** Value of {@code Retry-After}. */
    static final int SECONDS = 5;

    /** The limit that was reached. */
    enum With {
        REPORTS,
        FILES
    }

    final With with;

    ServerBusyException(With with) {
        super("busy", null, false, false);
        this.with = with;
    }
}
