package claimgraph.serve.sparql;

import claimgraph.serve.http.Answer;
import claimgraph.serve.http.Caching;
import claimgraph.serve.http.Frame;
import claimgraph.serve.http.Headers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What the endpoint says of itself when it is asked without a query (SPARQL 1.1 Service Description). */
public final class EndpointDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULT_FORMATS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "RDF_XML");

    private final String datasetIri;
    private final long triples;
    private final Caching caching;

    /** Points to the whole description of that dataset at /void. */
    public EndpointDescription(DatasetGraph dataset, String base, Caching caching) {
        this.datasetIri = base + "void#dataset";
        this.triples = dataset.getDefaultGraph().size();
        this.caching = caching;
    }

    void send(HttpServletRequest request, HttpServletResponse response, SparqlRequest asked) throws IOException {
        Format format = Negotiation.choose(Format.Content.TRIPLES, asked.format(), asked.accept());
        Headers.content(response, format.mediaType());
        String address = request.getRequestURL().toString();
        if (caching.isKnown(request, response, List.of("description", address, format.mediaType()))) {
            return;
        }
        Answer.send(request, response, format.isPage() ? page() : rdf(address, format));
    }

    private static byte[] page() {
        Frame page = HtmlResults.frame("", "");
        return (page.head() + page.foot()).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] rdf(String address, Format format) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("void", VOID);
        Node service = NodeFactory.createURI(address);
        Node dataset = NodeFactory.createURI(datasetIri);
        Node defaultGraph = NodeFactory.createBlankNode("graph");
        add(graph, service, RDF.type.getURI(), sd("Service"));
        add(graph, service, SD + "endpoint", service);
        add(graph, service, SD + "supportedLanguage", sd("SPARQL11Query"));
        RESULT_FORMATS.forEach(each -> add(graph, service, SD + "resultFormat", NodeFactory.createURI(FORMATS + each)));
        add(graph, service, SD + "defaultDataset", dataset);
        add(graph, service, RDFS.seeAlso.getURI(), NodeFactory.createURI(address.replaceFirst("/sparql/?$", "/void")));
        add(graph, dataset, RDF.type.getURI(), sd("Dataset"));
        add(graph, dataset, SD + "defaultGraph", defaultGraph);
        add(graph, defaultGraph, RDF.type.getURI(), sd("Graph"));
        add(
                graph,
                defaultGraph,
                VOID + "triples",
                NodeFactory.createLiteralDT(Long.toString(triples), XSDDatatype.XSDinteger));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(format.rdf()).output(out);
        return out.toByteArray();
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }

    private static void add(Graph graph, Node subject, String predicate, Node object) {
        graph.add(Triple.create(subject, NodeFactory.createURI(predicate), object));
    }
}
