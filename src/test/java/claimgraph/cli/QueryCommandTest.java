package claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results to standard output; what is said about a query that finds nothing to standard error. */
class QueryCommandTest {
    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    @Test
    void adviceGoesToStandardError() throws IOException {
        int code = ask("PREFIX cg: <http://w3id.org/claimgraph/ontology#> SELECT ?who { ?s a cg:Organization }");
        assertThat(code).isZero();
        assertThat(terminal.out().strip()).isEqualTo("who");
        assertThat(terminal.err())
                .contains(
                        "Did you mean <https://w3id.org/claimgraph/ontology#Organization>?",
                        "No pattern gives ?who a value.");
    }

    @Test
    void aQueryThatIsMeantAsItIsGetsNone() throws IOException {
        int code = ask("PREFIX cg: <https://w3id.org/claimgraph/ontology#> SELECT ?s { ?s a cg:FundingRound } LIMIT 1");
        assertThat(code).isZero();
        assertThat(terminal.out()).contains("https://w3id.org/claimgraph/id/");
        assertThat(terminal.err()).doesNotContain("Did you mean", "No pattern", "Nothing is called");
    }

    /** The command and the endpoint answer by one executor: what the one refuses, the other does. */
    @Test
    void otherEndpointsAreAskedOnlyWhenNamed() throws IOException {
        int code = ask("SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }");
        assertThat(code).isEqualTo(2);
        assertThat(terminal.err()).contains("SERVICE is not allowed").doesNotContain("Exception");
    }

    @Test
    void functionsOfNobodyAreNamed() throws IOException {
        int code = ask("SELECT (<http://example.org/f>(1) AS ?x) {}");
        assertThat(code).isEqualTo(2);
        assertThat(terminal.err()).contains("example.org/f").doesNotContain("Exception");
    }

    private int ask(String query) throws IOException {
        Path file = Files.writeString(folder.resolve("asked.rq"), query);
        return terminal.run("query", "--format", "csv", file.toString());
    }
}
