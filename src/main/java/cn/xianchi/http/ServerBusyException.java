package cn.xianchi.http;

/** As much is being done as this machine can do at once. */
public final class ServerBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** When to come again. */
    static final int SECONDS = 5;

    /** What it is busy with. */
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
