package claimgraph.weigh;

import claimgraph.claim.Attribution;
import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Modality;
import claimgraph.claim.Question;
import claimgraph.claim.Row;
import claimgraph.claim.Sha256;
import claimgraph.claim.Span;
import claimgraph.claim.TextEvidence;
import claimgraph.claim.value.Period;
import claimgraph.claim.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim for a test, in a sentence: {@code Stated.by("s001-c001").on(question).value(usd("1.03b")).expected()}. */
public record Stated(
        ClaimId id,
        Question question,
        Value value,
        Modality modality,
        Span span,
        @Nullable Boolean complete,
        @Nullable Attribution attribution) {

    public static Stated by(String id, Question question, Value value) {
        return new Stated(ClaimId.parse(id), question, value, Modality.ASSERTED, Span.UNSTATED, null, null);
    }

    public Stated as(Modality other) {
        return new Stated(id, question, value, other, span, complete, attribution);
    }

    public Stated expected() {
        return as(Modality.EXPECTED);
    }

    public Stated denied() {
        return as(Modality.DENIED);
    }

    public Stated asOf(String date) {
        return during(new Span(Values.date(date), null, null, false));
    }

    public Stated from(String from, String to) {
        Period end = to.isEmpty() ? null : Values.date(to);
        return during(new Span(null, Values.date(from), end, false));
    }

    public Stated former() {
        return during(new Span(null, null, null, true));
    }

    public Stated during(Span other) {
        return new Stated(id, question, value, modality, other, complete, attribution);
    }

    public Stated inAnOpenList() {
        return new Stated(id, question, value, modality, span, false, attribution);
    }

    public Stated inACompleteList() {
        return new Stated(id, question, value, modality, span, true, attribution);
    }

    public Stated accordingTo(String person) {
        return new Stated(id, question, value, modality, span, complete, new Attribution.Described(person));
    }

    public Stated saidBy(String entity) {
        return new Stated(id, question, value, modality, span, complete, new Attribution.Known(entity));
    }

    public Claim claim() {
        return new Claim(
                id,
                question,
                value,
                value.label(),
                "",
                List.of(new TextEvidence(
                        id.source(), 0, 4, "here", new TextEvidence.Passage(0, 4, Sha256.of("here", 32)))),
                modality,
                attribution,
                span,
                complete,
                "",
                new Row("seeds/claims/" + id.source() + ".csv", 1, id.local()));
    }
}
