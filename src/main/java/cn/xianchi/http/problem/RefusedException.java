package cn.xianchi.http.problem;

import cn.xianchi.text.Labels;
import java.util.List;
import java.util.function.Function;

/** Thrown when a request is not served; {@code Problems} turns it into an answer. */
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public final int status;
    /** The parameter at fault; null where none is. */
    public final String parameter;
    /** Values that would do, or one description of them. */
    public final List<String> accepted;

    private final transient Function<Labels, String> reason;

    /** @param reason in words, with the remedy */
    public RefusedException(int status, Function<Labels, String> reason) {
        this(status, reason, null, List.of());
    }

    RefusedException(int status, Function<Labels, String> reason, String parameter, List<String> accepted) {
        super("refused with " + status, null, false, false);
        this.status = status;
        this.reason = reason;
        this.parameter = parameter;
        this.accepted = List.copyOf(accepted);
    }

    public String reason(Labels labels) {
        return reason.apply(labels);
    }
}
