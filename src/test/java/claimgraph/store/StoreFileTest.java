package claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimgraph.store.build.StoreWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written is read: by many at once, and as docs/store.md draws it. */
class StoreFileTest {
    private static final int READERS = 8;
    private static final int LOOKS = 2000;

    @TempDir
    private Path folder;

    @Test
    void holdsTheQuadsAndTheirUnion() throws Exception {
        StoredData data = StoredData.of(1, 300, folder);
        assertThat(data.stored().texts()).containsExactly("one", "two");
        assertThat(quads(data.stored().dataset().find()))
                .isEqualTo(quads(data.plain().find()));
        assertThat(triples(data.stored().dataset().getDefaultGraph()))
                .isEqualTo(triples(data.plain().getDefaultGraph()));
        assertThat(data.stored().apart().isEmpty()).isTrue();
    }

    /** The dictionary keeps the terms it made, and readers share them. */
    @Test
    void manyReadersAtOnceSeeTheSame() throws Exception {
        StoredData data = StoredData.of(2, 400, folder);
        Graph graph = data.stored().dataset().getDefaultGraph();
        Set<Triple> all = triples(data.plain().getDefaultGraph());
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            List<Callable<Integer>> looks = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                Random random = new Random(reader);
                looks.add(() -> wrong(graph, all, random));
            }
            for (Future<Integer> wrong : readers.invokeAll(looks)) {
                assertThat(wrong.get()).isZero();
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private static int wrong(Graph graph, Set<Triple> all, Random random) {
        int wrong = 0;
        for (int i = 0; i < LOOKS; i++) {
            Node subject = random.nextBoolean() ? Node.ANY : StoredData.term(random, 2);
            Node predicate = random.nextBoolean() ? Node.ANY : StoredData.predicate(random);
            Node object = random.nextBoolean() ? Node.ANY : StoredData.term(random, 5);
            Triple asked = Triple.createMatch(subject, predicate, object);
            Set<Triple> expected = new HashSet<>(all);
            expected.removeIf(triple -> !asked.matches(triple));
            wrong += graph.find(subject, predicate, object).toSet().equals(expected) ? 0 : 1;
        }
        return wrong;
    }

    /** The picture in docs/store.md is of the version that is written, and its header is the one at the file's beginning. */
    @Test
    void beginsAsThePageSays() throws Exception {
        Node term = NodeFactory.createURI("http://example.org/a");
        Path file;
        byte[] bytes;
        try (StoreWriter writer = new StoreWriter(folder.resolve("data"))) {
            writer.add(Quad.defaultGraphIRI, term, term, term);
            file = Files.move(writer.finish(List.of("key")), folder.resolve("data"));
            bytes = Files.readAllBytes(file);
        }
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(new String(bytes, 0, 8, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("clmgraph");
        assertThat(header.getInt(8)).isEqualTo(Sections.VERSION);
        assertThat(header.getInt(12)).isEqualTo(1 + StoreFile.TABLES);
        String page = Files.readString(Path.of("docs/store.md"));
        assertThat(page)
                .contains("`clmgraph`", "version, " + Sections.VERSION, "texts + " + StoreFile.TABLES)
                .contains("a multiple of " + Sections.ALIGNED + " bytes", TripleIndex.WIDTH + " numbers of 4 bytes");
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> StoreFile.open(file, 1, true)).hasMessage("is damaged");
        assertThatThrownBy(() -> StoreFile.open(file, 2, false)).hasMessage("is damaged at its beginning");
    }

    private static Set<Quad> quads(java.util.Iterator<Quad> quads) {
        Set<Quad> all = new HashSet<>();
        quads.forEachRemaining(all::add);
        return all;
    }

    private static Set<Triple> triples(Graph graph) {
        return graph.find().toSet();
    }
}
