package claimgraph.serve.page;

import claimgraph.dataset.CompetencyQuestion;
import claimgraph.ontology.Namespaces;
import claimgraph.ontology.Ontology;
import claimgraph.serve.ServedGraph;
import claimgraph.serve.ServerSettings;
import claimgraph.serve.SparqlServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server over the small dataset of the shapes tests, with one label that tries to run as a script. */
final class SmallSite implements AutoCloseable, AfterAllCallback {
    static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    static final String SCRIPT = "<script>alert('claimed')</script>";

    private static final CompetencyQuestion QUESTION = new CompetencyQuestion(
            "cq01-rounds",
            "Who raised <how> much?",
            "To see & compare.",
            "",
            "Funding",
            "PREFIX cg: <https://w3id.org/claimgraph/ontology#>\nSELECT * { ?round cg:amountRaised ?amount }",
            Path.of("cq01-rounds.tsv"));
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final SparqlServer server;

    SmallSite() {
        this(graph());
    }

    SmallSite(ServedGraph graph) {
        server = SparqlServer.start(graph, ServerSettings.standard().withPort(0));
    }

    static ServedGraph graph() {
        Namespaces namespaces = Namespaces.PUBLISHED;
        DatasetGraph dataset = DatasetGraphFactory.create();
        Ontology.read(Path.of("ontology"), namespaces).terms().find().forEachRemaining(dataset.getDefaultGraph()::add);
        RDFParser.source("src/test/resources/claimgraph/shapes/good.ttl").parse(dataset.getDefaultGraph());
        Node bad = NodeFactory.createURI(namespaces.entity() + "bad-name");
        Triple type = Triple.create(bad, RDF.Nodes.type, NodeFactory.createURI(namespaces.ontology() + "Organization"));
        dataset.getDefaultGraph().add(type);
        dataset.getDefaultGraph()
                .add(Triple.create(bad, RDFS.Nodes.label, NodeFactory.createLiteralLang(SCRIPT, "en")));
        dataset.add(
                NodeFactory.createURI(namespaces.graph() + "facts"),
                type.getSubject(),
                type.getPredicate(),
                type.getObject());
        return new ServedGraph(dataset, namespaces, "0123456789abcdef", List.of(QUESTION));
    }

    URI uri() {
        return server.uri();
    }

    HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.uri() + path));
        if (!accept.isEmpty()) {
            request.header("Accept", accept);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    String page(String path) throws IOException, InterruptedException {
        return get(path, BROWSER).body();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        server.close();
    }
}
