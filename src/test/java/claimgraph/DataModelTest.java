package claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Status;
import claimgraph.ontology.Namespaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

/** docs/data-model.md leaves out no graph, no prefix of ours, no kind of disagreement, no status. */
class DataModelTest {
    @Test
    void thePageIsWhole() throws IOException {
        String page = Files.readString(Path.of("docs/data-model.md"));
        Graphs.ours()
                .graph()
                .dataset()
                .listGraphNodes()
                .forEachRemaining(graph -> assertThat(page).contains("`cgg:" + name(graph)));
        Namespaces.PUBLISHED.prefixes().forEach((prefix, iri) -> {
            if (iri.startsWith(Namespaces.PUBLISHED_BASE)) {
                assertThat(page)
                        .contains("`" + prefix + ":` | `" + iri.substring(Namespaces.PUBLISHED_BASE.length()) + "`");
            }
        });
        String words = page.toLowerCase(Locale.ROOT);
        for (Difference kind : Difference.values()) {
            List<String> name = List.of(kind.name().toLowerCase(Locale.ROOT).split("_"));
            assertThat(words).contains(name.get(0));
        }
        for (Status status : Status.values()) {
            if (status != Status.DECIDED) {
                assertThat(words)
                        .contains(status.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
        }
    }

    private static String name(Node graph) {
        String name = graph.getURI().substring(Namespaces.PUBLISHED.graph().length());
        return name.startsWith("claims-") ? "claims-s000" : name;
    }
}
