package cn.xianchi.document.text;

/** The file cannot be read as a report. The message is for the log; pages word the reason. */
public final class UnreadableDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_LONG,
        UNKNOWN_FORMAT,
        WRONG_FORMAT,
        ENCRYPTED,
        NO_TEXT,
        BROKEN,
        BOMB,
        NOT_TEXT
    }

    private final Reason reason;

    public UnreadableDocument(Reason reason, String detail) {
        this(reason, detail, null);
    }

    public UnreadableDocument(Reason reason, String detail, Throwable cause) {
        super(reason + ": " + detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
