package claimgraph.weigh.difference;

import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Relation;
import claimgraph.weigh.context.Camp;
import claimgraph.weigh.context.Candidates;
import claimgraph.weigh.context.Contest;
import claimgraph.weigh.context.Context;
import claimgraph.weigh.context.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the answers to a question differ that has one true answer. */
public final class Rivals {

    private final Candidates candidates;
    private final Context context;
    private final Findings findings;
    private final Contrast contrast;

    private Rivals(Candidates candidates, Context context, Findings findings) {
        this.candidates = candidates;
        this.context = context;
        this.findings = findings;
        this.contrast = new Contrast(candidates.property().stateLike(), findings);
    }

    /**
     * Compares every answer with every other.
     *
     * @param winner what the others are compared with when there are too many to compare two by two
     */
    public static void compare(Candidates candidates, @Nullable Camp winner, Context context, Findings findings) {
        Rivals rivals = new Rivals(candidates, context, findings);
        rivals.currentWithCurrent(winner);
        rivals.currentWithFormer();
        rivals.currentWithDenied();
    }

    private void currentWithCurrent(@Nullable Camp winner) {
        List<Camp> camps = candidates.current();
        if (camps.size() > Contest.MOST_PAIRED) {
            Camp first = winner == null ? camps.get(0) : winner;
            camps.stream().filter(camp -> camp != first).forEach(camp -> pair(first, camp));
            return;
        }
        for (int i = 1; i < camps.size(); i++) {
            for (int j = 0; j < i; j++) {
                pair(camps.get(j), camps.get(i));
            }
        }
    }

    private void pair(Camp one, Camp other) {
        switch (Match.of(one.value(), other.value(), context)) {
            case APART -> Pairs.between(one, other, contrast::ofValues);
            case INCOMPARABLE -> findings.add(Difference.UNIT_DIFFERENCE);
            case OVERLAPPING -> overlap(one, other);
            case FINER -> refine(one, other);
            case COARSER -> refine(other, one);
            case SAME -> {}
        }
    }

    private void overlap(Camp one, Camp other) {
        if (Match.sharpens(one.value(), other.value())) {
            refine(one, other);
        } else if (Match.sharpens(other.value(), one.value())) {
            refine(other, one);
        } else {
            differInPrecision(one, other);
        }
    }

    private void refine(Camp finer, Camp coarser) {
        differInPrecision(finer, coarser);
        Pairs.between(finer, coarser, (one, other) -> findings.relate(one, Relation.Type.REFINES, other));
    }

    /** Whoever says it less exactly elsewhere, too, differs from nobody. */
    private void differInPrecision(Camp finer, Camp coarser) {
        if (!finer.sources().containsAll(coarser.sources())) {
            findings.add(Difference.PRECISION_DIFFERENCE);
        }
    }

    /** What is so succeeds what used to be so. */
    private void currentWithFormer() {
        if (candidates.current().size() > Contest.MOST_PAIRED) {
            return;
        }
        for (Camp former : candidates.former()) {
            for (Camp current : candidates.current()) {
                findings.add(Difference.SUCCESSION_DIFFERENCE);
                Pairs.between(current, former, (now, then) -> findings.relate(now, Relation.Type.SUPERSEDES, then));
            }
        }
    }

    private void currentWithDenied() {
        for (Camp denied : candidates.denied()) {
            for (Camp current : candidates.current()) {
                if (Match.covers(denied.value(), current.value(), context)) {
                    Pairs.between(current, denied, contrast::ofDenial);
                }
            }
        }
    }
}
