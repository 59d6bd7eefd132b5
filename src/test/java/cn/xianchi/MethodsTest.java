package cn.xianchi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sections of METHODS.md that Javadoc cites exist, and so do the anchors of the page that it names. */
class MethodsTest {
    private static final Path METHODS = Path.of("src/main/docs/METHODS.md");
    private static final Path PAGES = Path.of("src/main/java/cn/xianchi/feature/methods");

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_section_that_is_cited_exists() throws IOException {
        Set<String> sections = found("^## (4\\.\\d+) ", Files.readString(METHODS));
        Set<String> cited = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                cited.addAll(found("METHODS (4\\.\\d+)", Files.readString(file)));
            }
        }
        assertTrue(sections.containsAll(cited), "sections " + sections + ", cited " + cited);
    }

    @Test
    void every_section_names_anchors_of_the_page() throws IOException {
        String methods = Files.readString(METHODS);
        Set<String> anchors = found("/methods#([a-z]+)", methods);
        assertEquals(found("^## (4\\.\\d+) ", methods), found("^## (4\\.\\d+) [^\\n]*\\n\\n`/methods#", methods));
        for (String language : Set.of("zh", "en")) {
            String page = Files.readString(PAGES.resolve("methods_" + language + ".html"));
            assertTrue(found("<h2 id=\"([a-z]+)\"", page).containsAll(anchors), anchors.toString());
        }
    }
}
