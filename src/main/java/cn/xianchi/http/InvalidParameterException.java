package cn.xianchi.http;

import cn.xianchi.text.Labels;
import cn.xianchi.text.Vocabulary;
import java.util.List;

/**
 * A request that cannot be answered, and whose fault it is said to be.
 *
 * @see Problems which words it
 */
public class InvalidParameterException extends RuntimeException {
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
        REPEATED(400),
        /** More is asked for than one answer in this form holds: 413. */
        TOO_MUCH(413),
        /** The standard has it, this program does not: 501. */
        NOT_OFFERED(501);

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
    public InvalidParameterException(Cause cause, String parameter, String given, List<String> accepted) {
        super(cause + " " + parameter, null, false, false);
        this.cause = cause;
        this.parameter = parameter;
        this.given = given.length() > LONGEST ? given.substring(0, LONGEST) + "…" : given;
        this.accepted = List.copyOf(accepted);
    }

    public int status() {
        return cause.status;
    }

    /** In words, with what is accepted. */
    public String said(Labels labels) {
        Vocabulary terms = labels.terms();
        String would = labels.list(accepted);
        return switch (cause) {
            case UNKNOWN -> terms.problemUnknown(parameter, given, would);
            case NOT_ACCEPTED -> terms.problemNotAccepted(parameter, given, would);
            case NO_SUCH_PARAMETER -> terms.problemNoSuchParameter(parameter, would);
            case MISSING -> terms.problemMissing(parameter, would);
            case EMPTY -> terms.problemEmpty(parameter);
            case REPEATED -> terms.problemRepeated(parameter, given);
            case TOO_MUCH -> terms.problemTooMuch(given, would);
            case NOT_OFFERED -> terms.problemNotOffered(parameter);
        };
    }

    public static InvalidParameterException unknown(String parameter, String given, String... accepted) {
        return new InvalidParameterException(Cause.UNKNOWN, parameter, given, List.of(accepted));
    }

    public static InvalidParameterException notAccepted(String parameter, String given, List<String> accepted) {
        return new InvalidParameterException(Cause.NOT_ACCEPTED, parameter, given, accepted);
    }
}
