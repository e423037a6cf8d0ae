package claimgraph.dataset.description;

import claimgraph.ontology.Namespaces;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Counts what is in the dataset: the figures and partitions of VoID, which clients read to learn the shape of the data. */
final class Partitions {
    private static final String VOID = Namespaces.VOID;

    private final Statements out;
    private final Map<Node, Long> properties = new TreeMap<>(Comparator.comparing(Node::toString));
    private final Map<Node, Long> classes = new TreeMap<>(Comparator.comparing(Node::toString));
    private final Set<Node> subjects = new HashSet<>();
    private long matches;

    private Partitions(Statements out) {
        this.out = out;
    }

    static void describe(DatasetGraph dataset, Statements out) {
        Partitions partitions = new Partitions(out);
        Graph all = dataset.getDefaultGraph();
        all.find().forEachRemaining(partitions::count);
        partitions.write(all.size());
        partitions.writeGraphs(dataset);
    }

    private void count(Triple triple) {
        properties.merge(triple.getPredicate(), 1L, Long::sum);
        subjects.add(triple.getSubject());
        if (triple.getPredicate().equals(RDF.Nodes.type)) {
            classes.merge(triple.getObject(), 1L, Long::sum);
        }
        if (triple.getPredicate().equals(SKOS.exactMatch.asNode())) {
            matches++;
        }
    }

    private void write(long triples) {
        Node dataset = out.dataset();
        out.number(dataset, VOID + "triples", triples);
        out.number(dataset, VOID + "distinctSubjects", subjects.size());
        out.number(dataset, VOID + "classes", classes.size());
        out.number(dataset, VOID + "properties", properties.size());
        classes.forEach((type, entities) -> {
            Node part = out.part("class-" + out.shortName(type));
            out.node(dataset, VOID + "classPartition", part);
            out.node(part, VOID + "class", type);
            out.number(part, VOID + "entities", entities);
        });
        properties.forEach((property, count) -> {
            Node part = out.part("property-" + out.shortName(property));
            out.node(dataset, VOID + "propertyPartition", part);
            out.node(part, VOID + "property", property);
            out.number(part, VOID + "triples", count);
        });
        writeLinks(dataset);
    }

    private void writeLinks(Node dataset) {
        if (matches > 0) {
            Node links = out.part("wikidata");
            out.type(links, VOID + "Linkset");
            out.node(dataset, VOID + "subset", links);
            out.node(links, VOID + "subjectsTarget", dataset);
            out.iri(links, VOID + "objectsTarget", "http://www.wikidata.org/entity/Q2013");
            out.node(links, VOID + "linkPredicate", SKOS.exactMatch.asNode());
            out.number(links, VOID + "triples", matches);
        }
    }

    private void writeGraphs(DatasetGraph dataset) {
        dataset.listGraphNodes().forEachRemaining(name -> {
            out.type(name, VOID + "Dataset");
            out.type(name, Namespaces.SD + "NamedGraph");
            out.node(out.dataset(), VOID + "subset", name);
            out.node(out.dataset(), Namespaces.SD + "namedGraph", name);
            out.node(name, Namespaces.SD + "name", name);
            out.number(name, VOID + "triples", dataset.getGraph(name).size());
        });
    }
}
