package cn.xianchi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say the same things. */
@Execution(ExecutionMode.CONCURRENT)
class MessagesTest {
    private static final Path SOURCES = Path.of("src/main");
    /** The end of a key whose text is that of one constant of an enum. */
    private static final Pattern ENUM_CONSTANT = Pattern.compile("_\\$?[A-Z][A-Z_]*$");

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private static Map<String, String> read(String bundle, String language) throws IOException {
        String file = Files.readString(file(bundle + "_" + language + ".properties"));
        return file.replaceAll("\\\\\\R *", "")
                .lines()
                .filter(line -> line.contains("="))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1),
                        (a, b) -> {
                            throw new IllegalStateException("twice: " + a);
                        },
                        TreeMap::new));
    }

    private static Set<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> bundles() throws IOException {
        return files("_zh.properties").stream()
                .map(file -> file.getFileName().toString().replace("_zh.properties", ""))
                .toList();
    }

    private static Path file(String name) throws IOException {
        return files("/" + name).get(0);
    }

    private static List<Path> files(String end) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void the_languages_have_the_same_texts_with_the_same_parameters(String bundle) throws IOException {
        Map<String, String> chinese = read(bundle, "zh");
        Map<String, String> english = read(bundle, "en");
        assertEquals(chinese.keySet(), english.keySet());
        chinese.forEach((key, text) -> {
            assertTrue(!text.isBlank() && !english.get(key).isBlank(), key);
            assertEquals(parameters(text), parameters(english.get(key)), key);
        });
    }

    private static Set<String> wordsOfSources() throws IOException {
        Set<String> words = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|html|xml|json)"))
                    .toList()) {
                String source = Files.readString(file);
                if (!source.contains("@MessageBundle")) {
                    words.addAll(List.of(source.split("\\W+")));
                }
            }
        }
        return words;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_text_is_used_somewhere(String bundle) throws IOException {
        Set<String> used = wordsOfSources();
        Set<String> unused = read(bundle, "zh").keySet().stream()
                .filter(key -> !used.contains(key)
                        && !used.contains(ENUM_CONSTANT.matcher(key).replaceFirst("")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }
}
