package claimgraph;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Measures Java source as the compiler's own parser reads it. */
final class SourceText {
    /** A method or constructor, and the lines from its first modifier to its closing brace. */
    record Method(Path file, String name, long lines) {}

    private SourceText() {}

    static List<Path> javaFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Method> methods(List<Path> files) throws IOException {
        List<Method> methods = new ArrayList<>();
        parse(files, (unit, trees) -> unit.accept(new Measure(unit, trees, methods), null));
        return methods;
    }

    /**
     * Where a sealed type is cast to or from one of its own: {@code (Good) parsed}, {@code Good.class.cast(parsed)} and
     * {@code Good.class::cast}. Types are known by their simple names.
     */
    static List<String> castsOfSealedTypes(List<Path> files) throws IOException {
        SealedNames names = new SealedNames();
        parse(files, (unit, trees) -> unit.accept(names, null));
        parse(files, (unit, trees) -> unit.accept(names, null));
        List<String> found = new ArrayList<>();
        parse(files, (unit, trees) -> unit.accept(new Casts(unit, trees, names.family, found), null));
        return found;
    }

    private static void parse(List<Path> files, BiConsumer<CompilationUnitTree, Trees> look) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    javac.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            Trees trees = Trees.instance(task);
            task.parse().forEach(unit -> look.accept(unit, trees));
        }
    }

    /** The last word of a type as it is written: {@code Good} of {@code @Nullable Parsed.Good<T>}. */
    private static String simpleName(Tree type) {
        return type.toString().replaceAll("@[\\w.]+ ", "").replaceAll("<.*", "").replaceAll(".*[. ]", "");
    }

    /** Sealed types and those that implement or extend one; two rounds find those that stand before their parent. */
    private static final class SealedNames extends TreeScanner<Void, Void> {
        private final Set<String> family = new HashSet<>();

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            boolean inherits = type.getImplementsClause().stream().anyMatch(each -> family.contains(simpleName(each)))
                    || (type.getExtendsClause() != null && family.contains(simpleName(type.getExtendsClause())));
            if (inherits || type.getModifiers().getFlags().contains(Modifier.SEALED)) {
                family.add(type.getSimpleName().toString());
            }
            return super.visitClass(type, nothing);
        }
    }

    private static final class Casts extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final Trees trees;
        private final Set<String> family;
        private final List<String> found;

        Casts(CompilationUnitTree unit, Trees trees, Set<String> family, List<String> found) {
            this.unit = unit;
            this.trees = trees;
            this.family = family;
            this.found = found;
        }

        @Override
        public Void visitTypeCast(TypeCastTree cast, Void nothing) {
            note(cast, cast.getType());
            return super.visitTypeCast(cast, nothing);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
            if (select.getIdentifier().contentEquals("cast")) {
                ofClass(select, select.getExpression());
            }
            return super.visitMemberSelect(select, nothing);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
            if (reference.getName().contentEquals("cast")) {
                ofClass(reference, reference.getQualifierExpression());
            }
            return super.visitMemberReference(reference, nothing);
        }

        private void ofClass(Tree cast, Tree type) {
            if (type instanceof MemberSelectTree literal
                    && literal.getIdentifier().contentEquals("class")) {
                note(cast, literal.getExpression());
            }
        }

        private void note(Tree cast, Tree type) {
            if (family.contains(simpleName(type))) {
                long at = trees.getSourcePositions().getStartPosition(unit, cast);
                found.add(Path.of(unit.getSourceFile().toUri()).getFileName() + ":"
                        + unit.getLineMap().getLineNumber(at) + ": " + cast);
            }
        }
    }

    private static final class Measure extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<Method> found;

        Measure(CompilationUnitTree unit, Trees trees, List<Method> found) {
            this.unit = unit;
            this.trees = trees;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(trees.getSourcePositions().getStartPosition(unit, method));
            long last = lines.getLineNumber(trees.getSourcePositions().getEndPosition(unit, method));
            found.add(new Method(
                    Path.of(unit.getSourceFile().toUri()), method.getName().toString(), last - first + 1));
            return super.visitMethod(method, nothing);
        }
    }
}
