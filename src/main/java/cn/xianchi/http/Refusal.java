package cn.xianchi.http;

import java.util.List;

/**
 * A request that cannot be answered, and whose fault it is said to be.
 *
 * @see Problems which words it
 */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the parameter. */
    public enum Cause {
        /** No such thing: 404. */
        UNKNOWN(404),
        /** Not one of the accepted values: 400. */
        NOT_ACCEPTED(400),
        /** The parameter itself is not known here: 400. */
        NO_SUCH_PARAMETER(400),
        /** It is needed and missing: 400. */
        MISSING(400),
        /** It is given without a value: 400. */
        EMPTY(400),
        /** It may be given once only: 400. */
        REPEATED(400);

        final int status;

        Cause(int status) {
            this.status = status;
        }
    }

    private static final int LONGEST = 80;

    final Cause cause;
    final String parameter;
    final String given;
    final List<String> accepted;

    /** {@code accepted} are values, or one description of them. */
    public Refusal(Cause cause, String parameter, String given, List<String> accepted) {
        super(cause + " " + parameter, null, false, false);
        this.cause = cause;
        this.parameter = parameter;
        this.given = given.length() > LONGEST ? given.substring(0, LONGEST) + "…" : given;
        this.accepted = List.copyOf(accepted);
    }

    public static Refusal unknown(String parameter, String given, String... accepted) {
        return new Refusal(Cause.UNKNOWN, parameter, given, List.of(accepted));
    }

    public static Refusal notAccepted(String parameter, String given, List<String> accepted) {
        return new Refusal(Cause.NOT_ACCEPTED, parameter, given, accepted);
    }
}
