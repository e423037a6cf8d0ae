package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.Modality;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Relation;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.WeighingContext;
import java.util.Set;

/** Claims that say the same: independent sources corroborate one another, a copy repeats its origin. */
public final class Corroboration {

    private final WeighingContext context;
    private final Findings findings;

    public Corroboration(WeighingContext context, Findings findings) {
        this.context = context;
        this.findings = findings;
    }

    /** Members that are so by now, and were foretold elsewhere. */
    public void foretold(AgreeingClaims agreeing) {
        if (isForetold(agreeing)) {
            findings.add(Difference.MODALITY_DIFFERENCE);
        }
    }

    /** True when one claim says that it is so, and another that it will be. */
    public static boolean isForetold(AgreeingClaims agreeing) {
        return agreeing.claims().size() > 1
                && agreeing.claims().stream().anyMatch(Corroboration::isExpected)
                && !agreeing.claims().stream().allMatch(Corroboration::isExpected);
    }

    public void within(AgreeingClaims agreeing) {
        Pairs.within(agreeing, (later, earlier) -> {
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
