package claimgraph.dataset;

import claimgraph.ontology.Namespaces;
import claimgraph.store.DatasetCounts;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Writes the figures and partitions of VoID, which clients read to learn the shape of the data. */
final class Partitions {
    private static final String VOID = Namespaces.VOID;

    private final Statements out;
    private final DatasetCounts figures;

    private Partitions(Statements out, DatasetCounts figures) {
        this.out = out;
        this.figures = figures;
    }

    static void describe(DatasetCounts figures, Statements out) {
        Partitions partitions = new Partitions(out, figures);
        partitions.write();
        partitions.writeGraphs();
    }

    private void write() {
        Node dataset = out.dataset();
        out.number(dataset, VOID + "triples", figures.triples());
        out.number(dataset, VOID + "distinctSubjects", figures.subjects());
        out.number(dataset, VOID + "classes", figures.classes().size());
        out.number(dataset, VOID + "properties", figures.properties().size());
        sorted(figures.classes()).forEach((type, entities) -> {
            Node part = out.part("class-" + out.shortName(type));
            out.node(dataset, VOID + "classPartition", part);
            out.node(part, VOID + "class", type);
            out.number(part, VOID + "entities", entities);
        });
        sorted(figures.properties()).forEach((property, count) -> {
            Node part = out.part("property-" + out.shortName(property));
            out.node(dataset, VOID + "propertyPartition", part);
            out.node(part, VOID + "property", property);
            out.number(part, VOID + "triples", count);
        });
        writeLinks(dataset);
    }

    private void writeLinks(Node dataset) {
        long matches = figures.properties().getOrDefault(SKOS.exactMatch.asNode(), 0L);
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

    private void writeGraphs() {
        figures.graphs().forEach((name, triples) -> {
            out.type(name, VOID + "Dataset");
            out.type(name, Namespaces.SD + "NamedGraph");
            out.node(out.dataset(), VOID + "subset", name);
            out.node(out.dataset(), Namespaces.SD + "namedGraph", name);
            out.node(name, Namespaces.SD + "name", name);
            out.number(name, VOID + "triples", triples);
        });
    }

    private static Map<Node, Long> sorted(Map<Node, Long> counts) {
        Map<Node, Long> sorted = new TreeMap<>(Comparator.comparing(Node::toString));
        sorted.putAll(counts);
        return sorted;
    }
}
