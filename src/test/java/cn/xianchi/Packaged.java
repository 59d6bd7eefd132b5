package cn.xianchi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application as a process, run from a folder of its own. */
public record Packaged(Process process, Path folder) implements AutoCloseable {
    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");
    private static final int STOP_SECONDS = 300;

    /** Its output goes to the file {@code log} of the folder. */
    public static Packaged start(Path folder, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dquarkus.http.port=0"));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        return new Packaged(process, folder);
    }

    public String log() throws IOException {
        Path log = folder.resolve("log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    /** Where it listens, once it does. */
    public String address(int patienceSeconds) throws IOException, InterruptedException {
        for (int i = 0; i < patienceSeconds * 10; i++) {
            Matcher listening = LISTENING.matcher(log());
            if (listening.find()) {
                return listening.group(1);
            }
            assertTrue(process.isAlive(), "the start ended: " + log());
            Thread.sleep(100);
        }
        throw new AssertionError("not ready after " + patienceSeconds + " s: " + log());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            assertTrue(process.waitFor(STOP_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
