package claimgraph.serve.page;

import claimgraph.serve.page.answer.View;
import claimgraph.serve.page.question.Passage;
import claimgraph.serve.page.question.QuestionCard;
import claimgraph.serve.page.thing.ClaimCard;
import claimgraph.serve.page.thing.ClashCard;
import claimgraph.serve.page.thing.EvidenceCard;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Which template shows which kind of thing, and with what. */
final class ThingViews {
    private final Readers readers;

    ThingViews(Readers readers) {
        this.readers = readers;
    }

    View entity(Node entity) {
        return new View(
                "entity",
                Map.of(
                        "entity",
                        readers.entities().page(entity),
                        "triples",
                        readers.things().said(entity)));
    }

    View claim(Node claim) {
        ClaimCard card = readers.claims().card(claim);
        List<QuestionCard> questions = card.question().stream()
                .limit(1)
                .map(question -> readers.questions().card(NodeFactory.createURI(question.iri())))
                .toList();
        return new View(
                "claim",
                Map.of(
                        "claim", card,
                        "questions", questions,
                        "passages", card.evidence().stream().map(this::read).toList()));
    }

    View question(Node question) {
        if (readers.graph().isA(question, "Reconciliation")) {
            return new View("sum", Map.of("sum", readers.sums().card(question)));
        }
        return new View("question", Map.of("question", readers.questions().card(question)));
    }

    View source(Node source, String show) {
        return new View("source", Map.of("source", readers.sources().page(source, show), "show", show));
    }

    View evidence(Node evidence) {
        return new View(
                "evidence",
                Map.of(
                        "read", read(readers.claims().phrase(evidence)),
                        "claims", readers.things().restingOn(evidence)));
    }

    View other(Node thing, String kind) {
        List<ClashCard> clashes = readers.clashes().at(thing);
        return new View(
                "thing",
                Map.of(
                        "thing",
                        readers.things().page(thing),
                        "kind",
                        clashes.isEmpty() ? kind : "clash",
                        "clashes",
                        clashes));
    }

    /** An excerpt, and the passage that it stands in when the text is at hand. */
    record Read(EvidenceCard phrase, List<Passage> passage) {}

    private Read read(EvidenceCard phrase) {
        return new Read(phrase, readers.sources().passage(phrase).stream().toList());
    }
}
