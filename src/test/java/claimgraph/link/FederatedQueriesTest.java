package claimgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Graphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every query of queries/wikidata runs on our graph against two local endpoints: real items of Wikidata in the one, real
 * scholarly RDF, and one invented paper, in the other.
 */
class FederatedQueriesTest {

    private static final Path QUERIES = Path.of("queries/wikidata");
    private static FusekiServer wikidata = start();

    private static FusekiServer start() {
        Graph main = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
        ItemRdf items = new ItemRdf(main);
        Stream.of("Q2283", "Q30273752", "Q24015").map(StandIn::item).forEach(items::add);
        DatasetGraph scholarly = DatasetGraphFactory.createGeneral();
        RDFParser.source(StandIn.SAMPLES.resolve("wikidata-rdf/Q37599471.ttl")).parse(scholarly);
        scholarly
                .getDefaultGraph()
                .add(Triple.create(
                        NodeFactory.createURI("http://www.wikidata.org/entity/Q999999999999"),
                        NodeFactory.createURI("http://www.wikidata.org/prop/direct/P818"),
                        NodeFactory.createLiteralString("2506.09985")));
        return FusekiServer.create()
                .port(0)
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .add("/main", DatasetGraphFactory.wrap(main))
                .add("/scholarly", scholarly)
                .build();
    }

    @BeforeAll
    static void serve() {
        wikidata.start();
    }

    @AfterAll
    static void stop() {
        wikidata.stop();
    }

    @Test
    void eachQueryBindsFirstLimitsAndAsksThePublicEndpoints() throws IOException {
        for (Path file : files()) {
            String text = Files.readString(file);
            assertThat(text).as("%s", file).contains("# Question: ", "# Why: ", "# Expects: ", "SELECT DISTINCT");
            assertThat(text.indexOf("SELECT DISTINCT")).isLessThan(text.indexOf("SERVICE"));
            assertThat(text).containsPattern("\\nLIMIT \\d+\\n$").containsPattern("LIMIT 50 }");
            assertThat(text)
                    .containsPattern("SERVICE <https://query(-scholarly)?\\.wikidata\\.org/sparql>")
                    .doesNotContain("wikibase:label", "https://www.wikidata.org/entity");
        }
    }

    @Test
    void eachQueryFindsWhatTheSliceHolds() throws IOException {
        Map<String, List<String>> expected = Map.of(
                "w01-founders", List.of("Q5284", "Q162005"),
                "w02-chief-executives", List.of("Q7426870", "PreferredRank", "2014-02-04"),
                "w03-names-in-languages", List.of("Microsoft"),
                "w04-founding-dates", List.of("1976-11-26"),
                "w05-items-by-key", List.of("00d0nc645", "\"same\""),
                "w06-papers", List.of("Q999999999999", "2506.09985"));
        assertThat(files()).hasSize(expected.size());
        for (Path file : files()) {
            String name = file.getFileName().toString().replace(".rq", "");
            assertThat(run(Files.readString(file)))
                    .as(name)
                    .isNotEmpty()
                    .contains(expected.getOrDefault(name, List.of("?")).toArray(String[]::new));
        }
    }

    /** The wrong graph answers with an empty set, not with an error. */
    @Test
    void papersAskedOfTheMainGraphAreSilentlyMissing() throws IOException {
        String query = Files.readString(QUERIES.resolve("w06-papers.rq"));
        assertThat(run(query.replace("query-scholarly.", "query."))).isEmpty();
    }

    private static String run(String query) {
        String local = query.replace("https://query.wikidata.org/sparql", endpoint("main"))
                .replace("https://query-scholarly.wikidata.org/sparql", endpoint("scholarly"));
        StringBuilder rows = new StringBuilder();
        DatasetGraph ours = Graphs.ours().graph().dataset();
        try (QueryExec execution = QueryExec.dataset(ours).query(local).build()) {
            execution.select().forEachRemaining(row -> rows.append(row).append('\n'));
        }
        return rows.toString();
    }

    private static String endpoint(String name) {
        return "http://localhost:" + wikidata.getPort() + "/" + name + "/sparql";
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(QUERIES)) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
        }
    }
}
