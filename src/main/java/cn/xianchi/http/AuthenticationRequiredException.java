package cn.xianchi.http;

/** Only for who signed in. */
final class AuthenticationRequiredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AuthenticationRequiredException() {
        super("sign in", null, false, false);
    }
}
