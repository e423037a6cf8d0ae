package claimgraph.dataset;

import claimgraph.ontology.Namespaces;
import java.util.List;
import org.apache.jena.graph.Node;

/** The endpoint in the SPARQL 1.1 Service Description and as a {@code dcat:DataService}. */
final class DatasetEndpoint {
    private static final String SD = Namespaces.SD;
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private DatasetEndpoint() {}

    static void describe(Statements out, String endpoint) {
        Node service = out.part("endpoint");
        out.type(service, SD + "Service");
        out.type(service, Namespaces.DCAT + "DataService");
        out.iri(service, SD + "endpoint", endpoint);
        out.iri(service, Namespaces.DCAT + "endpointURL", endpoint);
        out.node(service, Namespaces.DCAT + "servesDataset", out.dataset());
        out.english(service, Namespaces.DCTERMS + "title", "SPARQL 1.1 query endpoint of claimgraph");
        out.iri(service, SD + "supportedLanguage", SD + "SPARQL11Query");
        for (String format : List.of(
                "SPARQL_Results_JSON",
                "SPARQL_Results_XML",
                "SPARQL_Results_CSV",
                "SPARQL_Results_TSV",
                "Turtle",
                "RDF_XML",
                "N-Triples",
                "JSON-LD")) {
            out.iri(service, SD + "resultFormat", FORMATS + format);
        }
        out.node(service, SD + "defaultDataset", out.dataset());
        out.type(out.dataset(), SD + "Dataset");
        Node everything = out.part("default-graph");
        out.node(out.dataset(), SD + "defaultGraph", everything);
        out.type(everything, SD + "Graph");
        out.english(
                everything,
                Namespaces.RDFS + "comment",
                "A copy of every named graph, so that a query needs no GRAPH.");
        out.iri(out.dataset(), Namespaces.VOID + "sparqlEndpoint", endpoint);
    }
}
