package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.verdict.Relation;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.Candidates;
import claimgraph.weigh.context.ValidityPeriod;
import claimgraph.weigh.context.WeighingContext;
import java.util.List;

/** A value that went from one thing to the next, as a record does: who has it now succeeds who had it before. */
public final class Holders {

    /** More claims than this on other holders are not related one by one. */
    private static final int MOST_HOLDERS = 60;

    private Holders() {}

    public static void compare(Candidates candidates, WeighingContext context, Findings findings) {
        if (!candidates.property().bearing().passesOn()) {
            return;
        }
        for (AgreeingClaims agreeing : candidates.current()) {
            for (Claim former : others(agreeing, true, context)) {
                findings.relate(agreeing.representative(), Relation.Type.SUPERSEDES, former);
            }
        }
    }

    /** What is said of other things that had the value before, or have it now, by id. */
    public static List<Claim> others(AgreeingClaims agreeing, boolean former, WeighingContext context) {
        Claim here = agreeing.representative();
        if (!context.property(here.question()).bearing().passesOn()) {
            return List.of();
        }
        return context.related().holders(here).stream()
                .filter(claim ->
                        !claim.question().subject().equals(here.question().subject()))
                .filter(claim -> ValidityPeriod.isFormer(claim, context.property(claim.question())) == former)
                .limit(MOST_HOLDERS)
                .toList();
    }
}
