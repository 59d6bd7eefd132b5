package cn.xianchi.extraction.rules;

/** Thrown for faulty rules; the message gives file, line and reason of each fault. */
public final class InvalidRulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidRulesException(String message) {
        super(message);
    }
}
