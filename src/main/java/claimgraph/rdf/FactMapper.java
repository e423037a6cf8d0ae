package claimgraph.rdf;

import claimgraph.claim.Claim;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Verdict;
import claimgraph.ontology.Catalogue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Writes the winners of a verdict as facts: direct triples, or nodes of their own where the property has an aspect. What
 * was so in its time is a node that the property does not lead to, so that nobody meets it among what is so today.
 */
public final class FactMapper {

    private final IriMinter iris;
    private final Catalogue catalogue;
    private final ValueMapper values;
    private final Wording wording;
    private final QuadSink sink;
    private final Node graph;

    public FactMapper(IriMinter iris, Catalogue catalogue, ValueMapper values, Wording wording, QuadSink sink) {
        this.iris = iris;
        this.catalogue = catalogue;
        this.values = values;
        this.wording = wording;
        this.sink = sink;
        this.graph = iris.graph("facts");
    }

    public void map(Verdict verdict) {
        Property property = catalogue.properties().get(verdict.question().property());
        if (property == null) {
            return;
        }
        mapPast(verdict, property);
        List<Claim> won = verdict.facts();
        if (won.isEmpty()) {
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

    private void mapPast(Verdict verdict, Property property) {
        Set<Triple> written = new LinkedHashSet<>();
        for (Claim claim : verdict.candidates()) {
            if (verdict.ranks().get(claim.id()) == Rank.FORMER) {
                past(claim, property, written);
            }
        }
        written.forEach(triple -> sink.quad(graph, triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    /** Claims that say the same make one node, with every beginning and end that they give. */
    private void past(Claim claim, Property property, Set<Triple> out) {
        Question question = claim.question();
        Node fact = iris.pastFact(question, claim.value());
        out.add(Triple.create(fact, Terms.TYPE, iris.term("PastFact")));
        String label = wording.of(question, claim.value()) + " (over)";
        out.add(Triple.create(fact, Terms.LABEL, Literals.english(label)));
        out.add(Triple.create(fact, iris.term("about"), iris.entity(question.subject())));
        out.add(Triple.create(fact, iris.term("property"), iris.term(question.property())));
        out.add(Triple.create(fact, iris.term("value"), values.map(claim.value())));
        if (!question.aspect().isEmpty()) {
            out.add(Triple.create(fact, iris.term("aspect"), iris.aspect(property, question.aspect())));
        }
        if (claim.span().from() != null) {
            out.add(Triple.create(
                    fact, iris.term("validFrom"), values.date(claim.span().from())));
        }
        if (claim.span().to() != null) {
            out.add(Triple.create(
                    fact, iris.term("validTo"), values.date(claim.span().to())));
        }
        out.add(Triple.create(fact, iris.term("ended"), Literals.flag(true)));
        out.add(Triple.create(fact, Terms.WAS_DERIVED_FROM, iris.claim(claim.id())));
    }

    private void map(Question question, Property property, Value value) {
        Node subject = iris.entity(question.subject());
        Node predicate = iris.term(question.property());
        if (property.aspect().need() == Property.Aspect.Need.NONE) {
            sink.quad(graph, subject, predicate, values.map(value));
            writeOffice(question, value);
            return;
        }
        writeNode(question, property, value);
    }

    /** Who is chief executive is an officer too: one query finds everybody with their role. */
    private void writeOffice(Question question, Value value) {
        Property office = catalogue.properties().get(catalogue.officeOf().getOrDefault(question.property(), ""));
        String role = catalogue.impliedRoles().get(question.property());
        if (office != null && role != null) {
            writeNode(new Question(question.subject(), office.name(), role), office, value);
        }
    }

    private void writeNode(Question question, Property property, Value value) {
        Node subject = iris.entity(question.subject());
        Node predicate = iris.term(question.property());
        Node fact = iris.fact(question, value);
        sink.quad(graph, subject, predicate, fact);
        sink.quad(graph, fact, Terms.TYPE, iris.term("AspectFact"));
        sink.english(graph, fact, Terms.LABEL, wording.of(question, value));
        sink.quad(graph, fact, iris.term("value"), values.map(value));
        if (!question.aspect().isEmpty()) {
            sink.quad(graph, fact, iris.term("aspect"), iris.aspect(property, question.aspect()));
        }
    }
}
