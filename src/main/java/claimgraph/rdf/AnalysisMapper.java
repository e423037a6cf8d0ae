package claimgraph.rdf;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Relation;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import claimgraph.ontology.Catalogue;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes verdicts: questions, disagreements, relations between claims, reconciliations (docs/data-model.md, Questions and verdicts). */
public final class AnalysisMapper {

    private static final Map<Status, String> STATUSES = Map.of(
            Status.UNRESOLVED, "Unresolved",
            Status.EXPECTED_ONLY, "ExpectedOnly",
            Status.UNCONFIRMED, "Unconfirmed",
            Status.DENIED_ONLY, "DeniedOnly",
            Status.FORMER_ONLY, "FormerOnly",
            Status.POSITIONS_ONLY, "PositionsOnly",
            Status.UNSTATED_ONLY, "UnstatedOnly",
            Status.OVERRULED, "Overruled",
            Status.COMPARED, "Compared");

    private final IriMinter iris;
    private final Catalogue catalogue;
    private final Wording wording;
    private final QuadSink sink;
    private final Node graph;

    public AnalysisMapper(IriMinter iris, Catalogue catalogue, Wording wording, QuadSink sink) {
        this.iris = iris;
        this.catalogue = catalogue;
        this.wording = wording;
        this.sink = sink;
        this.graph = iris.graph("analysis");
    }

    public void map(Verdict verdict) {
        Node subject = iris.analysis(verdict.key());
        write(subject, Terms.TYPE, iris.term("Question"));
        sink.english(graph, subject, Terms.LABEL, label(verdict));
        writeQuestion(subject, verdict.question());
        for (Claim candidate : verdict.candidates()) {
            write(subject, iris.term("candidate"), iris.claim(candidate.id()));
        }
        for (ClaimId selected : verdict.selected()) {
            write(subject, iris.term("selected"), iris.claim(selected));
        }
        if (verdict.decidedBy() != null) {
            write(subject, iris.term("decidedBy"), iris.term(verdict.decidedBy().notation()));
        }
        String status = STATUSES.get(verdict.status());
        if (status != null) {
            write(subject, iris.term("status"), iris.term(status));
        }
        sink.english(graph, subject, iris.term("explanation"), verdict.explanation());
        writeCount(subject, "sourceCount", verdict.sourceCount());
        writeCount(subject, "independentSourceCount", verdict.independentSourceCount());
        if (verdict.spread() != null) {
            write(subject, iris.term("spreadRatio"), Literals.decimal(verdict.spread()));
        }
        writeDifferences(subject, verdict);
        if (verdict.status() == Status.COMPARED) {
            writeCompared(subject, verdict);
        }
    }

    private void writeCompared(Node subject, Verdict verdict) {
        Set<Question> questions = new LinkedHashSet<>();
        verdict.candidates().forEach(claim -> questions.add(claim.question()));
        for (Question question : questions) {
            write(subject, iris.term("compares"), iris.analysis(question.key()));
            write(iris.analysis(question.key()), iris.term("comparedIn"), subject);
        }
    }

    private void writeQuestion(Node subject, Question question) {
        write(subject, iris.term("about"), iris.entity(question.subject()));
        write(subject, iris.term("property"), iris.term(question.property()));
        Property property = catalogue.properties().get(question.property());
        if (property != null && !question.aspect().isEmpty()) {
            write(subject, iris.term("aspect"), iris.aspect(property, question.aspect()));
        }
    }

    private void writeDifferences(Node subject, Verdict verdict) {
        if (verdict.isDisagreement()) {
            write(subject, Terms.TYPE, iris.term("Disagreement"));
            verdict.differences().forEach(kind -> write(subject, iris.term("kind"), iris.term(kind.localName())));
        }
        verdict.relations().forEach(this::map);
        writeLosses(verdict);
    }

    public void map(Relation relation) {
        write(iris.claim(relation.from()), iris.term(relation.type().localName()), iris.claim(relation.to()));
    }

    /** Who lost to two by one rule lost by it once. */
    private void writeLosses(Verdict verdict) {
        Set<Triple> lost = new LinkedHashSet<>();
        for (Verdict.Loss loss : verdict.losses()) {
            Node loser = iris.claim(loss.loser());
            lost.add(Triple.create(loser, iris.term("lostTo"), iris.claim(loss.winner())));
            lost.add(Triple.create(
                    loser, iris.term("lostBy"), iris.term(loss.rule().notation())));
        }
        lost.forEach(triple -> write(triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    public void map(Reconciliation reconciliation) {
        Node subject = iris.analysis(reconciliation.key());
        write(subject, Terms.TYPE, iris.term("Reconciliation"));
        write(
                subject,
                Terms.LABEL,
                Literals.english(wording.entity(reconciliation.about()) + ": " + reconciliation.title()));
        if (!reconciliation.comment().isEmpty()) {
            write(subject, Terms.COMMENT, Literals.english(reconciliation.comment()));
        }
        for (Question question : reconciliation.questions()) {
            write(subject, iris.term("checks"), iris.analysis(question.key()));
            write(iris.analysis(question.key()), iris.term("checkedBy"), subject);
        }
        write(subject, iris.term("about"), iris.entity(reconciliation.about()));
        write(subject, iris.term("identity"), Literals.text(reconciliation.identity()));
        reconciliation.uses().forEach(claim -> write(subject, iris.term("usesClaim"), iris.claim(claim)));
        reconciliation.supports().forEach(claim -> write(subject, iris.term("supportsClaim"), iris.claim(claim)));
        String outcome = reconciliation.outcome().name();
        write(
                subject,
                iris.term("outcome"),
                iris.term(outcome.charAt(0) + outcome.substring(1).toLowerCase(Locale.ROOT)));
        if (reconciliation.residual() != null) {
            write(subject, iris.term("residual"), Literals.decimal(reconciliation.residual()));
        }
        write(subject, iris.term("explanation"), Literals.english(reconciliation.explanation()));
    }

    private String label(Verdict verdict) {
        return wording.of(verdict.question())
                + (verdict.differences().contains(Difference.ROLE_DIFFERENCE) ? ", roles compared" : "");
    }

    private void writeCount(Node subject, String term, int count) {
        sink.typed(graph, subject, iris.term(term), Integer.toString(count), XSDDatatype.XSDinteger);
    }

    private void write(Node subject, Node predicate, Node object) {
        sink.quad(graph, subject, predicate, object);
    }
}
