package cn.xianchi.extraction;

/** The rules cannot be used; the message says file, line and reason of each fault. */
public final class RulesRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RulesRefused(String message) {
        super(message);
    }
}
