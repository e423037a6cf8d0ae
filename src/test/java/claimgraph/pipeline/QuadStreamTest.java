package claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimgraph.Graphs;
import claimgraph.claim.Claims;
import claimgraph.dataset.DatasetFile;
import claimgraph.ontology.Namespaces;
import claimgraph.ontology.Ontology;
import claimgraph.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuadStreamTest {
    private static final String META = " <" + Namespaces.PUBLISHED.graph() + "meta> .";

    @TempDir
    private Path here;

    @Test
    void streamIsTheDatasetWithoutItsDescriptionAndEachQuadOnce() throws IOException {
        ByteArrayOutputStream gathered = new ByteArrayOutputStream();
        DatasetFile.N_QUADS.save(Graphs.ours().graph().dataset(), gathered);
        Path file = here.resolve("graph.nq");
        long count = ours().save(file);
        List<String> streamed = Files.readAllLines(file);
        assertThat(streamed).hasSize((int) count);
        assertThat(repeated(streamed)).isEmpty();
        Set<String> expected = new TreeSet<>(gathered.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.endsWith(META))
                .toList());
        assertThat(difference(expected, streamed)).as("missing").isEmpty();
        assertThat(difference(streamed, expected)).as("surplus").isEmpty();
    }

    private static List<String> repeated(List<String> lines) {
        Set<String> seen = new HashSet<>();
        return lines.stream().filter(line -> !seen.add(line)).toList();
    }

    private static Set<String> difference(Collection<String> lines, Collection<String> others) {
        Set<String> left = new TreeSet<>(lines);
        left.removeAll(new HashSet<>(others));
        return left;
    }

    @Test
    void seedsWithErrorsGiveNoStream() {
        Problems problems = new Problems();
        assertThat(GraphPipeline.of(Graphs.HOME, here, "seeds", Namespaces.PUBLISHED_BASE, stage -> {}).stream(
                        problems))
                .isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void fileThatCannotBeFinishedDoesNotAppearAndLeavesNothing() throws IOException {
        Path taken = Files.createDirectories(here.resolve("graph.nq/inside")).resolveSibling("");
        assertThatThrownBy(() -> ours().save(taken)).isInstanceOf(IOException.class);
        try (Stream<Path> left = Files.list(here)) {
            assertThat(left).containsExactly(taken);
        }
    }

    /** A reader that goes away is a failure of writing, with its own words. */
    @Test
    void failureOfTheStreamIsTheFailureOfTheDisk() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> none().save(full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private static QuadStream ours() {
        Problems problems = new Problems();
        return GraphPipeline.of(Graphs.HOME, Graphs.HOME.seeds(), "seeds", Namespaces.PUBLISHED_BASE, stage -> {})
                .stream(problems)
                .orElseThrow();
    }

    private static QuadStream none() {
        Ontology ontology = Ontology.read(Graphs.HOME.ontology(), Namespaces.PUBLISHED);
        Claims claims = new Claims(new TreeMap<>(), new TreeMap<>(), List.of(), List.of());
        return new QuadStream(ontology, claims, stage -> {});
    }
}
