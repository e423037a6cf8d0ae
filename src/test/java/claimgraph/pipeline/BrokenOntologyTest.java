package claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.ontology.Namespaces;
import claimgraph.output.Pipe;
import claimgraph.problem.Problem;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each file of the ontology broken in turn: it is named, with its line, in a sentence, and no row is blamed. */
@Timeout(240)
class BrokenOntologyTest {
    private static final Path SHIPPED = Path.of("ontology");
    private static final List<String> WAYS =
            List.of("empty", "cut", "conflict", "utf-16", "latin-1", "gzip", "folder", "pipe", "dangling", "loop");

    @TempDir
    private Path home;

    @BeforeEach
    void copyTheHome() throws IOException {
        for (String name : files()) {
            Path copy = home.resolve("ontology").resolve(name);
            Files.createDirectories(copy.getParent());
            Files.copy(SHIPPED.resolve(name), copy);
        }
        assertThat(problems()).isEmpty();
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> SHIPPED.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachFileInEachWayIsNamedAlone() throws Exception {
        int i = 0;
        for (String name : files()) {
            for (String way : name.endsWith(".tsv") ? WAYS : List.of("cut", WAYS.get(i++ % WAYS.size()))) {
                breakIt(name, way);
                isNamed(name, way);
                restore(name);
            }
        }
        assertThat(i).as("files that tried a way of their own").isGreaterThanOrEqualTo(WAYS.size());
    }

    /** All at once, so that a person mends them at once. */
    @Test
    void allBrokenFilesAreNamed() throws Exception {
        breakIt("lists.ttl", "cut");
        breakIt("core/lists.ttl", "utf-16");
        breakIt("properties.sssom.tsv", "cut");
        assertThat(problems())
                .extracting(problem -> problem.location().file())
                .containsExactlyInAnyOrder(shown("lists.ttl"), shown("core/lists.ttl"), shown("properties.sssom.tsv"));
    }

    @Test
    void missingLayersAreNamed() throws Exception {
        for (String name : files()) {
            if (name.startsWith("core/shapes/")) {
                Files.delete(home.resolve("ontology").resolve(name));
            }
        }
        assertThat(problems())
                .extracting(Problem::toString)
                .containsExactly(shown("core/shapes/")
                        + ": The folder holds no Turtle files. Put the ontology here. [invalid-ontology]");
    }

    private void isNamed(String name, String way) {
        List<Problem> problems = problems();
        assertThat(problems).as("%s %s", name, way).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_ONTOLOGY);
            assertThat(problem.location().file()).isEqualTo(shown(name));
            assertThat(problem.message())
                    .doesNotContainPattern("Exception|java|org\\.apache")
                    .endsWith(".");
        });
    }

    private String shown(String name) {
        return home.resolve("ontology") + "/" + name;
    }

    private List<Problem> problems() {
        Problems problems = new Problems();
        GraphPipeline.of(new ProjectPaths(home), Path.of("seeds"), "seeds", Namespaces.PUBLISHED_BASE, stage -> {})
                .check(problems);
        return problems.sorted();
    }

    private void breakIt(String name, String way) throws Exception {
        Path file = home.resolve("ontology").resolve(name);
        String was = Files.readString(file);
        Files.delete(file);
        switch (way) {
            case "empty" -> Files.writeString(file, "\n");
            case "cut" ->
                Files.writeString(
                        file, name.endsWith(".tsv") ? was.substring(0, was.lastIndexOf('\t')) : was + "\ncg:Cut a");
            case "conflict" -> Files.writeString(file, was + "<<<<<<< HEAD\n=======\n>>>>>>> theirs\n");
            case "utf-16" -> Files.write(file, was.getBytes(StandardCharsets.UTF_16));
            case "latin-1" -> Files.write(file, (was + "# \u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
            case "gzip" -> {
                ByteArrayOutputStream packed = new ByteArrayOutputStream();
                try (OutputStream gzip = new GZIPOutputStream(packed)) {
                    gzip.write(was.getBytes(StandardCharsets.UTF_8));
                }
                Files.write(file, packed.toByteArray());
            }
            case "folder" -> Files.createDirectory(file);
            case "pipe" -> Pipe.make(file);
            case "dangling" -> Files.createSymbolicLink(file, Path.of("nowhere"));
            default -> Files.createSymbolicLink(file, file.getFileName());
        }
    }

    private void restore(String name) throws IOException {
        Path file = home.resolve("ontology").resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(file);
        }
        Files.copy(SHIPPED.resolve(name), file);
    }
}
