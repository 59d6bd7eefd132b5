package cn.xianchi.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of {@code data/} are read: packed into the program, or a folder. */
record DataFolder(Optional<Path> folder) {

    byte[] bytes(String name, LoadProblems problems) {
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

    private InputStream open(String name) throws IOException {
        if (folder.isPresent()) {
            Path file = folder.get().resolve(name);
            return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
        }
        return Thread.currentThread().getContextClassLoader().getResourceAsStream("data/" + name);
    }
}
