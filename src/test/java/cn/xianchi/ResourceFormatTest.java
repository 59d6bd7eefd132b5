package cn.xianchi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Templates, scripts and style sheets can be read in a diff. White space is Spotless's business, the layout of scripts and
 * style sheets Prettier's; no formatter knows templates, so that the length of their lines is checked here.
 */
class ResourceFormatTest {
    private static final int LONGEST = 160;
    private static final List<String> SUFFIXES = List.of(".html", ".js", ".css");

    @Test
    void no_line_is_longer_than_160_characters() throws IOException {
        List<String> offenders = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file :
                    files.filter(ResourceFormatTest::isResource).sorted().toList()) {
                offenders.addAll(longLines(file));
            }
        }
        assertEquals(List.of(), offenders);
    }

    private static boolean isResource(Path file) {
        return SUFFIXES.stream().anyMatch(suffix -> file.toString().endsWith(suffix));
    }

    private static List<String> longLines(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).codePointCount(0, lines.get(i).length());
            if (length > LONGEST) {
                found.add("%s:%d has %d characters".formatted(file, i + 1, length));
            }
        }
        return found;
    }
}
