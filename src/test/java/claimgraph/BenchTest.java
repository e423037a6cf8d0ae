package claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs of bench/ that need nothing but ours compile; those with JMH, CARML or a peer are left to bench/run, which fetches these. */
class BenchTest {
    private static final List<String> FOREIGN = List.of("bench/jmh", "bench/build", "bench/peers");

    @TempDir
    private Path classes;

    @Test
    void programsOfTheBenchmarksCompile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, null)) {
            List<String> options = List.of(
                    "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
            compiler.getTask(null, files, said, options, null, files.getJavaFileObjectsFromPaths(programs()))
                    .call();
        }
        assertThat(said.getDiagnostics())
                .filteredOn(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .isEmpty();
    }

    private static List<Path> programs() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("bench"))) {
            List<Path> programs = all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> FOREIGN.stream().noneMatch(file::startsWith))
                    .toList();
            assertThat(programs).hasSizeGreaterThan(5);
            return programs;
        }
    }
}
