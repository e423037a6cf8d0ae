package claimgraph.weigh;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Modality;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Rule;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import claimgraph.claim.verdict.Verdict.Loss;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.Candidates;
import claimgraph.weigh.context.WeighingContext;
import claimgraph.weigh.difference.Findings;
import claimgraph.weigh.difference.ListExplanation;
import claimgraph.weigh.difference.Members;
import claimgraph.weigh.difference.PositionExplanation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a question that can have many true answers: its members do not compete. A member is a fact unless it is only
 * expected, used to be so, was set aside, or is denied with at least the strength with which it is said.
 */
final class ListAnswer {

    private final Candidates candidates;
    private final List<AgreeingClaims> facts = new ArrayList<>();
    private final List<AgreeingClaims> disputed = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();
    private final Set<ClaimId> factual = new HashSet<>();
    private final Set<ClaimId> past;

    private ListAnswer(Candidates candidates, WeighingContext context) {
        this.candidates = candidates;
        this.past = candidates.keptOpen() ? Set.of() : candidates.past(context);
        Map<Value, AgreeingClaims> denials = new HashMap<>();
        candidates.denied().forEach(denied -> denials.put(denied.value(), denied));
        if (!candidates.keptOpen() && candidates.property().checkable()) {
            candidates.current().forEach(member -> judge(member, denials.get(member.value())));
        }
        facts.forEach(
                fact -> fact.claims().stream().filter(context::mayBeFact).forEach(claim -> factual.add(claim.id())));
    }

    static Verdict weigh(Candidates candidates, WeighingContext context, Findings findings) {
        ListAnswer answer = new ListAnswer(candidates, context);
        Members.compare(candidates.asSaid(context), context, findings);
        String story = answer.status() == Status.POSITIONS_ONLY
                ? new PositionExplanation(candidates, context).tell()
                : new ListExplanation(candidates, context).tell(answer.facts, answer.disputed, answer.losses, findings);
        return new VerdictBuilder(candidates, findings, context)
                .verdict(answer.selected(), answer.status(), answer.decidedBy(), story, answer::rank, answer.losses);
    }

    private void judge(AgreeingClaims member, @Nullable AgreeingClaims denial) {
        if (!member.affirms()) {
            return;
        }
        Rule rule = denial == null ? Rule.LIST : rule(member, denial);
        if (rule == null) {
            disputed.add(member);
            return;
        }
        facts.add(member);
        if (denial != null) {
            ClaimId by = member.representative().id();
            denial.claims().forEach(denied -> losses.add(new Loss(denied.id(), by, rule)));
        }
    }

    /** The rule by which a member withstands its denial, which counts as an assertion; null when it does not. */
    private @Nullable Rule rule(AgreeingClaims member, AgreeingClaims denial) {
        if (member.holdsAny(candidates.preferred())) {
            return Rule.HUMAN;
        }
        if (member.modality() != Modality.ASSERTED || member.voices() < denial.voices()) {
            return null;
        }
        if (member.voices() > denial.voices()) {
            return Rule.INDEPENDENT_SUPPORT;
        }
        return member.tier().compareTo(denial.tier()) < 0 ? Rule.SOURCE_TIER : null;
    }

    private @Nullable Rule decidedBy() {
        if (candidates.keptOpen()) {
            return Rule.HUMAN;
        }
        if (facts.isEmpty()) {
            return null;
        }
        boolean overruled = losses.stream().anyMatch(loss -> loss.rule() == Rule.HUMAN);
        return overruled || !candidates.deprecated().isEmpty() ? Rule.HUMAN : Rule.LIST;
    }

    private Status status() {
        if (!facts.isEmpty()) {
            return Status.DECIDED;
        }
        if (candidates.keptOpen() || !disputed.isEmpty()) {
            return Status.UNRESOLVED;
        }
        if (!candidates.property().checkable()) {
            return Status.POSITIONS_ONLY;
        }
        if (!candidates.current().isEmpty()) {
            return candidates.current().stream().allMatch(agreeing -> agreeing.modality() == Modality.EXPECTED)
                    ? Status.EXPECTED_ONLY
                    : Status.UNCONFIRMED;
        }
        if (!candidates.former().isEmpty()) {
            return Status.FORMER_ONLY;
        }
        return !candidates.denied().isEmpty() ? Status.DENIED_ONLY : candidates.withoutAnswer();
    }

    private List<ClaimId> selected() {
        return facts.stream().map(fact -> fact.representative().id()).sorted().toList();
    }

    private Rank rank(Claim claim) {
        return factual.contains(claim.id()) ? Rank.PREFERRED : past.contains(claim.id()) ? Rank.FORMER : Rank.NORMAL;
    }
}
