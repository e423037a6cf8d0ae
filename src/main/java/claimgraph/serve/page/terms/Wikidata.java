package claimgraph.serve.page.terms;

import claimgraph.ontology.Namespaces;
import claimgraph.serve.page.thing.GraphReader;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.SKOS;

/**
 * What a query put to Wikidata must bring along, since their service calls no endpoint that is not on its list.
 *
 * @param things ours that are an item; none where they would make a query that no service takes
 * @param properties ours that are the same there, or close
 */
public record Wikidata(List<Match> things, List<Match> properties) {

    /**
     * Something of ours, and what it is there.
     *
     * @param ours IRI
     * @param name its label as SPARQL writes it, in quotes
     * @param theirs local name there, {@code Q380}
     */
    public record Match(String ours, String name, String theirs) {}

    static Wikidata of(GraphReader graph) {
        if (graph.isLarge()) {
            return new Wikidata(List.of(), List.of());
        }
        return new Wikidata(
                matches(graph, Namespaces.WD, SKOS.exactMatch.asNode()).toList(),
                Stream.of(SKOS.exactMatch, SKOS.closeMatch)
                        .flatMap(near -> matches(graph, Namespaces.WDT, near.asNode()))
                        .toList());
    }

    private static Stream<Match> matches(GraphReader graph, String namespace, Node predicate) {
        return graph
                .dataset()
                .getDefaultGraph()
                .find(Node.ANY, predicate, Node.ANY)
                .filterKeep(triple -> triple.getObject().toString().startsWith(namespace))
                .toList()
                .stream()
                .sorted(Comparator.comparing(Triple::toString))
                .map(triple -> new Match(
                        triple.getSubject().getURI(),
                        NodeFmtLib.strTTL(NodeFactory.createLiteralString(graph.label(triple.getSubject()))),
                        GraphReader.localName(triple.getObject())));
    }
}
