package cn.xianchi.ingest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of {@code data/} as they are shipped, copied to be damaged. */
final class ShippedFiles {
    private ShippedFiles() {}

    static void copy(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data"))) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                Files.copy(path, folder.resolve(path.getFileName()));
            }
        }
    }

    /** Writes something else where some words stand first. */
    static void damage(Path folder, String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(from), "what is damaged is there");
        Files.writeString(folder.resolve(file), text.replaceFirst(Pattern.quote(from), to));
    }

    static void leaveOut(Path folder, String file, String words) throws IOException {
        Files.write(
                folder.resolve(file),
                Files.readAllLines(folder.resolve(file)).stream()
                        .filter(line -> !line.contains(words))
                        .toList());
    }
}
