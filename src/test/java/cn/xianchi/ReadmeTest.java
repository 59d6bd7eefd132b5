package cn.xianchi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** README names what there is: a package or an endpoint that it does not know fails the build. */
class ReadmeTest {
    private static final String README = read();
    private static final Iterable<JavaClass> CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.xianchi");

    private static String read() {
        try {
            return Files.readString(java.nio.file.Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JavaClass> classes() {
        return StreamSupport.stream(CLASSES.spliterator(), false);
    }

    @Test
    void every_package_is_named() {
        Set<String> unnamed = classes()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("cn.xianchi."))
                .map(name -> name.substring("cn.xianchi.".length()))
                .filter(name -> !README.contains("`" + name + "`"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unnamed);
    }

    @Test
    void every_endpoint_of_the_api_is_named() {
        List<String> paths = classes()
                .filter(type -> type.isAnnotatedWith(Path.class)
                        && type.getPackageName().endsWith(".api"))
                .flatMap(type -> type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(GET.class) || method.isAnnotatedWith(POST.class))
                        .map(method -> type.getAnnotationOfType(Path.class).value() + path(method)))
                .map(path -> path.substring("/api/v1".length()))
                .toList();
        assertTrue(paths.size() >= 7, paths.toString());
        assertEquals(
                List.of(), paths.stream().filter(path -> !README.contains(path)).toList());
    }

    private static String path(JavaMethod method) {
        return method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
    }

    @Test
    void the_picture_is_there() {
        assertTrue(Files.exists(java.nio.file.Path.of("src/main/docs/overview.png")));
    }
}
