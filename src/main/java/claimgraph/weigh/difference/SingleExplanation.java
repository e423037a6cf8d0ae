package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.Modality;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict.Loss;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.Candidates;
import claimgraph.weigh.context.WeighingContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The story of a question that has one true answer. */
public final class SingleExplanation {

    private final Candidates candidates;
    private final ClaimNames names;

    public SingleExplanation(Candidates candidates, WeighingContext context) {
        this.candidates = candidates;
        this.names = new ClaimNames(context);
    }

    /**
     * Tells it in sentences.
     *
     * @param standing the groups of agreeing claims that no rule could separate, when there is no winner
     */
    public String tell(
            Status status, @Nullable AgreeingClaims winner, List<AgreeingClaims> standing, List<Loss> losses) {
        StringBuilder text = new StringBuilder();
        LossExplanation story = new LossExplanation(candidates, names);
        if (winner == null) {
            text.append(open(status, standing, story));
        } else {
            chosen(status, winner, text);
        }
        story.tell(losses, text);
        names.unstated(candidates, text);
        return text.toString();
    }

    private void chosen(Status status, AgreeingClaims winner, StringBuilder text) {
        Claim chosen = winner.representative();
        text.append(chosen.id()).append(" says ").append(names.said(chosen));
        List<Claim> agreeing = winner.claims().stream()
                .filter(claim -> !claim.id().equals(chosen.id()))
                .toList();
        if (!agreeing.isEmpty()) {
            text.append(agreeing.size() == 1 ? ", and so does " : ", and so do ")
                    .append(ClaimNames.ids(agreeing));
        }
        text.append('.');
        if (status == Status.EXPECTED_ONLY) {
            text.append(" It is only expected, so it is no fact.");
        } else if (status == Status.UNCONFIRMED) {
            text.append(
                    chosen.modality() == Modality.ESTIMATED
                            ? " It is an estimate, so it is no fact."
                            : " Only somebody with an interest in it says so, so it is no fact.");
        } else if (status == Status.FORMER_ONLY) {
            text.append(
                    " It used to be so, and nothing is said of what came after, so it is a fact of its time and none"
                            + " of today.");
        }
    }

    private String open(Status status, List<AgreeingClaims> standing, LossExplanation story) {
        if (candidates.keptOpen()) {
            return "A decision keeps the question open" + story.reasons() + ": "
                    + names.representatives(candidates.current()) + ".";
        }
        if (status == Status.DENIED_ONLY) {
            return "The sources only say what is not so: " + names.representatives(candidates.denied()) + ".";
        }
        if (status == Status.UNSTATED_ONLY) {
            return "No source says it.";
        }
        if (standing.isEmpty()) {
            return "A decision sets every answer aside" + story.reasons() + ": "
                    + names.citedAll(candidates.deprecated()) + ".";
        }
        String what = status == Status.EXPECTED_ONLY
                ? "Only expected, and no rule separates "
                : status == Status.UNCONFIRMED
                        ? "Nothing confirmed, and no rule separates "
                        : status == Status.FORMER_ONLY
                                ? "Only former states, and no rule separates "
                                : "Unresolved: no rule separates ";
        return what + names.representatives(standing) + ".";
    }
}
