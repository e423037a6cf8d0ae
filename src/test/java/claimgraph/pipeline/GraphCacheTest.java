package claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import claimgraph.dataset.Snapshot;
import claimgraph.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphCacheTest {
    @TempDir
    private Path folder;

    private ProjectPaths home;
    private Path kept;

    @BeforeEach
    void copyTheSeeds() throws IOException {
        home = new ProjectPaths(folder.resolve("home"));
        copy(Graphs.HOME.seeds(), home.seeds());
        copy(Graphs.HOME.ontology(), home.ontology());
        kept = Files.createDirectory(folder.resolve("cache")).resolve("claimgraph.graph");
        System.setProperty(GraphCache.PROPERTY, kept.getParent().toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty(GraphCache.PROPERTY);
    }

    @Test
    void isMadeOnceUntilASeedChanges() throws IOException {
        Snapshot first = open();
        FileTime made = Files.getLastModifiedTime(kept);
        assertThat(open().graph().hash()).isEqualTo(first.graph().hash());
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(made);
        Path entities = home.seeds().resolve("entities.csv");
        Files.writeString(entities, Files.readString(entities).replace("AMI Labs", "AMI Laboratories"));
        Snapshot changed = open();
        assertThat(changed.graph().hash()).isNotEqualTo(first.graph().hash());
        assertThat(Graphs.ask(changed.graph(), "SELECT * { cge:ami-labs rdfs:label 'AMI Laboratories'@en }"))
                .hasSize(1);
    }

    @Test
    void isMadeAnewWhenItIsDamaged() throws IOException {
        String hash = open().graph().hash();
        Files.write(kept, new byte[] {1, 2, 3});
        assertThat(open().graph().hash()).isEqualTo(hash);
        assertThat(Files.size(kept)).isGreaterThan(1000);
    }

    /** Their problems must be said again each time. */
    @Test
    void seedsWithAWarningAreNotKept() throws IOException {
        Path entities = home.seeds().resolve("entities.csv");
        Files.writeString(entities, Files.readString(entities) + "nobody-cites,Concept,,Nobody Cites,,,\n");
        open();
        assertThat(kept).doesNotExist();
    }

    @Test
    void withoutTheLauncherNothingIsKept() throws IOException {
        System.clearProperty(GraphCache.PROPERTY);
        open();
        assertThat(kept).doesNotExist();
    }

    private Snapshot open() {
        return GraphPipeline.of(home, home.seeds(), "seeds", GraphPipeline.PUBLISHED_BASE, stage -> {})
                .open(new Problems())
                .orElseThrow();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        Files.createDirectories(to.resolve(from.relativize(file).toString())
                                        .getParent())
                                .resolve(file.getFileName().toString()));
            }
        }
    }
}
