package cn.xianchi.http;

/** Thrown when the endpoint needs an authenticated user (401). */
final class AuthenticationRequiredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AuthenticationRequiredException() {
        super("sign in", null, false, false);
    }
}
