package claimgraph.rdf;

import claimgraph.claim.link.Link;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Writes judgements on what our things are elsewhere: each a resource with its evidence, and the stated ones as a triple
 * of their own. Never owl:sameAs, which would merge the two under a reasoner.
 */
public final class LinkMapper {

    private final IriMinter iris;
    private final QuadSink sink;
    private final Node graph;

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
        sink.quad(graph, subject, predicate, object);
    }
}
