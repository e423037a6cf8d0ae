package claimgraph.weigh;

import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Verdict;
import claimgraph.ontology.Catalogue;
import claimgraph.weigh.arithmetic.Arithmetic;
import claimgraph.weigh.camp.Candidates;
import claimgraph.weigh.context.Context;
import claimgraph.weigh.difference.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The door of this room. At its heart is a pure function of the claims that answer one question. */
public final class Weighing {

    private Weighing() {}

    /** Does the sums first, since a figure that fits others can win by it; then weighs every question. */
    public static Weighed weigh(Claims claims, Catalogue catalogue) {
        Map<Question, List<Claim>> byQuestion = claims.byQuestion();
        Context before = Context.of(claims, catalogue);
        Arithmetic arithmetic = Arithmetic.of(claims, byQuestion, before);
        Context context = before.with(arithmetic.reconciled(), arithmetic.mistimed());
        List<Verdict> verdicts = new ArrayList<>(byQuestion.size());
        byQuestion.forEach((question, group) -> verdicts.add(weigh(question, group, context)));
        return new Weighed(verdicts, across(verdicts, context), arithmetic.reconciliations());
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

    /**
     * Holds verdicts side by side whose properties share a super-property that only groups them, as the valuations of a
     * round on different bases. The verdicts may be of one subject or of many, in any order.
     */
    public static List<Verdict> across(List<Verdict> verdicts, Context context) {
        return AcrossProperties.compare(verdicts, context);
    }
}
