package claimgraph.weigh;

import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Verdict;
import claimgraph.ontology.Catalogue;
import claimgraph.weigh.arithmetic.Arithmetic;
import claimgraph.weigh.camp.Candidates;
import claimgraph.weigh.context.Context;
import claimgraph.weigh.difference.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.Consumer;

/** The door of this room. At its heart is a pure function of the claims that answer one question. */
public final class Weighing {

    private Weighing() {}

    /** All verdicts at once. */
    public static Weighed weigh(Claims claims, Catalogue catalogue) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Verdict> across = new ArrayList<>();
        return new Weighed(verdicts, across, weigh(claims, catalogue, verdicts::add, across::add));
    }

    /**
     * Does the sums first, since a figure that fits others can win by it; then weighs every question, in their order.
     *
     * @param verdicts takes each verdict when it is made, so that nobody need hold them all
     * @param across takes each verdict across properties, behind all others on its subject
     */
    public static List<Reconciliation> weigh(
            Claims claims, Catalogue catalogue, Consumer<Verdict> verdicts, Consumer<Verdict> across) {
        NavigableMap<Question, List<Claim>> byQuestion = claims.byQuestion();
        Context before = Context.of(claims, catalogue);
        Arithmetic arithmetic = Arithmetic.of(claims, byQuestion, before);
        Context context = before.with(arithmetic.reconciled(), arithmetic.mistimed());
        List<Verdict> onSubject = new ArrayList<>();
        byQuestion.forEach((question, group) -> {
            if (!onSubject.isEmpty() && !onSubject.get(0).question().subject().equals(question.subject())) {
                AcrossProperties.compare(onSubject, context).forEach(across);
                onSubject.clear();
            }
            Verdict verdict = weigh(question, group, context);
            onSubject.add(verdict);
            verdicts.accept(verdict);
        });
        AcrossProperties.compare(onSubject, context).forEach(across);
        return arithmetic.reconciliations();
    }

    /**
     * Compares the claims of one question, in any order, and chooses among them.
     *
     * @throws IllegalArgumentException when there is no claim, or the property is not in the catalogue
     */
    public static Verdict weigh(Question question, List<Claim> claims, Context context) {
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("no claim answers " + question.key());
        }
        Candidates candidates = Candidates.of(question, claims, context);
        return candidates.property().singleValued()
                ? SingleAnswer.weigh(candidates, context, new Findings())
                : ListAnswer.weigh(candidates, context, new Findings());
    }
}
