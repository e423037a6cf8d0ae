package claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import claimgraph.dataset.ClaimGraph;
import claimgraph.dataset.DatasetFile;
import claimgraph.dataset.Snapshot;
import claimgraph.dataset.SnapshotFile;
import claimgraph.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredGraphTest {
    @TempDir
    private Path folder;

    @Test
    void isTheOneThatIsMadeInMemory() throws IOException {
        Path file = folder.resolve("graph");
        GraphPipeline pipeline =
                GraphPipeline.of(Graphs.HOME, Graphs.HOME.seeds(), "seeds", GraphPipeline.PUBLISHED_BASE, stage -> {});
        pipeline.stream(new Problems()).orElseThrow().store(file, pipeline.hash());
        Snapshot stored = new SnapshotFile(file).open(true);
        ClaimGraph ours = Graphs.ours().graph();
        assertThat(dump(stored.graph()).lines())
                .containsExactlyElementsOf(dump(ours).lines().toList());
        assertThat(stored.graph().triples()).isEqualTo(ours.triples());
        assertThat(stored.graph().hash()).isEqualTo(ours.hash());
        assertThat(stored.graph().dataset().prefixes().getMapping())
                .isEqualTo(ours.dataset().prefixes().getMapping());
        assertThat(stored.graph().shapes().isIsomorphicWith(ours.shapes())).isTrue();
    }

    private static String dump(ClaimGraph graph) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetFile.N_QUADS.save(graph.dataset(), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
