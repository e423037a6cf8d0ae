package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.Modality;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Relation;
import claimgraph.weigh.context.Camp;
import claimgraph.weigh.context.Context;
import java.util.Set;

/** Claims that say the same: independent sources corroborate one another, a copy repeats its origin. */
public final class Agreement {

    private final Context context;
    private final Findings findings;

    public Agreement(Context context, Findings findings) {
        this.context = context;
        this.findings = findings;
    }

    /** Members that are so by now, and were foretold elsewhere. */
    public void foretold(Camp camp) {
        if (isForetold(camp)) {
            findings.add(Difference.MODALITY_DIFFERENCE);
        }
    }

    /** True when one claim says that it is so, and another that it will be. */
    public static boolean isForetold(Camp camp) {
        return camp.claims().size() > 1
                && camp.claims().stream().anyMatch(Agreement::isExpected)
                && !camp.claims().stream().allMatch(Agreement::isExpected);
    }

    public void within(Camp camp) {
        Pairs.within(camp, (later, earlier) -> {
            if (isExpected(later) == isExpected(earlier)) {
                agree(later, earlier);
            }
        });
    }

    private void agree(Claim later, Claim earlier) {
        if (context.lineage().independent(later.source(), earlier.source())) {
            findings.relateBothWays(later, Relation.Type.CORROBORATES, earlier);
        } else if (context.lineage().copiesOneOf(earlier.source(), Set.of(later.source()))) {
            findings.relate(earlier, Relation.Type.REPEATS, later);
        } else {
            findings.relate(later, Relation.Type.REPEATS, earlier);
        }
    }

    /** A forecast that came true is no second witness of the outcome. */
    private static boolean isExpected(Claim claim) {
        return claim.modality() == Modality.EXPECTED;
    }
}
