package claimgraph.serve.page.home;

import claimgraph.ontology.Namespaces;
import claimgraph.serve.page.thing.GraphReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Gathers what can be found: things, terms of the ontology, sources, questions, phrases. */
public final class IndexReader {
    private static final Node EXACT = NodeFactory.createURI(Namespaces.OA + "exact");

    private final GraphReader graph;
    private final Links links;
    private final List<Found> all = new ArrayList<>();

    private IndexReader(GraphReader graph) {
        this.graph = graph;
        this.links = new Links(graph);
    }

    public static SearchIndex index(GraphReader graph) {
        return new SearchIndex(() -> read(graph));
    }

    private static List<Found> read(GraphReader graph) {
        IndexReader reader = new IndexReader(graph);
        reader.addEntities();
        reader.addTerms();
        reader.addLabelled("Source", "source", 5);
        reader.addLabelled("Disagreement", "disagreement", 0);
        reader.addPhrases();
        return reader.all;
    }

    private void addEntities() {
        for (Node type : graph.entityClasses()) {
            String kind = graph.label(type);
            for (Node entity : graph.subjects(RDF.Nodes.type, type)) {
                int weight = 20 + 10 * graph.subjects("about", entity).size();
                Link link = links.to(entity);
                all.add(new Found(link.text(), link, kind, weight));
                for (Node name : graph.objects(entity, SKOS.altLabel.asNode())) {
                    all.add(new Found(graph.label(name), link, kind, weight));
                }
            }
        }
    }

    private void addTerms() {
        Stream.concat(
                        graph.subjects(RDF.Nodes.type, OWL2.Class.asNode()).stream(),
                        Stream.concat(
                                graph.subjects(RDF.Nodes.type, OWL2.ObjectProperty.asNode()).stream(),
                                graph.subjects(RDF.Nodes.type, OWL2.DatatypeProperty.asNode()).stream()))
                .filter(term -> term.isURI()
                        && term.getURI().startsWith(graph.namespaces().ontology()))
                .distinct()
                .map(links::to)
                .forEach(link -> all.add(new Found(link.text(), link, "term", 1)));
    }

    private void addLabelled(String type, String kind, int weight) {
        for (Node node : graph.ofClass(type)) {
            if (!graph.text(node, RDFS.Nodes.label).isEmpty()) {
                Link link = links.to(node);
                all.add(new Found(link.text(), link, kind, weight));
            }
        }
    }

    private void addPhrases() {
        for (Node evidence : graph.ofClass("Evidence")) {
            String phrase = graph.text(evidence, EXACT);
            Link link = links.to(evidence);
            all.add(new Found(phrase, new Link(phrase, link.href(), link.iri(), ""), "phrase", 0));
        }
    }
}
