package claimgraph.weigh.arithmetic;

import claimgraph.claim.arithmetic.Expression;
import claimgraph.claim.arithmetic.Expression.Constant;
import claimgraph.claim.arithmetic.Expression.Figure;
import claimgraph.claim.arithmetic.Expression.Operation;
import claimgraph.claim.arithmetic.Identity;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.verdict.Reconciliation.Outcome;
import claimgraph.weigh.camp.Camp;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The story of one sum: its figures with the claims that state them, what comes out, and whether it fits. */
final class SumStory {

    private final Identity identity;
    private final Map<Figure, Camp> parts;
    private final Camp whole;

    SumStory(Identity identity, Map<Figure, Camp> parts, Camp whole) {
        this.identity = identity;
        this.parts = parts;
        this.whole = whole;
    }

    /** {@code USD 3.5 billion (s000-c027) + USD 1.03 billion (s000-c024) gives USD 4.475 billion to 4.585 billion. …}. */
    String tell(
            Outcome outcome,
            @Nullable String computed,
            @Nullable BigDecimal residual,
            String reason,
            @Nullable Quantity unit) {
        String sum = written(identity.parts(), 0);
        String gives = computed == null ? "" : " gives " + computed;
        String states = whole.representative().id() + " states " + whole.value().label();
        return switch (outcome) {
            case HOLDS -> sum + gives + ". It fits: " + states + ".";
            case FAILS ->
                sum + gives + ". It does not fit: " + states + ", which is off by " + off(residual, unit) + ".";
            case UNDECIDABLE -> sum + ". It cannot be decided: " + states + ", and " + reason + ".";
        };
    }

    private static String off(@Nullable BigDecimal residual, @Nullable Quantity unit) {
        BigDecimal by = residual == null ? BigDecimal.ZERO : residual;
        return unit == null ? by.toPlainString() + " days" : Shown.number(by, unit);
    }

    private String written(Expression expression, int binds) {
        if (expression instanceof Operation operation) {
            int own = operation.operator().binds();
            String text = written(operation.left(), own) + " "
                    + operation.operator().sign() + " " + written(operation.right(), own + 1);
            return own < binds ? "(" + text + ")" : text;
        }
        if (expression instanceof Constant constant) {
            return constant.quantity().label();
        }
        Camp camp = parts.get(expression);
        return camp == null
                ? expression.text()
                : camp.value().label() + " (" + camp.representative().id() + ")";
    }
}
