package cn.xianchi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** README names what there is: a package or an endpoint that it does not know fails the build. Classes are read once for this and {@link ArchitectureTest}. */
@AnalyzeClasses(packages = "cn.xianchi", importOptions = ImportOption.DoNotIncludeTests.class)
class ReadmeTest {
    private static final String README = read("README.md");

    private static String read(String file) {
        try {
            return Files.readString(java.nio.file.Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ArchTest
    static void every_package_is_named(JavaClasses classes) {
        Set<String> unnamed = classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("cn.xianchi."))
                .map(name -> name.substring("cn.xianchi.".length()).replaceFirst("\\..*", ""))
                .filter(name -> !README.contains("`" + name + "`") && !README.contains("`" + name + ".*`"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unnamed);
    }

    @ArchTest
    static void every_endpoint_of_the_api_is_named(JavaClasses classes) {
        String description = read("src/main/docs/API.md");
        List<String> paths = classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(GET.class) || method.isAnnotatedWith(POST.class))
                        .map(method -> type.getAnnotationOfType(Path.class).value() + path(method)))
                .filter(path -> path.startsWith("/api/v1/") && !path.contains("."))
                .map(path -> path.substring("/api/v1".length()))
                .toList();
        assertTrue(paths.size() >= 18, paths.toString());
        assertEquals(
                List.of(),
                paths.stream().filter(path -> !description.contains(path)).toList());
    }

    @Test
    void it_is_short() {
        assertTrue(README.lines().count() <= 120, "at most 120 lines");
    }

    private static String path(JavaMethod method) {
        return method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
    }

    @ArchTest
    static void the_picture_is_there(JavaClasses classes) {
        assertTrue(Files.exists(java.nio.file.Path.of("src/main/docs/overview.png")));
    }
}
