package claimgraph.link;

import claimgraph.link.source.ItemValue;
import claimgraph.link.source.LinkedItem;
import claimgraph.link.source.Statement;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/** A real item in the RDF form of the query service: labels, best-ranked values, statements with qualifiers and rank. */
final class ItemRdf {

    private static final String WD = "http://www.wikidata.org/entity/";
    private static final String PROP = "http://www.wikidata.org/prop/";

    private final Graph graph;

    ItemRdf(Graph graph) {
        this.graph = graph;
    }

    void add(LinkedItem item) {
        Node subject = NodeFactory.createURI(WD + item.id());
        item.labels()
                .forEach((language, label) ->
                        add(subject, RDFS.label.asNode(), NodeFactory.createLiteralLang(label, language)));
        item.statements().keySet().forEach(property -> {
            item.best(property).forEach(statement -> add(subject, iri("direct/" + property), node(statement.value())));
            int number = 0;
            for (Statement statement : item.current(property)) {
                node(subject, property, statement, number++);
            }
        });
    }

    private void node(Node subject, String property, Statement statement, int number) {
        Node node = NodeFactory.createURI(WD + "statement/" + subject.getLocalName() + "-" + property + "-" + number);
        add(subject, iri(property), node);
        add(node, iri("statement/" + property), node(statement.value()));
        String rank = statement.rank() == Statement.Rank.PREFERRED ? "PreferredRank" : "NormalRank";
        add(
                node,
                NodeFactory.createURI("http://wikiba.se/ontology#rank"),
                NodeFactory.createURI("http://wikiba.se/ontology#" + rank));
        statement
                .qualifiers()
                .forEach((qualifier, values) ->
                        values.forEach(value -> add(node, iri("qualifier/" + qualifier), node(value))));
    }

    private static Node iri(String local) {
        return NodeFactory.createURI(PROP + local);
    }

    private static Node node(ItemValue value) {
        if (value instanceof ItemValue.Thing thing) {
            return NodeFactory.createURI(WD + thing.id());
        }
        return value instanceof ItemValue.Moment moment
                ? NodeFactory.createLiteralDT(
                        moment.time().replaceFirst("^\\+", "").replace("-00", "-01"), XSDDatatype.XSDdateTime)
                : NodeFactory.createLiteralString(value.text());
    }

    private void add(Node subject, Node predicate, Node object) {
        graph.add(Triple.create(subject, predicate, object));
    }
}
