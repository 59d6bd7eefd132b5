package cn.xianchi.http.problem;

/** Thrown when a concurrency limit is reached (503). */
public final class ServerBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** Value of {@code Retry-After}. */
    public static final int SECONDS = 5;

    /** The limit that was reached. */
    public enum With {
        REPORTS,
        FILES
    }

    public final With with;

    public ServerBusyException(With with) {
        super("busy", null, false, false);
        this.with = with;
    }
}
