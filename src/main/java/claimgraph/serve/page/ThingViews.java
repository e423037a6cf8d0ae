package claimgraph.serve.page;

import claimgraph.serve.page.answer.View;
import claimgraph.serve.page.question.Passage;
import claimgraph.serve.page.question.QuestionCard;
import claimgraph.serve.page.question.SumReader;
import claimgraph.serve.page.thing.ClaimCard;
import claimgraph.serve.page.thing.EvidenceCard;
import claimgraph.serve.page.thing.ShownClash;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Which template shows which kind of thing, and with what; what is not of the kind its address says is shown as it stands. */
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
        return readers.claims().card(claim).map(this::claim).orElseGet(() -> other(claim, "claim"));
    }

    private View claim(ClaimCard card) {
        List<QuestionCard> questions = readers.questions()
                .cards(card.question().stream()
                        .limit(1)
                        .map(question -> NodeFactory.createURI(question.iri()))
                        .toList());
        return new View(
                "claim",
                Map.of(
                        "claim", card,
                        "questions", questions,
                        "passages", card.evidence().stream().map(this::read).toList()));
    }

    View question(Node question) {
        Optional<SumReader.Sum> sum = readers.sums().sum(question);
        if (sum.isPresent()) {
            return new View("sum", Map.of("sum", sum.get()));
        }
        return readers.questions()
                .card(question)
                .map(card -> new View("question", Map.of("question", card)))
                .orElseGet(() -> other(question, "question"));
    }

    View source(Node source, String show) {
        return new View("source", Map.of("source", readers.sources().page(source, show), "show", show));
    }

    View evidence(Node evidence) {
        return readers.claims()
                .phrase(evidence)
                .map(phrase -> new View(
                        "evidence",
                        Map.of("read", read(phrase), "claims", readers.claims().restingOn(evidence))))
                .orElseGet(() -> other(evidence, "evidence"));
    }

    View other(Node thing, String kind) {
        List<ShownClash> clashes = ShownClash.of(readers.queries(), "self", thing);
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
