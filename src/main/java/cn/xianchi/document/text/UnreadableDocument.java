package cn.xianchi.document.text;

/** The file is no report that can be read; {@link #detail} says in Chinese why not and what would do. */
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
        super(detail);
        this.reason = reason;
    }

    public UnreadableDocument(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return getMessage();
    }
}
