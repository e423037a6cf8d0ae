package claimgraph.weigh.difference;

import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Relation;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.Candidates;
import claimgraph.weigh.context.Match;
import claimgraph.weigh.context.RuleCascade;
import claimgraph.weigh.context.WeighingContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the answers to a question differ that has one true answer. */
public final class Rivals {

    private final Candidates candidates;
    private final WeighingContext context;
    private final Findings findings;
    private final ConflictClassifier contrast;

    private Rivals(Candidates candidates, WeighingContext context, Findings findings) {
        this.candidates = candidates;
        this.context = context;
        this.findings = findings;
        this.contrast = new ConflictClassifier(candidates.property().stateLike(), findings);
    }

    /**
     * Compares every answer with every other.
     *
     * @param winner what the others are compared with when there are too many to compare two by two
     */
    public static void compare(
            Candidates candidates, @Nullable AgreeingClaims winner, WeighingContext context, Findings findings) {
        Rivals rivals = new Rivals(candidates, context, findings);
        rivals.currentWithCurrent(winner);
        rivals.currentWithFormer();
        rivals.currentWithDenied();
    }

    private void currentWithCurrent(@Nullable AgreeingClaims winner) {
        List<AgreeingClaims> agreeingGroups = candidates.current();
        if (agreeingGroups.size() > RuleCascade.MOST_PAIRED) {
            AgreeingClaims first = winner == null ? agreeingGroups.get(0) : winner;
            agreeingGroups.stream().filter(agreeing -> agreeing != first).forEach(agreeing -> pair(first, agreeing));
            return;
        }
        for (int i = 1; i < agreeingGroups.size(); i++) {
            for (int j = 0; j < i; j++) {
                pair(agreeingGroups.get(j), agreeingGroups.get(i));
            }
        }
    }

    private void pair(AgreeingClaims one, AgreeingClaims other) {
        switch (Match.of(one.value(), other.value(), context)) {
            case APART -> Pairs.between(one, other, contrast::ofValues);
            case INCOMPARABLE -> findings.add(Difference.UNIT_DIFFERENCE);
            case OVERLAPPING -> overlap(one, other);
            case FINER -> refine(one, other);
            case COARSER -> refine(other, one);
            case SAME -> {}
        }
    }

    private void overlap(AgreeingClaims one, AgreeingClaims other) {
        if (Match.sharpens(one.value(), other.value())) {
            refine(one, other);
        } else if (Match.sharpens(other.value(), one.value())) {
            refine(other, one);
        } else {
            differInPrecision(one, other);
        }
    }

    private void refine(AgreeingClaims finer, AgreeingClaims coarser) {
        differInPrecision(finer, coarser);
        Pairs.between(finer, coarser, (one, other) -> findings.relate(one, Relation.Type.REFINES, other));
    }

    /** Whoever says it less exactly elsewhere, too, differs from nobody. */
    private void differInPrecision(AgreeingClaims finer, AgreeingClaims coarser) {
        if (!finer.sources().containsAll(coarser.sources())) {
            findings.add(Difference.PRECISION_DIFFERENCE);
        }
    }

    /** What is so succeeds what used to be so. */
    private void currentWithFormer() {
        if (candidates.current().size() > RuleCascade.MOST_PAIRED) {
            return;
        }
        for (AgreeingClaims former : candidates.former()) {
            for (AgreeingClaims current : candidates.current()) {
                findings.add(Difference.SUCCESSION_DIFFERENCE);
                Pairs.between(current, former, (now, then) -> findings.relate(now, Relation.Type.SUPERSEDES, then));
            }
        }
    }

    private void currentWithDenied() {
        for (AgreeingClaims denied : candidates.denied()) {
            for (AgreeingClaims current : candidates.current()) {
                if (Match.covers(denied.value(), current.value(), context)) {
                    Pairs.between(current, denied, contrast::ofDenial);
                }
            }
        }
    }
}
