package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.verdict.Relation;
import claimgraph.weigh.context.Camp;
import claimgraph.weigh.context.Candidates;
import claimgraph.weigh.context.Context;
import claimgraph.weigh.context.Holding;
import java.util.List;

/** A value that went from one thing to the next, as a record does: who has it now succeeds who had it before. */
public final class Holders {

    /** More claims than this on other holders are not related one by one. */
    private static final int MOST_HOLDERS = 60;

    private Holders() {}

    public static void compare(Candidates candidates, Context context, Findings findings) {
        if (!candidates.property().bearing().passesOn()) {
            return;
        }
        for (Camp camp : candidates.current()) {
            for (Claim former : others(camp, true, context)) {
                findings.relate(camp.representative(), Relation.Type.SUPERSEDES, former);
            }
        }
    }

    /** What is said of other things that had the value before, or have it now, by id. */
    public static List<Claim> others(Camp camp, boolean former, Context context) {
        Claim here = camp.representative();
        if (!context.property(here.question()).bearing().passesOn()) {
            return List.of();
        }
        return context.bearings().holders(here).stream()
                .filter(claim ->
                        !claim.question().subject().equals(here.question().subject()))
                .filter(claim -> Holding.isFormer(claim, context.property(claim.question())) == former)
                .limit(MOST_HOLDERS)
                .toList();
    }
}
