package claimgraph.weigh.arithmetic;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.arithmetic.Expression;
import claimgraph.claim.arithmetic.Expression.Figure;
import claimgraph.claim.arithmetic.Identity;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Reconciliation.Outcome;
import claimgraph.weigh.arithmetic.Measure.Known;
import claimgraph.weigh.arithmetic.Measure.Unknown;
import claimgraph.weigh.camp.Camp;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One identity, one way to fill in its parts, one stated whole: whether they meet. */
final class Evaluation {

    private static final MathContext PRINTED = new MathContext(6);

    private final Identity identity;
    private final Map<Figure, Camp> parts;
    private final Camp whole;
    private final Measure computed;
    private final Measure stated;

    Evaluation(Identity identity, Map<Figure, Camp> parts, Camp whole) {
        this.identity = identity;
        this.parts = parts;
        this.whole = whole;
        this.computed = compute(identity.parts());
        this.stated = Measure.of(whole.value());
    }

    private Measure compute(Expression expression) {
        return expression.fold(
                figure -> Measure.of(camp(figure).value()),
                constant -> Measure.of(constant.quantity()),
                operation -> Measure.join(operation.operator(), compute(operation.left()), compute(operation.right())));
    }

    private Camp camp(Figure figure) {
        Camp camp = parts.get(figure);
        if (camp == null) {
            throw new IllegalStateException("no claim stands for " + figure.text());
        }
        return camp;
    }

    Reconciliation reconciliation(String key, String about) {
        BigDecimal residual = residual();
        Outcome outcome =
                residual == null ? Outcome.UNDECIDABLE : residual.signum() == 0 ? Outcome.HOLDS : Outcome.FAILS;
        List<ClaimId> uses = parts.values().stream()
                .flatMap(camp -> camp.claims().stream())
                .map(Claim::id)
                .distinct()
                .sorted()
                .toList();
        List<ClaimId> supports = whole.claims().stream().map(Claim::id).toList();
        String explanation =
                new SumStory(identity, parts, whole).tell(outcome, wording(computed), residual, reason(), unit());
        return new Reconciliation(key, about, identity.text(), uses, supports, residual, outcome, explanation);
    }

    /** How far apart they are, in the unit in which the whole is stated; null when they cannot be compared. */
    private @Nullable BigDecimal residual() {
        if (computed instanceof Known one
                && stated instanceof Known other
                && one.dimension().equals(other.dimension())) {
            BigDecimal apart = Bounds.distance(one.interval(), other.interval())
                    .divide(size(), PRINTED)
                    .stripTrailingZeros();
            return apart.scale() < 0 ? apart.setScale(0) : apart;
        }
        return null;
    }

    private String reason() {
        if (computed instanceof Unknown || stated instanceof Unknown) {
            return (computed instanceof Unknown ? computed : stated).words();
        }
        return computed.words() + " cannot be compared with " + stated.words() + " without converting";
    }

    /** The computed interval as a person reads it, in the unit of the whole. */
    private @Nullable String wording(Measure measure) {
        if (!(measure instanceof Known known)
                || !(whole.value() instanceof Quantity quantity)
                || !known.dimension().equals(Dimension.of(quantity))) {
            return null;
        }
        return Shown.interval(known.interval(), size(), quantity);
    }

    private @Nullable Quantity unit() {
        return whole.value() instanceof Quantity quantity ? quantity : null;
    }

    /** Size of the whole's unit in base units. */
    private BigDecimal size() {
        Value value = whole.value();
        if (!(value instanceof Quantity quantity)) {
            return Measure.SECONDS_A_DAY;
        }
        BigDecimal unit = quantity.unit().dimension().equals("percent")
                ? Measure.HUNDREDTH
                : quantity.unit().factor();
        BigDecimal period = Measure.SECONDS.get(quantity.per());
        return period == null ? unit : unit.divide(period, MathContext.DECIMAL128);
    }

    /** True when stated dates contradict a stated duration or another date. */
    boolean isMistimed() {
        BigDecimal residual = residual();
        return residual != null
                && residual.signum() != 0
                && stated instanceof Known known
                && (known.dimension().equals(Dimension.TIME)
                        || known.dimension().equals(Dimension.DATE))
                && parts.values().stream().anyMatch(camp -> camp.value() instanceof claimgraph.claim.value.Period);
    }
}
