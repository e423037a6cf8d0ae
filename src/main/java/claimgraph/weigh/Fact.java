package claimgraph.weigh;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Decision;
import claimgraph.claim.Decision.Action;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Verdict;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.ValidityPeriod;
import claimgraph.weigh.context.WeighingContext;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A value that weighing its question made a fact.
 *
 * @param agreeing every claim on the question that says the same, also in other words, and may be a fact
 * @param preferred a person prefers one of them
 * @param coarse its basis is unstated, and facts of its family state theirs
 */
record Fact(Question question, AgreeingClaims agreeing, boolean preferred, boolean coarse) {

    /**
     * The strongest first: what a person prefers, then what more independent sources say; what states no basis comes after
     * all that do.
     */
    static final Comparator<Fact> STRENGTH = Comparator.comparing(Fact::coarse)
            .thenComparing(fact -> !fact.preferred)
            .thenComparing(fact -> -fact.agreeing.voices());

    /** The facts of a verdict, each value once. */
    static List<Fact> of(Verdict verdict, WeighingContext context) {
        List<Claim> won = verdict.facts();
        if (won.isEmpty()) {
            return List.of();
        }
        Property property = context.property(verdict.question());
        Set<ClaimId> factual = won.stream().map(Claim::id).collect(Collectors.toSet());
        Set<ClaimId> preferred = context.decisions(verdict.question()).stream()
                .filter(decision -> decision.action() == Action.PREFER)
                .map(Decision::claim)
                .collect(Collectors.toSet());
        List<Claim> said = verdict.candidates().stream()
                .filter(claim -> context.mayBeFact(claim)
                        && verdict.ranks().get(claim.id()) != Rank.DEPRECATED
                        && !ValidityPeriod.isFormer(claim, property))
                .toList();
        return AgreeingClaims.gather(said, context).stream()
                .filter(agreeing -> agreeing.holdsAny(factual))
                .map(agreeing -> new Fact(verdict.question(), agreeing, agreeing.holdsAny(preferred), false))
                .toList();
    }

    Fact asCoarse() {
        return new Fact(question, agreeing, preferred, true);
    }

    Claim representative() {
        return agreeing.representative();
    }

    /** A fact is what it says of its question; groups of agreeing claims are not compared by their claims. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fact fact
                && representative().id().equals(fact.representative().id());
    }

    @Override
    public int hashCode() {
        return representative().id().hashCode();
    }
}
