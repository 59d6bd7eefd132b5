package cn.xianchi.extraction.rules;

/** The rules cannot be used; the message says file, line and reason of each fault. */
public final class InvalidRulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidRulesException(String message) {
        super(message);
    }
}
