package claimgraph.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import claimgraph.pipeline.PipelineResult;
import claimgraph.store.StoreException;
import claimgraph.store.StoredData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFileTest {
    @TempDir
    private Path folder;

    @Test
    void ourGraphIsTheSameAfterwards() throws IOException {
        PipelineResult built = Graphs.ours();
        Snapshot loaded = stored(built);
        assertThat(loaded.graph().hash()).isEqualTo(built.graph().hash());
        assertThat(loaded.graph().namespaces()).isEqualTo(built.graph().namespaces());
        assertThat(loaded.graph().dataset().prefixes().getMapping())
                .isEqualTo(built.graph().dataset().prefixes().getMapping());
        assertThat(loaded.graph().shapes().isIsomorphicWith(built.ontology().shapes()))
                .isTrue();
        assertThat(loaded.lines()).isEqualTo(built.lines()).isNotEmpty();
    }

    /** All eight kinds of pattern, for triples of our own graph and for terms it does not have. */
    @Test
    void everyPatternFindsWhatItFoundBefore() {
        Graph after = Graphs.ours().graph().dataset().getDefaultGraph();
        Graph before = GraphFactory.createDefaultGraph();
        after.find().forEachRemaining(before::add);
        int count = 0;
        for (Iterator<Triple> triples = before.find(); triples.hasNext(); count++) {
            Triple triple = triples.next();
            if (count % 499 == 0) {
                // That which binds nothing is the same for all.
                for (int bound = count == 0 ? 0 : 1; bound < 8; bound++) {
                    Triple pattern = pattern(triple, bound);
                    assertThat(found(after, pattern)).as("%s", pattern).isEqualTo(found(before, pattern));
                    assertThat(after.contains(pattern)).isTrue();
                }
                assertThat(after.find(Node.ANY, triple.getPredicate(), NodeFactory.createLiteralString("nowhere"))
                                .hasNext())
                        .isFalse();
            }
        }
    }

    @Test
    void oddTermsComeBack() throws IOException {
        DatasetGraph odd = DatasetGraphFactory.createGeneral();
        Node subject = NodeFactory.createURI("http://example.org/é");
        for (Node object : new Node[] {
            NodeFactory.createLiteralString(""),
            NodeFactory.createLiteralString("two\nlines \uD83D\uDE00 \u0001"),
            NodeFactory.createLiteralLang("l'été\n", "fr-CA"),
            NodeFactory.createLiteralDT("1", org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger),
            NodeFactory.createBlankNode("b")
        }) {
            odd.add(new Quad(Quad.defaultGraphIRI, subject, subject, object));
            odd.add(new Quad(subject, subject, subject, object));
        }
        DatasetGraph loaded = StoredData.copy(odd);
        assertThat(found(loaded.getDefaultGraph(), Triple.ANY)).isEqualTo(found(odd.getDefaultGraph(), Triple.ANY));
        assertThat(found(loaded.getGraph(subject), Triple.ANY)).hasSize(5);
    }

    @Test
    void whatIsDamagedOrOfSomethingElseIsNotRead() throws IOException {
        Path file = folder.resolve("graph");
        SnapshotFile snapshot = new SnapshotFile(file);
        assertThat(snapshot.read("key")).isEmpty();
        stored(Graphs.ours());
        assertThat(snapshot.read("another key")).isEmpty();
        assertThat(snapshot.read("key")).isPresent();
        byte[] bytes = Files.readAllBytes(file);
        for (int at : new int[] {0, 9, 40, bytes.length / 2, bytes.length - 1}) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            assertThat(snapshot.read("key")).isEmpty();
        }
        for (int length : new int[] {0, 7, 8, bytes.length / 2, bytes.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(bytes, length));
            assertThat(snapshot.read("key")).isEmpty();
        }
    }

    /** Where the file is not read from end to end, its beginning tells. */
    @Test
    void whatIsNoSnapshotIsRefusedInASentence() throws IOException {
        stored(Graphs.ours());
        byte[] bytes = Files.readAllBytes(folder.resolve("graph"));
        assertThat(refused("not a graph at all".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .endsWith("graph is not a graph that claimgraph wrote, or was not finished. Build it again.");
        assertThat(refused(new byte[0])).contains("is not a graph that claimgraph wrote");
        assertThat(refused(changed(bytes, 8)))
                .contains("has version 3 of the format, and this program reads version 2");
        assertThat(refused(changed(bytes, 20))).contains("is damaged at its beginning");
        assertThat(refused(java.util.Arrays.copyOf(bytes, bytes.length / 2))).contains("was cut off");
        assertThat(refused(java.util.Arrays.copyOf(bytes, bytes.length + 8))).contains("is longer than it should be");
        assertThat(refused(changed(bytes, bytes.length - 1))).endsWith("graph is damaged. Build it again.");
    }

    private String refused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("graph"), bytes);
        return org.assertj.core.api.Assertions.catchThrowableOfType(
                        StoreException.class, () -> new SnapshotFile(file).open(true))
                .getMessage();
    }

    private static byte[] changed(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        changed[at] ^= 1;
        return changed;
    }

    @Test
    void writingLeavesNothingBeside() throws IOException {
        stored(Graphs.ours());
        assertThat(folder).isDirectoryContaining("glob:**graph");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    /** The quads of a build, written once more. */
    private Snapshot stored(PipelineResult built) throws IOException {
        SnapshotFile file = new SnapshotFile(folder.resolve("graph"));
        file.write(
                built.ontology(),
                "key",
                built.graph().hash(),
                built.lines(),
                sink -> built.graph()
                        .dataset()
                        .find()
                        .forEachRemaining(quad ->
                                sink.quad(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())));
        return file.read("key").orElseThrow();
    }

    private static Set<Triple> found(Graph graph, Triple pattern) {
        return graph.find(pattern).toList().stream().collect(Collectors.toSet());
    }

    private static Triple pattern(Triple triple, int bound) {
        return Triple.create(
                (bound & 1) == 0 ? Node.ANY : triple.getSubject(),
                (bound & 2) == 0 ? Node.ANY : triple.getPredicate(),
                (bound & 4) == 0 ? Node.ANY : triple.getObject());
    }
}
