package claimgraph.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What programs read to learn what is here: descriptions, files, ontology. */
class DescriptionTest {
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String SH = "http://www.w3.org/ns/shacl#";

    @RegisterExtension
    static SmallSite site = new SmallSite();

    @Test
    void theDescriptionCountsWhatIsThere() throws Exception {
        Graph described = read(site.get("void", "text/turtle").body());

        assertThat(count(described, VOID + "classPartition")).isGreaterThan(10);
        assertThat(count(described, VOID + "propertyPartition")).isGreaterThan(20);
        assertThat(count(described, SH + "declare")).isGreaterThan(20);
        assertThat(count(described, "http://www.w3.org/ns/dcat#distribution")).isEqualTo(4);
        assertThat(described.contains(Node.ANY, RDF.Nodes.type, NodeFactory.createURI(SH + "SPARQLSelectExecutable")))
                .isTrue();
        assertThat(described
                        .find()
                        .mapWith(Triple::getSubject)
                        .filterKeep(Node::isBlank)
                        .toList())
                .isEmpty();
        assertThat(site.get("void", "").body()).contains("<" + site.uri() + "sparql>");
    }

    @Test
    void theDescriptionIsWhereToolsLook() throws Exception {
        assertThat(site.get(".well-known/void", "").headers().firstValue("Location"))
                .hasValue("/void");
        assertThat(site.page("void")).contains("Named graphs");
        assertThat(site.get("robots.txt", "").body()).startsWith("User-agent: *");
        assertThat(JSON.parse(site.get("openapi.json", "").body())
                        .get("paths")
                        .getAsObject()
                        .keys())
                .contains("/id/{name}", "/suggest");
    }

    @Test
    void everyFileHasItsChecksum() throws Exception {
        String sums = site.get("dumps/SHA256SUMS", "").body();

        for (String line : sums.lines().toList()) {
            String file = line.substring(66);
            byte[] bytes = site.get("dumps/" + file, "").body().getBytes(StandardCharsets.UTF_8);
            assertThat(line)
                    .startsWith(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
        assertThat(sums.lines()).hasSize(4);
        assertThat(site.page("dumps/")).contains("claimgraph.trig.gz", "sha256sum --check");
        assertThat(site.get("dumps/other", "").statusCode()).isEqualTo(404);
    }

    /** JSON-LD takes five times as long as the others together, and is not described, though somebody had it made. */
    @Test
    void theDescriptionTellsTheBytesOfTheFiles() throws Exception {
        try (SmallSite fresh = new SmallSite()) {
            HttpResponse<String> first = fresh.get("void", "text/turtle");
            String sums = fresh.get("dumps/SHA256SUMS", "").body();
            HttpResponse<String> second = fresh.get("void", "text/turtle");

            assertThat(checksums(first)).hasSize(3).doesNotContainKey("claimgraph.jsonld");
            assertThat(checksums(second))
                    .isEqualTo(checksums(first))
                    .allSatisfy((file, sum) -> assertThat(sums).contains(sum + "  " + file));
            assertThat(second.headers().firstValue("ETag"))
                    .isEqualTo(first.headers().firstValue("ETag"));
            Graph described = read(second.body());
            assertThat(described.contains(
                            NodeFactory.createURI("https://w3id.org/claimgraph/void#file-claimgraph.nq"),
                            NodeFactory.createURI("http://www.w3.org/ns/dcat#byteSize"),
                            NodeFactory.createLiteralDT(
                                    Integer.toString(fresh.get("dumps/claimgraph.nq", "")
                                            .body()
                                            .getBytes(StandardCharsets.UTF_8)
                                            .length),
                                    XSDDatatype.XSDnonNegativeInteger)))
                    .isTrue();
        }
    }

    /** Checksum by name of the file. */
    private static Map<String, String> checksums(HttpResponse<String> answer) {
        return read(answer.body())
                .find(Node.ANY, NodeFactory.createURI("http://spdx.org/rdf/terms#checksumValue"), Node.ANY)
                .toList()
                .stream()
                .collect(Collectors.toMap(
                        triple -> triple.getSubject().getURI().replaceFirst(".*#checksum-", ""),
                        triple -> triple.getObject().getLiteralLexicalForm()));
    }

    @Test
    void theOntologyTellsWhatItsPropertiesAreElsewhere() throws Exception {
        String page = site.page("ontology");

        assertThat(page).doesNotContain("Ask for all 1 claims", "Ask for all 1<");
        assertThat(page)
                .contains(
                        "the same as <a href=\"http://www.wikidata.org/prop/direct/P112\" rel=\"external"
                                + " noopener\">founded by</a> (Wikidata P112)",
                        "narrower than <a href=\"http://www.wikidata.org/prop/direct/P144\"",
                        "Not the same as wdt:P2226 market capitalization");
        assertThat(read(site.get("ontology", "text/turtle").body())
                        .contains(
                                NodeFactory.createURI("https://w3id.org/claimgraph/ontology#founder"),
                                SKOS.exactMatch.asNode(),
                                NodeFactory.createURI("http://www.wikidata.org/prop/direct/P112")))
                .isTrue();
    }

    /** From this page alone a stranger must be able to ask: how each kind of value is read, and facts and positions apart. */
    @Test
    void theOntologySaysHowItsValuesAreRead() throws Exception {
        String page = site.page("ontology");

        assertThat(page)
                .contains(
                        "<h2 id=\"values\">How values are read</h2>",
                        "?period cg:date ?when ; cg:low ?first ; cg:high ?last",
                        "<code>org:Membership</code>",
                        "backwards (^cg:developer): developed",
                        "a position of somebody, no fact",
                        "<dt id=\"downloadCount\"><code>cg:downloadCount</code></dt><dd>Write cg:count with the aspect downloads.</dd>",
                        "Ask for the positions<span class=\"hidden\"> of limitation</span>",
                        "Ask for the facts<span class=\"hidden\"> of amount raised</span>");
    }

    @Test
    void everyTermOfTheOntologyHasItsAnchor() throws Exception {
        Graph terms = read(site.get("ontology", "text/turtle").body());
        String page = site.page("ontology");
        String namespace = "https://w3id.org/claimgraph/ontology#";

        assertThat(terms.find(Node.ANY, RDF.Nodes.type, Node.ANY)
                        .mapWith(Triple::getSubject)
                        .filterKeep(node -> node.isURI() && node.getURI().startsWith(namespace))
                        .mapWith(node -> node.getURI().substring(namespace.length()))
                        .filterDrop(name -> name.equals("policy"))
                        .toList())
                .hasSizeGreaterThan(200)
                .allSatisfy(name -> assertThat(page).contains("id=\"" + name + "\""));
    }

    @Test
    void idsOnAPageAreUnique() throws Exception {
        for (String path : new String[] {"ontology", "", "id/acme-seed-2026", "disagreements", "source/s001"}) {
            assertThat(Pattern.compile(" id=\"([^\"]+)\"")
                            .matcher(site.page(path))
                            .results()
                            .map(found -> found.group(1)))
                    .as(path)
                    .doesNotHaveDuplicates();
        }
    }

    private static long count(Graph graph, String predicate) {
        return graph.find(Node.ANY, NodeFactory.createURI(predicate), Node.ANY)
                .toList()
                .size();
    }

    private static Graph read(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        return graph;
    }
}
