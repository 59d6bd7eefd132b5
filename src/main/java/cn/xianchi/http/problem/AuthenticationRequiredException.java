package cn.xianchi.http.problem;

/** Thrown when the endpoint needs an authenticated user (401). */
public final class AuthenticationRequiredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AuthenticationRequiredException() {
        super("sign in", null, false, false);
    }
}
