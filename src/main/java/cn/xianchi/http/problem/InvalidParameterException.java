package cn.xianchi.http.problem;

import cn.xianchi.catalog.Code;
import java.util.List;

/** Thrown when a request parameter cannot be used. */
public class InvalidParameterException extends RefusedException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the parameter. */
    public enum Cause {
        /** Names something that does not exist: 404. */
        UNKNOWN(404),
        /** Not one of the accepted values: 400. */
        NOT_ACCEPTED(400),
        /** The endpoint has no such parameter: 400. */
        NO_SUCH_PARAMETER(400),
        /** Required and missing: 400. */
        MISSING(400),
        /** Given without a value: 400. */
        EMPTY(400),
        /** Given more than once: 400. */
        REPEATED(400),
        /** The answer would be larger than this format allows: 413. */
        TOO_MUCH(413),
        /** Part of the standard, but not implemented: 501. */
        NOT_OFFERED(501);

        final int status;

        Cause(int status) {
            this.status = status;
        }
    }

    private static final int LONGEST = 80;

    /** @param accepted values, or one description of them */
    public InvalidParameterException(Cause cause, String parameter, String given, List<String> accepted) {
        super(
                cause.status,
                labels -> labels.terms().problem(Code.of(cause), parameter, cut(given), labels.list(accepted)),
                parameter,
                accepted);
    }

    private static String cut(String given) {
        return given.length() > LONGEST ? given.substring(0, LONGEST) + "…" : given;
    }

    public static InvalidParameterException unknown(String parameter, String given, String... accepted) {
        return new InvalidParameterException(Cause.UNKNOWN, parameter, given, List.of(accepted));
    }

    public static InvalidParameterException notAccepted(String parameter, String given, List<String> accepted) {
        return new InvalidParameterException(Cause.NOT_ACCEPTED, parameter, given, accepted);
    }
}
