package claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.dataset.ClaimGraph;
import claimgraph.ontology.Namespaces;
import claimgraph.pipeline.GraphPipeline;
import claimgraph.pipeline.PipelineResult;
import claimgraph.pipeline.ProjectPaths;
import claimgraph.problem.Problem;
import claimgraph.problem.Problems;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetRewindable;

/** Graphs that tests look at: the one of our own seeds, made once, and those of small folders. */
public final class Graphs {
    /** The repository, which is where tests run. */
    public static final ProjectPaths HOME = new ProjectPaths(Path.of(""));

    private static final class Ours {
        private static final PipelineResult BUILT = of(HOME.seeds(), Namespaces.PUBLISHED_BASE);
    }

    private Graphs() {}

    /** The graph of seeds/, shapes not checked. */
    public static PipelineResult ours() {
        return Ours.BUILT;
    }

    public static PipelineResult of(Path seeds, String base) {
        Problems problems = new Problems();
        return GraphPipeline.of(HOME, seeds, "seeds", base, stage -> {})
                .gather(problems)
                .orElseThrow(() -> new AssertionError(
                        problems.sorted().stream().map(Problem::toString).collect(Collectors.joining("\n"))));
    }

    /** A copy that may be changed. */
    public static ClaimGraph inMemory(ClaimGraph graph) {
        DatasetGraph copy = DatasetGraphFactory.createGeneral();
        graph.dataset().find().forEachRemaining(copy::add);
        graph.namespaces().prefixes().forEach((prefix, iri) -> copy.prefixes().add(prefix, iri));
        return new ClaimGraph(copy, graph.namespaces(), graph.hash(), graph.shapes());
    }

    /**
     * Asserts that both hold the same elements, each once. AssertJ's own way compares each element with each other, which
     * takes a minute for the quads of our seeds.
     */
    public static <T> void assertSame(Collection<T> actual, Collection<T> expected) {
        Set<T> found = new HashSet<>(actual);
        Set<T> wanted = new HashSet<>(expected);
        assertThat(found).as("elements, each once").hasSameSizeAs(actual);
        assertThat(expected.stream().filter(element -> !found.contains(element)).limit(10))
                .as("expected and not found, the first ten")
                .isEmpty();
        assertThat(actual.stream().filter(element -> !wanted.contains(element)).limit(10))
                .as("found and not expected, the first ten")
                .isEmpty();
    }

    /** The solutions of a SELECT with our prefixes, each as one line. */
    public static List<String> ask(ClaimGraph graph, String query) {
        return ask(graph.dataset(), graph.namespaces(), query);
    }

    private static List<String> ask(DatasetGraph dataset, Namespaces namespaces, String query) {
        String prologue = namespaces.prefixes().entrySet().stream()
                .map(entry -> "PREFIX " + entry.getKey() + ": <" + entry.getValue() + ">\n")
                .collect(Collectors.joining());
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(QueryFactory.create(prologue + query))
                .build()) {
            RowSetRewindable rows = execution.select().rewindable();
            return rows.stream().map(Object::toString).toList();
        }
    }
}
