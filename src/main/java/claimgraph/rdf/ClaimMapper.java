package claimgraph.rdf;

import claimgraph.claim.Attribution;
import claimgraph.claim.Claim;
import claimgraph.claim.Evidence;
import claimgraph.claim.Fingerprint;
import claimgraph.claim.Property;
import claimgraph.claim.Span;
import claimgraph.claim.value.Period;
import claimgraph.claim.verdict.Rank;
import claimgraph.ontology.Catalogue;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Writes a claim and its evidence into the graph of its source (data-model 4.5). */
public final class ClaimMapper {

    private final IriMinter iris;
    private final Catalogue catalogue;
    private final ValueMapper values;
    private final QuadSink sink;
    private final Set<Evidence> phrases = new HashSet<>();

    public ClaimMapper(IriMinter iris, Catalogue catalogue, ValueMapper values, QuadSink sink) {
        this.iris = iris;
        this.catalogue = catalogue;
        this.values = values;
        this.sink = sink;
    }

    public void map(Claim claim, Rank rank) {
        Out out = new Out(iris.graph("claims-" + claim.source()), iris.claim(claim.id()));
        out.write(Terms.TYPE, iris.term("Claim"));
        writeStatement(claim, out);
        out.write(iris.term("source"), iris.source(claim.source()));
        claim.evidence().forEach(evidence -> writeEvidence(evidence, out));
        out.write(iris.term("modality"), iris.term(title(claim.modality().name())));
        out.write(iris.term("rank"), iris.term(title(rank.name())));
        out.write(iris.term("valueText"), Literals.text(claim.valueText()));
        writeAttribution(claim.attributedTo(), out);
        writeSpan(claim.span(), out);
        if (claim.listComplete() != null) {
            out.write(iris.term("listComplete"), Literals.flag(claim.listComplete()));
        }
        if (!claim.note().isEmpty()) {
            out.write(iris.term("note"), Literals.text(claim.note()));
        }
        out.write(iris.term("row"), Literals.text(claim.row().key()));
        out.write(iris.term("fingerprint"), Literals.text(Fingerprint.of(claim)));
        out.write(Terms.WAS_GENERATED_BY, iris.run(claim.source()));
    }

    private void writeStatement(Claim claim, Out out) {
        Property property = catalogue.properties().get(claim.question().property());
        out.write(Terms.SUBJECT, iris.entity(claim.question().subject()));
        out.write(Terms.PREDICATE, iris.term(claim.question().property()));
        out.write(Terms.OBJECT, values.map(claim.value()));
        if (property != null && !claim.question().aspect().isEmpty()) {
            out.write(
                    iris.term("aspect"), iris.aspect(property, claim.question().aspect()));
        }
        if (claim.value() instanceof Period period) {
            if (period.first() != null) {
                out.write(iris.term("low"), Literals.day(period.first()));
            }
            if (period.last() != null) {
                out.write(iris.term("high"), Literals.day(period.last()));
            }
        }
    }

    private void writeEvidence(Evidence evidence, Out claim) {
        Node node = iris.evidence(evidence);
        claim.write(iris.term("evidence"), node);
        if (phrases.add(evidence)) {
            Out out = new Out(claim.graph, node);
            out.write(Terms.TYPE, iris.term("Evidence"));
            out.write(Terms.HAS_SOURCE, iris.source(evidence.source()));
            out.write(Terms.START, Literals.integer(evidence.start()));
            out.write(Terms.END, Literals.integer(evidence.end()));
            out.write(Terms.EXACT, Literals.text(evidence.quote()));
        }
    }

    private void writeAttribution(@Nullable Attribution attribution, Out out) {
        if (attribution instanceof Attribution.Known known) {
            out.write(iris.term("attributedTo"), iris.entity(known.entity()));
        } else if (attribution instanceof Attribution.Described described) {
            out.write(iris.term("attributedToText"), Literals.text(described.text()));
        }
    }

    private void writeSpan(Span span, Out out) {
        if (span.asOf() != null) {
            out.write(iris.term("asOf"), Literals.period(span.asOf()));
        }
        if (span.from() != null) {
            out.write(iris.term("validFrom"), Literals.period(span.from()));
        }
        if (span.to() != null) {
            out.write(iris.term("validTo"), Literals.period(span.to()));
        }
        if (span.past()) {
            out.write(iris.term("ended"), Literals.flag(true));
        }
    }

    /** {@code ASSERTED} is {@code cg:Asserted}. */
    private static String title(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }

    private final class Out {
        private final Node graph;
        private final Node subject;

        private Out(Node graph, Node subject) {
            this.graph = graph;
            this.subject = subject;
        }

        private void write(Node predicate, Node object) {
            sink.quad(graph, subject, predicate, object);
        }
    }
}
