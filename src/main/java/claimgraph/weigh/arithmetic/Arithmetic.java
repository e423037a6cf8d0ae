package claimgraph.weigh.arithmetic;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Claims;
import claimgraph.claim.Entity;
import claimgraph.claim.Question;
import claimgraph.claim.arithmetic.Expression.Figure;
import claimgraph.claim.arithmetic.Identity;
import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Reconciliation.Outcome;
import claimgraph.weigh.camp.Camp;
import claimgraph.weigh.context.Context;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds every identity against the claims. */
public final class Arithmetic {

    private final Claims claims;
    private final Figures figures;
    private final Context context;
    private final List<Reconciliation> reconciliations = new ArrayList<>();
    private final Set<ClaimId> mistimed = new HashSet<>();
    private final Set<ClaimId> reconciled = new HashSet<>();

    private Arithmetic(Claims claims, Map<Question, List<Claim>> byQuestion, Context context) {
        this.claims = claims;
        this.figures = new Figures(claims, byQuestion);
        this.context = context;
    }

    /** Evaluates the identities in their order, each for every entity it is about. */
    public static Arithmetic of(Claims claims, Map<Question, List<Claim>> byQuestion, Context context) {
        Arithmetic arithmetic = new Arithmetic(claims, byQuestion, context);
        claims.identities().forEach(arithmetic::evaluate);
        return arithmetic;
    }

    public List<Reconciliation> reconciliations() {
        return reconciliations;
    }

    /** Claims of a duration that stated dates contradict. */
    public Set<ClaimId> mistimed() {
        return mistimed;
    }

    /** Claims whose figures fit others; that a part is no larger than its whole is no such fit. */
    public Set<ClaimId> reconciled() {
        return reconciled;
    }

    private void evaluate(Identity identity) {
        if (claims.entities().containsKey(identity.about())) {
            evaluate(identity, identity.about());
            return;
        }
        for (Entity entity : claims.entities().values()) {
            if (entity.type().equals(identity.about())) {
                evaluate(identity, entity.id());
            }
        }
    }

    private void evaluate(Identity identity, String about) {
        List<Camp> wholes = Camp.gather(figures.of(identity.whole(), about), context);
        if (wholes.isEmpty()) {
            return;
        }
        int number = 1;
        for (Map<Figure, Camp> parts : new Assignments(figures, context).of(identity.parts(), about)) {
            for (Camp whole : wholes) {
                Evaluation evaluation = new Evaluation(identity, parts, whole);
                String key = about + "--" + identity.id() + "-" + number++;
                add(evaluation.reconciliation(key, about), identity.parts().hasRange());
                if (evaluation.isMistimed()) {
                    whole.claims().forEach(claim -> mistimed.add(claim.id()));
                }
            }
        }
    }

    private void add(Reconciliation reconciliation, boolean loose) {
        reconciliations.add(reconciliation);
        if (reconciliation.outcome() == Outcome.HOLDS && !loose) {
            reconciled.addAll(reconciliation.uses());
            reconciled.addAll(reconciliation.supports());
        }
    }
}
