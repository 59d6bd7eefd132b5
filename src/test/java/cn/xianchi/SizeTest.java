package cn.xianchi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Sizes of the main code; there are no exceptions. */
class SizeTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Map<String, Integer> LIMITS = Map.of("package", 15, "class", 200, "method", 30, "record", 8);

    @Test
    void nothing_is_larger_than_its_limit() throws IOException {
        List<String> faults = new ArrayList<>();
        sizes().forEach((name, size) -> {
            int limit = LIMITS.get(name.substring(0, name.indexOf(' ')));
            if (size > limit) {
                faults.add(name + " has " + size + ", allowed are " + limit);
            }
        });
        assertEquals(List.of(), faults);
    }

    /** Files a package, lines a class with its imports left out, lines a method, components a record. */
    private static Map<String, Integer> sizes() throws IOException {
        StandardJavaFileManager files =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, StandardCharsets.UTF_8);
        List<Path> sources;
        try (Stream<Path> found = Files.walk(MAIN)) {
            sources = found.filter(file -> file.toString().endsWith(".java")).toList();
        }
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
        Map<String, Integer> sizes = new TreeMap<>();
        for (CompilationUnitTree unit : task.parse()) {
            sizes.merge("package " + unit.getPackageName(), 1, Integer::sum);
            new Measure(unit, Trees.instance(task).getSourcePositions(), sizes).scan(unit, null);
        }
        return sizes;
    }

    private static final class Measure extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Map<String, Integer> sizes;

        Measure(CompilationUnitTree unit, SourcePositions positions, Map<String, Integer> sizes) {
            this.unit = unit;
            this.positions = positions;
            this.sizes = sizes;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            if (getCurrentPath().getParentPath().getLeaf() == unit && tree.getKind() != Tree.Kind.INTERFACE) {
                put("class", tree.getSimpleName().toString(), lines(tree));
            }
            if (tree.getKind() == Tree.Kind.RECORD) {
                int components = (int) tree.getMembers().stream()
                        .filter(member ->
                                member.toString().startsWith("private final") && member.getKind() == Tree.Kind.VARIABLE)
                        .count();
                put("record", owner() + tree.getSimpleName(), components);
            }
            return super.visitClass(tree, nothing);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            put("method", owner() + tree.getName(), lines(tree));
            return super.visitMethod(tree, nothing);
        }

        /** The names of the classes around. */
        private String owner() {
            StringBuilder names = new StringBuilder();
            for (Tree around : getCurrentPath().getParentPath()) {
                if (around instanceof ClassTree type) {
                    names.insert(0, type.getSimpleName() + ".");
                }
            }
            return names.toString();
        }

        private void put(String kind, String name, int size) {
            sizes.merge(kind + " " + unit.getPackageName() + "." + name, size, Math::max);
        }

        private int lines(Tree tree) {
            long start = positions.getStartPosition(unit, tree);
            long end = positions.getEndPosition(unit, tree);
            return end < 0
                    ? 0
                    : (int) (unit.getLineMap().getLineNumber(end)
                                    - unit.getLineMap().getLineNumber(start))
                            + 1;
        }
    }
}
