package claimgraph.weigh.arithmetic;

import claimgraph.claim.Claim;
import claimgraph.claim.Expression;
import claimgraph.claim.Expression.Figure;
import claimgraph.claim.Identity;
import claimgraph.claim.Question;
import claimgraph.claim.value.Period;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Reconciliation.Outcome;
import claimgraph.weigh.arithmetic.Measure.Known;
import claimgraph.weigh.arithmetic.Measure.Unknown;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.WeighingContext;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One identity, one way to fill in its parts, one stated whole: whether they meet. */
final class Evaluation {

    private static final MathContext PRINTED = new MathContext(6);

    private final Identity identity;
    private final Map<Figure, AgreeingClaims> parts;
    private final AgreeingClaims whole;
    private final WeighingContext context;
    private final Measure computed;
    private final Measure stated;

    Evaluation(Identity identity, Map<Figure, AgreeingClaims> parts, AgreeingClaims whole, WeighingContext context) {
        this.identity = identity;
        this.parts = parts;
        this.whole = whole;
        this.context = context;
        this.computed = compute(identity.parts(), false);
        this.stated = Measure.of(whole.value());
    }

    /** With the printed numbers alone, or with what they leave open. */
    private Measure compute(Expression expression, boolean printed) {
        return expression.fold(
                figure -> measure(agreeing(figure).value(), printed),
                constant -> measure(constant.quantity(), printed),
                operation -> Measure.join(
                        operation.operator(), compute(operation.left(), printed), compute(operation.right(), printed)));
    }

    private static Measure measure(Value value, boolean printed) {
        return printed ? Measure.printed(value) : Measure.of(value);
    }

    private AgreeingClaims agreeing(Figure figure) {
        AgreeingClaims agreeing = parts.get(figure);
        if (agreeing == null) {
            throw new IllegalStateException("no claim stands for " + figure.text());
        }
        return agreeing;
    }

    boolean fails() {
        return outcome(residual()) == Outcome.FAILS;
    }

    /** Whether it is the same identity, of the same values. */
    boolean isOf(Sum sum) {
        return sum.reconciliation().identity().equals(identity.text())
                && keys(sum.parts()).equals(keys(List.copyOf(parts.values())))
                && sum.whole().value().key().equals(whole.value().key());
    }

    private static List<String> keys(List<AgreeingClaims> agreeingGroups) {
        return agreeingGroups.stream().map(agreeing -> agreeing.value().key()).toList();
    }

    Sum sum(String about, int number) {
        BigDecimal residual = residual();
        Outcome outcome = outcome(residual);
        List<AgreeingClaims> used = List.copyOf(parts.values());
        SumExplanation story = new SumExplanation(identity, parts, whole, context);
        return new Sum(
                new Reconciliation(
                        about + "--" + identity.id() + "-" + number,
                        about,
                        identity.text(),
                        story.title(),
                        identity.comment(),
                        questions(used),
                        used.stream()
                                .flatMap(agreeing -> agreeing.claims().stream())
                                .map(Claim::id)
                                .distinct()
                                .sorted()
                                .toList(),
                        whole.claims().stream().map(Claim::id).toList(),
                        residual,
                        outcome,
                        story.tell(
                                new SumExplanation.Result(outcome, calculated(), apart(), shown(residual), reason()))),
                used,
                whole,
                isOfTimes());
    }

    private List<Question> questions(List<AgreeingClaims> used) {
        Set<Question> questions = new LinkedHashSet<>();
        used.forEach(agreeing -> agreeing.claims().forEach(claim -> questions.add(claim.question())));
        whole.claims().forEach(claim -> questions.add(claim.question()));
        return List.copyOf(questions);
    }

    private static Outcome outcome(@Nullable BigDecimal residual) {
        return residual == null ? Outcome.UNDECIDABLE : residual.signum() == 0 ? Outcome.HOLDS : Outcome.FAILS;
    }

    /** How far apart they are, in the unit in which the whole is stated; null when they cannot be compared. */
    private @Nullable BigDecimal residual() {
        if (computed instanceof Known one
                && stated instanceof Known other
                && one.dimension().equals(other.dimension())) {
            return inUnit(Bounds.distance(one.interval(), other.interval()));
        }
        return null;
    }

    private BigDecimal inUnit(BigDecimal base) {
        BigDecimal number = base.divide(size(), PRINTED).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private String reason() {
        if (computed instanceof Unknown || stated instanceof Unknown) {
            return (computed instanceof Unknown ? computed : stated).words();
        }
        return computed.words() + " cannot be compared with " + stated.words() + " without converting";
    }

    /** What the printed numbers give, else the interval that comes out; empty when that cannot be told. */
    private String calculated() {
        if (!(computed instanceof Known known)) {
            return "";
        }
        if (whole.value() instanceof Period && known.dimension().equals(Dimension.DATE)) {
            return ShownSum.days(known.interval());
        }
        if (!(whole.value() instanceof Quantity quantity) || !known.dimension().equals(Dimension.of(quantity))) {
            return "";
        }
        return compute(identity.parts(), true) instanceof Known printed
                ? ShownSum.interval(printed.interval(), size(), quantity)
                : ShownSum.interval(known.interval(), size(), quantity);
    }

    /** By how much the printed numbers differ; empty when a range or a bound stands among them. */
    private String apart() {
        return compute(identity.parts(), true) instanceof Known one
                        && Measure.printed(whole.value()) instanceof Known other
                        && one.dimension().equals(other.dimension())
                        && one.interval().low() != null
                        && other.interval().low() != null
                ? shown(inUnit(
                        one.interval().low().subtract(other.interval().low()).abs()))
                : "";
    }

    private String shown(@Nullable BigDecimal inUnit) {
        if (inUnit == null) {
            return "";
        }
        return whole.value() instanceof Quantity quantity
                ? ShownSum.number(inUnit, quantity, context.catalogue().units())
                : inUnit.toPlainString() + " days";
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

    /** True when stated dates should give a duration or another date. */
    private boolean isOfTimes() {
        return stated instanceof Known known
                && (known.dimension().equals(Dimension.TIME)
                        || known.dimension().equals(Dimension.DATE))
                && parts.values().stream().anyMatch(agreeing -> agreeing.value() instanceof Period);
    }
}
