package cn.xianchi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packaged program as the tests of a run look at it: started for the first of them, ended after the last. */
public enum Site {
    /** The figures of {@code data/}. */
    REAL,
    /** A made-up province of 122 counties and six years. */
    PROVINCE("-Dquarkus.profile=demo"),
    /** As many made-up counties as there are in the whole country, in one year. */
    COUNTRY("-Dquarkus.profile=demo", "-Dxianchi.demo.counties=2848", "-Dxianchi.demo.years=1"),
    /** The figures of {@code data/}; what judges a named office asks to sign in. */
    RESERVED("-Dxianchi.public-judgement=false"),
    /** The figures of {@code data/}; an address may ask the API thirty times a minute. */
    LIMITED("-Dxianchi.rate-limit=30");

    private static final int PATIENCE_SECONDS = 300;

    private final String[] options;
    private URI root;

    Site(String... options) {
        this.options = options;
    }

    /** The address of a path. */
    public URI at(String path) {
        return root().resolve(path);
    }

    private synchronized URI root() {
        if (root == null) {
            try {
                root = start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
        return root;
    }

    private URI start() throws IOException, InterruptedException {
        List<String> common = List.of(
                "-Xmx1g",
                // as long as it lives, starting fast counts more than running fast
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dquarkus.datasource.jdbc.url=jdbc:h2:mem:site;DB_CLOSE_DELAY=-1");
        Path folder = Files.createTempDirectory(Path.of("target"), "site");
        Packaged packaged = Packaged.start(
                folder, Stream.concat(common.stream(), Stream.of(options)).toList());
        Runtime.getRuntime().addShutdownHook(new Thread(packaged.process()::destroy));
        return URI.create(packaged.address(PATIENCE_SECONDS));
    }
}
