package claimgraph.weigh.arithmetic;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Claims;
import claimgraph.claim.Entity;
import claimgraph.claim.Expression.Figure;
import claimgraph.claim.Identity;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Reconciliation.Outcome;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.WeighingContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds every identity against the claims, and once more against the facts alone. */
public final class Arithmetic {

    private record Asked(Identity identity, String about) {}

    private final StatedFigures figures;
    private final WeighingContext context;
    private final Map<Asked, List<Sum>> sums = new LinkedHashMap<>();

    private Arithmetic(StatedFigures figures, WeighingContext context) {
        this.figures = figures;
        this.context = context;
    }

    /** Evaluates the identities in their order, each for every entity it is about. */
    public static Arithmetic of(Claims claims, Map<Question, List<Claim>> byQuestion, WeighingContext context) {
        Arithmetic arithmetic = new Arithmetic(new StatedFigures(byQuestion, claims.decisions()), context);
        claims.identities().forEach(identity -> arithmetic.evaluate(identity, claims));
        return arithmetic;
    }

    /** Every sum, those of one identity and entity together. */
    public List<Sum> sums() {
        return sums.values().stream().flatMap(List::stream).toList();
    }

    /** Claims whose figures fit others; that a part is no larger than its whole is no such fit. */
    public Set<ClaimId> reconciled() {
        Set<ClaimId> reconciled = new HashSet<>();
        sums.forEach((asked, found) -> found.stream()
                .map(Sum::reconciliation)
                .filter(sum -> sum.outcome() == Outcome.HOLDS
                        && !asked.identity().parts().hasRange())
                .forEach(sum -> {
                    reconciled.addAll(sum.uses());
                    reconciled.addAll(sum.supports());
                }));
        return reconciled;
    }

    /**
     * The sums that fail when only facts stand in them. The facts of a figure can come from sources that no sum has
     * brought together yet; such a sum is added to the others.
     *
     * @param facts the claims that are facts, by their questions
     */
    public List<Sum> failingAmong(Map<Question, List<Claim>> facts) {
        StatedFigures known = new StatedFigures(facts, List.of());
        List<Sum> failing = new ArrayList<>();
        sums.forEach((asked, found) -> {
            List<AgreeingClaims> wholes =
                    AgreeingClaims.gather(known.of(asked.identity().whole(), asked.about()), context);
            if (!wholes.isEmpty()) {
                new Assignments(known, context)
                        .mixed(asked.identity().parts(), asked.about())
                        .forEach(parts -> wholes.forEach(whole -> failing(asked, parts, whole, found, failing)));
            }
        });
        return failing;
    }

    private void failing(
            Asked asked, Map<Figure, AgreeingClaims> parts, AgreeingClaims whole, List<Sum> found, List<Sum> failing) {
        Evaluation evaluation = new Evaluation(asked.identity(), parts, whole, context);
        if (evaluation.fails()) {
            Sum sum = found.stream().filter(evaluation::isOf).findFirst().orElseGet(() -> {
                Sum added = evaluation.sum(asked.about(), found.size() + 1);
                found.add(added);
                return added;
            });
            failing.add(sum);
        }
    }

    private void evaluate(Identity identity, Claims claims) {
        if (claims.entities().containsKey(identity.about())) {
            evaluate(new Asked(identity, identity.about()));
            return;
        }
        for (Entity entity : claims.entities().values()) {
            if (entity.type().equals(identity.about())) {
                evaluate(new Asked(identity, entity.id()));
            }
        }
    }

    private void evaluate(Asked asked) {
        List<AgreeingClaims> wholes =
                AgreeingClaims.gather(figures.of(asked.identity().whole(), asked.about()), context);
        if (wholes.isEmpty()) {
            return;
        }
        List<Sum> found = new ArrayList<>();
        for (Map<Figure, AgreeingClaims> parts :
                new Assignments(figures, context).of(asked.identity().parts(), asked.about())) {
            for (AgreeingClaims whole : wholes) {
                found.add(new Evaluation(asked.identity(), parts, whole, context).sum(asked.about(), found.size() + 1));
            }
        }
        if (!found.isEmpty()) {
            sums.put(asked, found);
        }
    }
}
