package claimgraph.rdf;

import claimgraph.claim.Attribution;
import claimgraph.claim.Claim;
import claimgraph.claim.Evidence;
import claimgraph.claim.Fingerprint;
import claimgraph.claim.Property;
import claimgraph.claim.Span;
import claimgraph.claim.TextEvidence;
import claimgraph.claim.value.Period;
import claimgraph.claim.verdict.Rank;
import claimgraph.ontology.Catalogue;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Writes a claim and its evidence into the graph of its source (docs/data-model.md, Claims and evidence). */
public final class ClaimMapper {

    private final IriMinter iris;
    private final Catalogue catalogue;
    private final ValueMapper values;
    private final QuadSink sink;
    private final Map<Rank, Node> ranks = new EnumMap<>(Rank.class);
    private final Set<Evidence> citedAgain;
    private final Set<Evidence> written = new HashSet<>();

    /** @param citedAgain places that more than one claim cites; each is written once */
    public ClaimMapper(
            IriMinter iris, Catalogue catalogue, ValueMapper values, Set<Evidence> citedAgain, QuadSink sink) {
        this.iris = iris;
        this.catalogue = catalogue;
        this.values = values;
        this.citedAgain = citedAgain;
        this.sink = sink;
        for (Rank rank : Rank.values()) {
            ranks.put(rank, iris.term(title(rank.name())));
        }
    }

    public void map(Claim claim, Rank rank) {
        Out out = new Out(iris.claimsGraph(claim.source()), iris.claim(claim.id()));
        out.write(Terms.TYPE, iris.term("Claim"));
        out.text(Terms.LABEL, claim.id().toString());
        writeStatement(claim, out);
        out.write(iris.term("source"), iris.source(claim.source()));
        claim.evidence().forEach(evidence -> writeEvidence(evidence, out));
        out.write(iris.term("modality"), iris.modality(claim.modality()));
        out.write(iris.term("rank"), ranks.get(rank));
        out.text(iris.term("valueText"), claim.valueText());
        if (!claim.subjectText().isEmpty()) {
            out.text(iris.term("subjectText"), claim.subjectText());
        }
        writeAttribution(claim.attributedTo(), out);
        writeSpan(claim.span(), out);
        if (claim.listComplete() != null) {
            out.write(iris.term("listComplete"), Literals.flag(claim.listComplete()));
        }
        if (!claim.note().isEmpty()) {
            out.text(iris.term("note"), claim.note());
        }
        out.text(iris.term("row"), claim.row().key());
        out.text(iris.term("fingerprint"), Fingerprint.of(claim));
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
                out.day(iris.term("low"), period.first());
            }
            if (period.last() != null) {
                out.day(iris.term("high"), period.last());
            }
        }
    }

    private void writeEvidence(Evidence evidence, Out claim) {
        Node node = iris.evidence(evidence);
        claim.write(iris.term("evidence"), node);
        if (!citedAgain.contains(evidence) || written.add(evidence)) {
            Out out = new Out(claim.graph, node);
            out.write(Terms.TYPE, iris.term("Evidence"));
            out.write(Terms.TYPE, Terms.SPECIFIC_RESOURCE);
            out.text(Terms.LABEL, evidence.source() + ", characters " + evidence.place());
            out.write(Terms.HAS_SOURCE, iris.source(evidence.source()));
            out.text(Terms.EXACT, evidence.quote());
            if (evidence instanceof TextEvidence text) {
                writeTextPlace(text, out);
            }
        }
    }

    /** A Web Annotation selector of the passage, refined by one of the excerpt; the evidence has the excerpt's place. */
    private void writeTextPlace(TextEvidence evidence, Out out) {
        out.integer(Terms.START, evidence.start());
        out.integer(Terms.END, evidence.end());
        Out passage = new Out(out.graph, iris.passage(evidence));
        Out excerpt = new Out(out.graph, iris.excerpt(evidence));
        out.write(Terms.HAS_SELECTOR, passage.subject);
        passage.write(Terms.TYPE, Terms.TEXT_POSITION_SELECTOR);
        passage.text(
                Terms.LABEL,
                evidence.source() + ", passage " + evidence.passage().place());
        passage.integer(Terms.START, evidence.passage().start());
        passage.integer(Terms.END, evidence.passage().end());
        passage.text(iris.term("sha256"), evidence.passage().sha256());
        passage.write(Terms.REFINED_BY, excerpt.subject);
        excerpt.write(Terms.TYPE, Terms.TEXT_QUOTE_SELECTOR);
        excerpt.text(Terms.LABEL, evidence.source() + ", excerpt " + evidence.place());
        excerpt.text(Terms.EXACT, evidence.quote());
    }

    private void writeAttribution(@Nullable Attribution attribution, Out out) {
        if (attribution instanceof Attribution.Known known) {
            out.write(iris.term("attributedTo"), iris.entity(known.entity()));
        } else if (attribution instanceof Attribution.Described described) {
            out.text(iris.term("attributedToText"), described.text());
        }
    }

    private void writeSpan(Span span, Out out) {
        if (span.asOf() != null) {
            out.period(iris.term("asOf"), span.asOf());
        }
        if (span.from() != null) {
            out.period(iris.term("validFrom"), span.from());
        }
        if (span.to() != null) {
            out.period(iris.term("validTo"), span.to());
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

        private void write(Node predicate, @Nullable Node object) {
            sink.quad(graph, subject, predicate, Objects.requireNonNull(object));
        }

        private void text(Node predicate, String text) {
            sink.text(graph, subject, predicate, text);
        }

        private void integer(Node predicate, long number) {
            sink.typed(graph, subject, predicate, Long.toString(number), XSDDatatype.XSDinteger);
        }

        private void day(Node predicate, LocalDate date) {
            sink.typed(graph, subject, predicate, date.toString(), XSDDatatype.XSDdate);
        }

        private void period(Node predicate, Period period) {
            sink.quad(graph, subject, predicate, values.date(period));
        }
    }
}
