package cn.xianchi;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the program. */
@QuarkusMain
public final class Main {
    private Main() {}

    /**
     * The framework would answer an address that is no URI with an empty page; {@code http.Doorstep} meets it instead, so
     * the framework's own check is switched off before anything else is loaded.
     */
    public static void main(String... args) {
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(args);
    }
}
