package claimgraph.weigh;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Modality;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Rule;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import claimgraph.claim.verdict.Verdict.Loss;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.Candidates;
import claimgraph.weigh.context.Match;
import claimgraph.weigh.context.RuleCascade;
import claimgraph.weigh.context.RuleCascade.Defeat;
import claimgraph.weigh.context.WeighingContext;
import claimgraph.weigh.difference.Findings;
import claimgraph.weigh.difference.PositionExplanation;
import claimgraph.weigh.difference.Rivals;
import claimgraph.weigh.difference.SingleExplanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Weighs a question that has one true answer: the rules choose one value, and all claims that say it win together. */
final class SingleAnswer {

    private final Candidates candidates;
    private final WeighingContext context;
    private final @Nullable AgreeingClaims winner;
    private final List<AgreeingClaims> standing;
    private final Status status;
    private final Set<ClaimId> factual;
    private final Set<ClaimId> past;
    private final List<Loss> losses = new ArrayList<>();

    private SingleAnswer(Candidates candidates, WeighingContext context) {
        this.candidates = candidates;
        this.context = context;
        List<AgreeingClaims> pool = candidates.current().isEmpty() ? candidates.former() : candidates.current();
        if (candidates.keptOpen() || !candidates.property().checkable()) {
            this.winner = null;
            this.standing = pool;
            this.status = candidates.keptOpen() ? Status.UNRESOLVED : Status.POSITIONS_ONLY;
            this.factual = Set.of();
            this.past = Set.of();
            return;
        }
        RuleCascade cascade = RuleCascade.among(
                pool, candidates.preferred(), candidates.property().stateLike(), context);
        this.winner = cascade.winner();
        this.standing = cascade.standing();
        this.status = status();
        this.factual = factual();
        this.past = candidates.past(context);
        cascade.defeats().forEach(this::lose);
        loseOutsideTheCascade();
    }

    static Verdict weigh(Candidates candidates, WeighingContext context, Findings findings) {
        SingleAnswer answer = new SingleAnswer(candidates, context);
        Rivals.compare(candidates.asSaid(context), answer.winner, context, findings);
        String story = answer.status == Status.POSITIONS_ONLY
                ? new PositionExplanation(candidates, context).tell()
                : new SingleExplanation(candidates, context)
                        .tell(answer.status, answer.winner, answer.standing, answer.losses);
        return new VerdictBuilder(candidates, findings, context)
                .verdict(answer.selected(), answer.status, answer.decidedBy(), story, answer::rank, answer.losses);
    }

    private Status status() {
        if (standing.isEmpty()) {
            return !candidates.denied().isEmpty() ? Status.DENIED_ONLY : candidates.withoutAnswer();
        }
        if (candidates.current().isEmpty()) {
            return Status.FORMER_ONLY;
        }
        if (standing.stream().noneMatch(AgreeingClaims::affirms)) {
            return standing.stream().allMatch(agreeing -> agreeing.modality() == Modality.EXPECTED)
                    ? Status.EXPECTED_ONLY
                    : Status.UNCONFIRMED;
        }
        return winner == null ? Status.UNRESOLVED : Status.DECIDED;
    }

    private void lose(Defeat defeat) {
        AgreeingClaims to = winner != null && defeat.winners().contains(winner)
                ? winner
                : defeat.winners().get(0);
        lose(defeat.loser().claims(), to, defeat.rule());
    }

    private void lose(List<Claim> losers, AgreeingClaims to, Rule rule) {
        ClaimId by = to.representative().id();
        losers.forEach(loser -> losses.add(new Loss(loser.id(), by, rule)));
    }

    /** Denials of the winning value, former states and what a person set aside never enter the cascade of rules. */
    private void loseOutsideTheCascade() {
        if (winner == null) {
            return;
        }
        for (Claim claim : candidates.deprecated()) {
            if (differs(claim, winner)) {
                lose(List.of(claim), winner, Rule.HUMAN);
            }
        }
        for (AgreeingClaims denied : candidates.denied()) {
            if (Match.covers(denied.value(), winner.value(), context)) {
                lose(denied.claims(), winner, Rule.NOT_DENIED);
            }
        }
        for (AgreeingClaims former : candidates.former()) {
            if (status != Status.FORMER_ONLY && differs(former.representative(), winner)) {
                lose(former.claims(), winner, Rule.SUCCESSION);
            }
        }
    }

    private boolean differs(Claim claim, AgreeingClaims agreeing) {
        return Match.of(claim.value(), agreeing.value(), context) != Match.SAME;
    }

    private List<ClaimId> selected() {
        return winner == null ? List.of() : List.of(winner.representative().id());
    }

    private @Nullable Rule decidedBy() {
        if (winner == null) {
            return candidates.keptOpen() ? Rule.HUMAN : null;
        }
        return losses.stream().map(Loss::rule).max(Comparator.naturalOrder()).orElse(Rule.UNOPPOSED);
    }

    private Rank rank(Claim claim) {
        return factual.contains(claim.id()) ? Rank.PREFERRED : past.contains(claim.id()) ? Rank.FORMER : Rank.NORMAL;
    }

    /**
     * A fact is one value: a claim that says the same in other words ("24 months" beside "2 years") agrees with it and
     * is not written a second time.
     */
    private Set<ClaimId> factual() {
        if (winner == null || status != Status.DECIDED) {
            return Set.of();
        }
        String key = winner.representative().value().key();
        return winner.claims().stream()
                .filter(claim -> context.mayBeFact(claim) && claim.value().key().equals(key))
                .map(Claim::id)
                .collect(Collectors.toSet());
    }
}
