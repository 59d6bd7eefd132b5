package cn.xianchi.ingest;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The place of the files of {@code data/}: a folder, or the program's own resources where {@code folder} is empty. */
record DataFolder(Optional<Path> folder) {
    private static final List<String> REQUIRED =
            List.of("regions.csv", "themes.csv", "indicators.csv", "reports.csv", "observations.csv");
    private static final List<String> OPTIONAL = List.of("relations.csv", "tiles.csv");

    /** The CSV files by name; an optional file that is missing is empty. */
    Map<String, byte[]> tables(ImportErrors errors) {
        Map<String, byte[]> tables = new HashMap<>();
        OPTIONAL.forEach(name -> tables.put(name, bytes(name).orElse(new byte[0])));
        for (String name : REQUIRED) {
            Optional<byte[]> bytes = bytes(name);
            if (bytes.isEmpty()) {
                errors.add(
                        "data/" + name,
                        1,
                        null,
                        "is missing" + folder.map(at -> " from " + at).orElse(""));
            }
            tables.put(name, bytes.orElse(new byte[0]));
        }
        return tables;
    }

    private Optional<byte[]> bytes(String name) {
        try (InputStream in = open(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the files under {@code rules/}, sorted by name; a folder may have none. */
    Map<String, String> rules(ImportErrors errors) {
        Map<String, String> rules = new TreeMap<>();
        try {
            if (folder.isPresent()) {
                read(folder.get().resolve("rules"), rules);
            } else {
                ClassPathUtils.consumeAsPaths("data/rules", path -> read(path, rules));
            }
        } catch (IOException | UncheckedIOException e) {
            errors.add("data/rules", 1, null, "cannot be read: " + e.getMessage());
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
