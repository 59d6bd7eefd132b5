package cn.xianchi.http;

/** Only for who signed in. */
final class SignInNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SignInNeeded() {
        super("sign in", null, false, false);
    }
}
