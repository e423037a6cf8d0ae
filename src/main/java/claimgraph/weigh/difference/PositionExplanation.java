package claimgraph.weigh.difference;

import claimgraph.claim.Attribution;
import claimgraph.claim.Claim;
import claimgraph.claim.Entity;
import claimgraph.claim.Modality;
import claimgraph.claim.Property.ValuesAre;
import claimgraph.weigh.context.Candidates;
import claimgraph.weigh.context.WeighingContext;

/** The story of a question to which the answers are held and not checked: who holds what. */
public final class PositionExplanation {

    private final Candidates candidates;
    private final WeighingContext context;

    public PositionExplanation(Candidates candidates, WeighingContext context) {
        this.candidates = candidates;
        this.context = context;
    }

    public String tell() {
        return (candidates.all().size() == 1 ? "A position and no fact: " : "Positions and no facts: ")
                + ClaimNames.series(candidates.all().stream().map(this::held).toList()) + ".";
    }

    /** {@code s000-c049 (incapable of planning, says Yann LeCun)}. */
    private String held(Claim claim) {
        String not = claim.modality() == Modality.DENIED ? "not so: " : "";
        return claim.id() + " (" + not + context.label(claim.value()) + ", " + holder(claim) + ")";
    }

    private String holder(Claim claim) {
        Attribution speaker = claim.holder(candidates.property());
        if (speaker == null) {
            return "says the article";
        }
        return (candidates.property().valuesAre() == ValuesAre.THESIS ? "holds " : "says ")
                + (speaker instanceof Attribution.Known known ? label(known.entity()) : speaker.label());
    }

    private String label(String entity) {
        Entity known = context.entities().get(entity);
        return known == null ? entity : known.label();
    }
}
