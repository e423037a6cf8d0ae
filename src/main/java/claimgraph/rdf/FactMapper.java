package claimgraph.rdf;

import claimgraph.claim.Claim;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Verdict;
import claimgraph.ontology.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Writes the winners of a verdict as facts: direct triples, or nodes of their own where the property has an aspect. */
public final class FactMapper {

    private final IriMinter iris;
    private final Catalogue catalogue;
    private final ValueMapper values;
    private final QuadSink sink;
    private final Node graph;

    public FactMapper(IriMinter iris, Catalogue catalogue, ValueMapper values, QuadSink sink) {
        this.iris = iris;
        this.catalogue = catalogue;
        this.values = values;
        this.sink = sink;
        this.graph = iris.graph("facts");
    }

    public void map(Verdict verdict) {
        Property property = catalogue.properties().get(verdict.question().property());
        List<Claim> won = verdict.facts();
        if (property == null || won.isEmpty()) {
            return;
        }
        if (won.size() == 1) {
            map(verdict.question(), property, won.get(0).value());
            return;
        }
        Map<String, Value> distinct = new LinkedHashMap<>();
        won.forEach(claim -> distinct.putIfAbsent(claim.value().key(), claim.value()));
        distinct.values().forEach(value -> map(verdict.question(), property, value));
    }

    private void map(Question question, Property property, Value value) {
        Node subject = iris.entity(question.subject());
        Node predicate = iris.term(question.property());
        if (property.aspect().need() == Property.Aspect.Need.NONE) {
            sink.quad(graph, subject, predicate, values.map(value));
            return;
        }
        Node fact = iris.fact(question, value);
        sink.quad(graph, subject, predicate, fact);
        sink.quad(graph, fact, Terms.TYPE, iris.term("AspectFact"));
        sink.quad(graph, fact, iris.term("value"), values.map(value));
        if (!question.aspect().isEmpty()) {
            sink.quad(graph, fact, iris.term("aspect"), iris.aspect(property, question.aspect()));
        }
    }
}
