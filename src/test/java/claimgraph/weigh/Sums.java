package claimgraph.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.Expression;
import claimgraph.claim.Expression.Figure;
import claimgraph.claim.Expression.Operation;
import claimgraph.claim.Expression.Operator;
import claimgraph.claim.Identity;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Verdict;
import java.util.List;

/** Sums as the tests write them, and what came of them. */
final class Sums {
    static final Identity VALUATION = identity(
            "valuation",
            "round",
            figure("postMoneyValuation"),
            sum(figure("preMoneyValuation"), figure("amountRaised")));

    private Sums() {}

    static Reconciliation only(World world) {
        List<Reconciliation> sums = world.weighed().reconciliations();
        assertThat(sums).hasSize(1);
        return sums.get(0);
    }

    static Verdict verdict(Weighed weighed, Question question) {
        return weighed.verdicts().stream()
                .filter(verdict -> verdict.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    static Identity identity(String id, String about, Figure whole, Expression parts) {
        return new Identity(id, about, whole, parts, "");
    }

    static Figure figure(String property) {
        return new Figure("", property, "", "");
    }

    static Expression sum(Expression left, Expression right) {
        return join(Operator.PLUS, left, right);
    }

    static Expression join(Operator operator, Expression left, Expression right) {
        return new Operation(operator, left, right);
    }
}
