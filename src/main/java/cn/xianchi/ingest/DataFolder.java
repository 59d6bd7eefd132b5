package cn.xianchi.ingest;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the files of {@code data/} are read: packed into the program, or a folder. */
record DataFolder(Optional<Path> folder) {

    byte[] bytes(String name, ImportErrors problems) {
        try (InputStream in = open(name)) {
            if (in == null) {
                problems.add(
                        "data/" + name,
                        1,
                        null,
                        "is missing" + folder.map(at -> " from " + at).orElse(""));
                return new byte[0];
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that a folder need not have; empty where it has not. */
    byte[] optionalBytes(String name) {
        try (InputStream in = open(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files under {@code rules/} by their names, in the order of the names; a folder may have none. */
    Map<String, String> rules(ImportErrors problems) {
        Map<String, String> rules = new TreeMap<>();
        try {
            if (folder.isPresent()) {
                read(folder.get().resolve("rules"), rules);
            } else {
                ClassPathUtils.consumeAsPaths("data/rules", path -> read(path, rules));
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add("data/rules", 1, null, "cannot be read: " + e.getMessage());
        }
        return rules;
    }

    private static void read(Path folder, Map<String, String> rules) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(".yaml")) {
                    rules.put("data/rules/" + name, Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(String name) throws IOException {
        if (folder.isPresent()) {
            Path file = folder.get().resolve(name);
            return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
        }
        return Thread.currentThread().getContextClassLoader().getResourceAsStream("data/" + name);
    }
}
