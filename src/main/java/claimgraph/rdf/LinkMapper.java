package claimgraph.rdf;

import claimgraph.claim.Clash;
import claimgraph.claim.Link;
import claimgraph.claim.RecordStatement;
import claimgraph.claim.value.Period;
import claimgraph.claim.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Writes judgements on what our things are elsewhere: each a resource with its evidence, and the stated ones as a triple
 * of their own. Never owl:sameAs, which would merge the two under a reasoner.
 */
public final class LinkMapper {

    private final IriMinter iris;
    private final QuadSink sink;
    private final Node graph;

    /** A record can clash with one claim twice, and two records can lead to one item. */
    private final Set<Triple> written = new HashSet<>();

    public LinkMapper(IriMinter iris, QuadSink sink) {
        this.iris = iris;
        this.sink = sink;
        this.graph = iris.graph("links");
    }

    public void map(Link link) {
        Node entity = iris.entity(link.subject());
        Node predicate = NodeFactory.createURI(link.predicate());
        Node object = NodeFactory.createURI(link.object());
        Node judgement = iris.link(link.key());
        write(judgement, Terms.TYPE, iris.term("Link"));
        write(judgement, iris.term("linkOf"), entity);
        write(judgement, iris.term("linkPredicate"), predicate);
        write(judgement, iris.term("linkTarget"), object);
        write(judgement, iris.term("linkEvidence"), Literals.text(link.evidence()));
        write(judgement, iris.term("row"), Literals.text(link.row()));
        write(judgement, Terms.JUSTIFICATION, NodeFactory.createURI(link.justification()));
        optional(judgement, link);
        if (link.isStated()) {
            write(entity, predicate, object);
        }
        if (link.isExact() && link.item().isPresent()) {
            write(entity, Terms.SAME_AS, object);
        }
    }

    /** A finding with both sides; it changes neither. */
    public void map(Clash clash) {
        RecordStatement statement = clash.statement();
        Node finding = iris.link(clash.key());
        write(finding, Terms.TYPE, iris.term("Clash"));
        write(finding, Terms.LABEL, Literals.english(clash.explanation()));
        write(finding, iris.term("about"), iris.entity(statement.entity()));
        write(finding, iris.term("clashOn"), iris.term(statement.property()));
        write(finding, iris.term("clashingClaim"), iris.claim(clash.claim().id()));
        Node question = iris.analysis(clash.claim().question().key());
        write(finding, iris.term("checks"), question);
        write(question, iris.term("checkedBy"), finding);
        write(finding, iris.term("record"), NodeFactory.createURI(statement.record()));
        write(finding, iris.term("recordValue"), value(statement.value()));
        write(finding, iris.term("linkEvidence"), Literals.text(statement.evidence()));
        write(finding, iris.term("explanation"), Literals.english(clash.explanation()));
        write(finding, iris.term("row"), Literals.text(statement.row()));
    }

    private Node value(Value value) {
        if (value instanceof Period period) {
            return Literals.period(period);
        }
        return value instanceof Value.Thing thing ? iris.entity(thing.entity()) : Literals.text(value.label());
    }

    private void optional(Node judgement, Link link) {
        if (link.negated()) {
            write(judgement, iris.term("negated"), Literals.flag(true));
        }
        if (!link.objectLabel().isEmpty()) {
            write(judgement, Terms.OBJECT_LABEL, Literals.text(link.objectLabel()));
        }
        if (!link.confidence().isEmpty()) {
            write(judgement, Terms.CONFIDENCE, Literals.decimal(new BigDecimal(link.confidence())));
        }
        if (!link.author().isEmpty()) {
            write(judgement, Terms.AUTHOR_LABEL, Literals.text(link.author()));
        }
        if (!link.date().isEmpty()) {
            write(judgement, Terms.CREATED, Literals.day(LocalDate.parse(link.date())));
        }
    }

    private void write(Node subject, Node predicate, Node object) {
        if (written.add(Triple.create(subject, predicate, object))) {
            sink.quad(graph, subject, predicate, object);
        }
    }
}
