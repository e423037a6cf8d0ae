package claimgraph.weigh;

import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Verdict;
import claimgraph.ontology.Catalogue;
import claimgraph.weigh.context.Candidates;
import claimgraph.weigh.context.WeighingContext;
import claimgraph.weigh.difference.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The door of this room. At its heart is a pure function of the claims that answer one question. */
public final class Weighing {

    private Weighing() {}

    /** Everything at once. */
    public static Weighed weigh(Claims claims, Catalogue catalogue) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Verdict> across = new ArrayList<>();
        Comparison comparison = weigh(claims, catalogue, verdicts::add, across::add);
        return Weighed.of(verdicts, across, comparison);
    }

    /**
     * Does the sums first, since a figure that fits others can win by it; then weighs every question, and settles what
     * excludes one another: subject by subject, and at the end those together that stand in sums.
     *
     * @param verdicts takes each verdict when it is settled, so that nobody need hold them all
     * @param across takes each verdict across properties
     */
    public static Comparison weigh(
            Claims claims, Catalogue catalogue, Consumer<Verdict> verdicts, Consumer<Verdict> across) {
        return new WholeWeighing(claims, catalogue, verdicts, across).weigh();
    }

    /**
     * Compares the claims of one question, in any order, and chooses among them.
     *
     * @throws IllegalArgumentException when there is no claim, or the property is not in the catalogue
     */
    public static Verdict weigh(Question question, List<Claim> claims, WeighingContext context) {
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("no claim answers " + question.key());
        }
        Candidates candidates = Candidates.of(question, claims, context);
        return candidates.property().singleValued()
                ? SingleAnswer.weigh(candidates, context, new Findings())
                : ListAnswer.weigh(candidates, context, new Findings());
    }
}
