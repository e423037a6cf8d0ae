package claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** Who annotated is said the same way everywhere: AI agents did, row by row. */
class AnnotatorsTest {
    private static final List<String> NOT_SO =
            List.of("annotated by hand", "written by hand", "a human wrote", "person decided");

    @Test
    void everyRunWasDoneBySoftware() {
        assertThat(QueryExec.dataset(Graphs.ours().graph().dataset()).query("""
                                PREFIX prov: <http://www.w3.org/ns/prov#>
                                PREFIX cg: <https://w3id.org/claimgraph/ontology#>
                                ASK { ?run a cg:AnnotationRun FILTER NOT EXISTS {
                                  ?run prov:wasAssociatedWith ?who . ?who a prov:SoftwareAgent } }""").ask())
                .isFalse();
    }

    @Test
    void noPageSaysThatPeopleDid() throws IOException {
        try (Stream<Path> files = Stream.of("README.md", "seeds", "docs", "ontology", "src/main/resources")
                .flatMap(AnnotatorsTest::files)) {
            files.forEach(file -> assertThat(file).content().doesNotContain(NOT_SO.toArray(String[]::new)));
        }
        assertThat(Path.of("README.md")).content().contains("AI agents annotated");
        assertThat(Path.of("docs/annotation.md")).content().contains("AI agents");
    }

    private static Stream<Path> files(String root) {
        try {
            return Files.walk(Path.of(root)).filter(file -> file.toString().matches(".*\\.(md|csv|ttl|html)"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
