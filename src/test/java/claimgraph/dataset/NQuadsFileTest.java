package claimgraph.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import claimgraph.rdf.QuadSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class NQuadsFileTest {

    /** Forty parts and more, merged, are the bytes that sorting in memory gives; the order of arrival makes no difference. */
    @Test
    void sortingWithFilesGivesTheSameBytesAsInMemory() throws IOException {
        List<Quad> quads = new ArrayList<>();
        Graphs.ours().graph().dataset().stream()
                .filter(quad -> !quad.isDefaultGraph())
                .forEach(quads::add);
        Collections.shuffle(quads, new Random(11));
        ByteArrayOutputStream inMemory = new ByteArrayOutputStream();
        DatasetFile.N_QUADS.save(Graphs.ours().graph().dataset(), inMemory);
        Consumer<QuadSink> stream =
                sink -> quads.forEach(q -> sink.quad(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()));
        assertThat(bytes(NQuadsFile.sorted(stream, 1000))).isEqualTo(inMemory.toByteArray());
        assertThat(bytes(NQuadsFile.sorted(stream))).isEqualTo(inMemory.toByteArray());
    }

    private static byte[] bytes(Consumer<QuadSink> quads) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NQuadsFile.write(out, quads);
        return out.toByteArray();
    }
}
