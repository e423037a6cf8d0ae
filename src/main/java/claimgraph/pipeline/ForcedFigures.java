package claimgraph.pipeline;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Claims;
import claimgraph.claim.Decision;
import claimgraph.claim.Decision.Action;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Reconciliation.Outcome;
import claimgraph.claim.verdict.Verdict.Loss;
import claimgraph.ontology.Catalogue;
import claimgraph.problem.Location;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.weigh.Weighed;
import claimgraph.weigh.Weighing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds figures that a person prefers although a sum of figures that nobody overruled contradicts them. */
final class ForcedFigures {

    private static final String FILE = "/decisions.csv";

    private ForcedFigures() {}

    /** Weighs for the purpose, which is needed only when somebody prefers something and there are sums. */
    static void check(Claims claims, Catalogue catalogue, String shownSeeds, Problems problems) {
        if (!claims.identities().isEmpty()
                && claims.decisions().stream().anyMatch(decision -> decision.action() == Action.PREFER)) {
            check(claims, Weighing.weigh(claims, catalogue), shownSeeds, problems);
        }
    }

    static void check(Claims claims, Weighed weighed, String shownSeeds, Problems problems) {
        List<Reconciliation> failing = weighed.reconciliations().stream()
                .filter(sum -> sum.outcome() == Outcome.FAILS)
                .toList();
        if (failing.isEmpty()) {
            return;
        }
        Set<ClaimId> overruled = overruled(claims, weighed);
        for (Decision decision : claims.decisions()) {
            ClaimId preferred = decision.claim();
            if (decision.action() != Action.PREFER || preferred == null) {
                continue;
            }
            for (Reconciliation sum : failing) {
                List<ClaimId> members = Stream.concat(sum.uses().stream(), sum.supports().stream())
                        .toList();
                if (members.contains(preferred) && members.stream().noneMatch(overruled::contains)) {
                    problems.add(
                            ProblemCode.DECISION_AGAINST_SUM,
                            Location.ofLine(shownSeeds + FILE, decision.row().line())
                                    .column("claim"),
                            "\"" + preferred + "\" is preferred, and a sum contradicts it: " + sum.explanation()
                                    + " Prefer another, or set aside the figure of the sum that is wrong.");
                }
            }
        }
    }

    /** Claims that lost to another answer to their own question, or that a person set aside. */
    private static Set<ClaimId> overruled(Claims claims, Weighed weighed) {
        Map<ClaimId, Question> questions =
                claims.claims().stream().collect(Collectors.toMap(Claim::id, Claim::question));
        Stream<ClaimId> losers = weighed.verdicts().stream()
                .flatMap(verdict -> verdict.losses().stream())
                .filter(loss -> Objects.equals(questions.get(loss.loser()), questions.get(loss.winner())))
                .map(Loss::loser);
        Stream<ClaimId> aside = claims.decisions().stream()
                .filter(decision -> decision.action() == Action.DEPRECATE)
                .map(Decision::claim)
                .filter(Objects::nonNull);
        return Stream.concat(losers, aside).collect(Collectors.toSet());
    }
}
