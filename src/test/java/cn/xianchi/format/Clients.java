package cn.xianchi.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Clients of other people, installed as their lock file says: once for each such file, into a cache that outlives
 * {@code target}.
 */
final class Clients {
    private static final Path SOURCE = Path.of("src/test/clients");
    private static final Path HOME = Path.of("target/clients");
    private static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache/xianchi");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static boolean installed;

    private Clients() {}

    record Output(int exit, String out, String err) {
        List<JsonNode> lines() throws IOException {
            List<JsonNode> lines = new ArrayList<>();
            for (String line : out.lines().toList()) {
                lines.add(JSON.readTree(line));
            }
            return lines;
        }
    }

    /** Runs a script of {@code src/test/clients}; a failure of it is a failure of the test. */
    static Output node(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(Arrays.asList(arguments));
        Output output = run(command);
        assertEquals(0, output.exit(), output.err() + output.out());
        return output;
    }

    /** Runs a program that a package brings. */
    static Output program(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node_modules/.bin/" + name));
        command.addAll(Arrays.asList(arguments));
        return run(command);
    }

    private static Output run(List<String> command) throws IOException, InterruptedException {
        install();
        return start(command, HOME);
    }

    private static synchronized void install() throws IOException, InterruptedException {
        if (installed) {
            return;
        }
        try {
            start(List.of("node", "--version"), Path.of("."));
        } catch (IOException e) {
            abort("Node is not installed, so its clients read nothing: " + e.getMessage());
        }
        Path modules = modules();
        Files.createDirectories(HOME);
        try (var files = Files.list(SOURCE)) {
            for (Path file : files.toList()) {
                Files.copy(file, HOME.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path link = HOME.resolve("node_modules");
        if (!Files.isSymbolicLink(link) || !Files.readSymbolicLink(link).equals(modules)) {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, modules);
        }
        installed = true;
    }

    /** The packages of the lock file, from the cache; an installation that ended half way is not there. */
    private static Path modules() throws IOException, InterruptedException {
        Path home = CACHE.resolve("clients-" + hash(SOURCE.resolve("package-lock.json")));
        if (!Files.isDirectory(home)) {
            Files.createDirectories(CACHE);
            Path fresh = Files.createTempDirectory(CACHE, "unfinished");
            for (String file : List.of("package.json", "package-lock.json")) {
                Files.copy(SOURCE.resolve(file), fresh.resolve(file));
            }
            Output npm = start(List.of("npm", "ci", "--prefer-offline", "--no-audit", "--no-fund"), fresh);
            assertEquals(0, npm.exit(), npm.err());
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home.resolve("node_modules");
    }

    private static String hash(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Output start(List<String> command, Path folder) throws IOException, InterruptedException {
        Path out = Files.createTempFile("client", ".out");
        Path err = Files.createTempFile("client", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("REDOCLY_TELEMETRY", "off");
            builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(command + " did not end");
            }
            return new Output(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
