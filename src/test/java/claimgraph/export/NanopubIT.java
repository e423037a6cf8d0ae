package claimgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker of nanopub-java reads what we write; it runs in a process with a class path of its own (pom.xml). */
class NanopubIT {
    private static final Path CLASS_PATH = Path.of("target/nanopub.classpath");

    @TempDir
    private Path folder;

    @Test
    void everyNanopublicationPassesTheCheckerOfNanopubJava() throws Exception {
        Edition ours = Editions.ours();
        Path file = write(ours);
        int claims = ours.claims().claims().size();
        assertThat(check(file)).contains("Summary: " + claims + " valid (not trusty)");
    }

    /** Who merges assertions must not learn the judgements of an article as if they were knowledge. */
    @Test
    void noAssertionHoldsAPositionAsAPlainTriple() throws IOException {
        DatasetGraph written =
                RDFDataMgr.loadDatasetGraph(write(Editions.ours()).toString());
        String terms = Editions.ours().graph().namespaces().ontology();
        assertThat(written.contains(Node.ANY, Node.ANY, NodeFactory.createURI(terms + "leadInvestor"), Node.ANY))
                .isTrue();
        for (String position : List.of("strength", "assessment", "holdsThesis")) {
            assertThat(written.contains(Node.ANY, Node.ANY, NodeFactory.createURI(terms + position), Node.ANY))
                    .as(position)
                    .isFalse();
        }
    }

    /** So that the first test proves something: a head without its provenance does not pass. */
    @Test
    void checkerRejectsAHeadWithoutProvenance() throws Exception {
        Path file = write(Editions.ours());
        String broken =
                Files.readString(file, StandardCharsets.UTF_8).replaceFirst("np:hasProvenance", "np:hasNothing");
        assertThat(check(Files.writeString(file, broken))).contains("No provenance URI found");
    }

    private Path write(Edition edition) throws IOException {
        Path file = folder.resolve("nanopubs.trig");
        try (OutputStream out = Files.newOutputStream(file)) {
            RdfView.NANOPUB.write(edition, Syntax.TRIG, out);
        }
        return file;
    }

    private String check(Path file) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-cp", Files.readString(CLASS_PATH), "org.nanopub.CheckNanopub", file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
