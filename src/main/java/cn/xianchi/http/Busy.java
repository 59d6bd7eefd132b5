package cn.xianchi.http;

/** As many reports are being read as this machine can read at once. */
public final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** When to come again. */
    static final int SECONDS = 5;

    Busy() {
        super("busy", null, false, false);
    }
}
