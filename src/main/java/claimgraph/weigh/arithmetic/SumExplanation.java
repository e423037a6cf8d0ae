package claimgraph.weigh.arithmetic;

import claimgraph.claim.Expression;
import claimgraph.claim.Expression.Figure;
import claimgraph.claim.Expression.Operator;
import claimgraph.claim.Identity;
import claimgraph.claim.Property;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Reconciliation.Outcome;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.WeighingContext;
import java.util.Map;
import java.util.function.Function;

/** The story of one sum: its figures with the claims that state them, what comes out, and whether it fits. */
final class SumExplanation {

    /**
     * What came out, in words.
     *
     * @param calculated what the parts give; empty when that cannot be told
     * @param apart by how much the printed numbers differ; empty when they are no single numbers
     * @param atLeast by how much they differ however they were rounded
     */
    record Result(Outcome outcome, String calculated, String apart, String atLeast, String reason) {}

    private final Identity identity;
    private final Map<Figure, AgreeingClaims> parts;
    private final AgreeingClaims whole;
    private final WeighingContext context;

    SumExplanation(
            Identity identity, Map<Figure, AgreeingClaims> parts, AgreeingClaims whole, WeighingContext context) {
        this.identity = identity;
        this.parts = parts;
        this.whole = whole;
        this.context = context;
    }

    /** {@code pre-money valuation + amount raised = post-money valuation}. */
    String title() {
        return written(identity.parts(), 0, this::named) + " = " + named(identity.whole());
    }

    private String named(Figure figure) {
        Property property = context.catalogue().property(figure.property());
        String name = property == null ? figure.property() : property.label();
        String of = figure.subject().isEmpty() ? "" : " (" + context.label(new Value.Thing(figure.subject())) + ")";
        String aspect = figure.aspect().isEmpty() ? "" : " (" + context.aspect(property, figure.aspect()) + ")";
        return name + aspect + of + (figure.source().isEmpty() ? "" : " in " + figure.source());
    }

    /** {@code 24 fps (s004-c318) × 1 min (s004-c321): about 2,000 stated (s004-c319), 1,440 calculated: 560 apart …}. */
    String tell(Result result) {
        if (identity.parts() instanceof Figure figure && result.outcome() != Outcome.UNDECIDABLE) {
            String two = stated(figure) + " and " + stated(whole, " ") + " should be the same";
            return result.outcome() == Outcome.HOLDS ? two + ", and they fit." : two + ": " + distance(result) + ".";
        }
        String sum = written(identity.parts(), 0, this::stated) + ": " + stated(whole, " stated ");
        String calculated = result.calculated().isEmpty() ? "" : ", " + result.calculated() + " calculated";
        return switch (result.outcome()) {
            case HOLDS -> sum + calculated + ". It fits.";
            case FAILS -> sum + calculated + ": " + distance(result) + ".";
            case UNDECIDABLE -> sum + ". It cannot be decided, since " + result.reason() + ".";
        };
    }

    private static String distance(Result result) {
        if (result.apart().isEmpty()) {
            return "at least " + result.atLeast() + " apart";
        }
        return result.apart().equals(result.atLeast())
                ? result.apart() + " apart"
                : result.apart() + " apart, at least " + result.atLeast() + " however the figures are rounded";
    }

    private String stated(Figure figure) {
        AgreeingClaims agreeing = parts.get(figure);
        return agreeing == null ? figure.text() : stated(agreeing, " ");
    }

    private String stated(AgreeingClaims agreeing, String verb) {
        return context.label(agreeing.value()) + verb + "("
                + agreeing.representative().id() + ")";
    }

    private static String written(Expression expression, int binds, Function<Figure, String> figures) {
        return expression.fold(figures, constant -> constant.quantity().label(), operation -> {
            int own = operation.operator().binds();
            String text = written(operation.left(), own, figures) + " " + sign(operation.operator()) + " "
                    + written(operation.right(), own + 1, figures);
            return own < binds ? "(" + text + ")" : text;
        });
    }

    private static char sign(Operator operator) {
        return switch (operator) {
            case PLUS -> '+';
            case MINUS -> '\u2212';
            case TIMES -> '\u00d7';
            case OVER -> '\u00f7';
        };
    }
}
