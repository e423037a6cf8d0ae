package claimgraph.check.value;

import claimgraph.claim.value.Bound;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Tolerance;
import claimgraph.claim.value.Unit;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Shown;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Money and quantities as a seed row writes them: {@code USD 1.03 billion}, {@code >=140}, {@code ~24 fps},
 * {@code 12..18 months}, {@code 26b}, {@code 1e25 FLOP}, {@code USD 50 million/year}. The digits as printed carry the
 * precision.
 */
public final class QuantityGrammar {

    private static final String NUMBER = "-?\\d{1,30}(?:\\.\\d{1,30})?(?:e\\d{1,2})?";
    private static final Pattern SHAPE =
            Pattern.compile("(?<prefix>>=|<=|>|<|~|=)?(?:(?<currency>[^\\s\\d.+-][^\\s\\d]{0,9}) )?"
                    + "(?<number>" + NUMBER + ")(?:\\.\\.(?<upper>" + NUMBER + "))?"
                    + "(?<scale>[kmbt]|(?: (?:[kmbt]|thousand|million|billion|trillion)))?(?=[ /]|$)"
                    + "(?: (?<unit>[^\\s/]{1,30}))?(?:/(?<per>year|month|day|person))?");

    private static final Map<String, Integer> SCALES =
            Map.of("k", 3, "thousand", 3, "m", 6, "million", 6, "b", 9, "billion", 9, "t", 12, "trillion", 12);

    private static final Map<String, Bound> PREFIXES = Map.of(
            ">=",
            Bound.AT_LEAST,
            "<=",
            Bound.AT_MOST,
            ">",
            Bound.MORE_THAN,
            "<",
            Bound.LESS_THAN,
            "~",
            Bound.APPROXIMATELY,
            "=",
            Bound.EXACT);

    private final Map<String, Unit> units;
    private final Tolerance tolerance;

    public QuantityGrammar(Map<String, Unit> units, Tolerance tolerance) {
        this.units = units;
        this.tolerance = tolerance;
    }

    /** Reads money; the amount must have a currency and no unit. */
    public Parsed<Quantity> money(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return QuantityMessages.notMoney(text);
        }
        String currency = parts.group("currency");
        if (currency == null || parts.group("unit") != null) {
            return QuantityMessages.notMoney(text);
        }
        if (!Currencies.contains(currency)) {
            return Parsed.problem(
                    ProblemCode.UNKNOWN_CURRENCY,
                    Shown.quoted(currency) + " is not a currency code of ISO 4217." + Currencies.didYouMean(currency)
                            + " Write it like USD 1.03 billion.");
        }
        return isNegative(parts)
                ? Parsed.problem(
                        ProblemCode.NEGATIVE_MONEY,
                        Shown.quoted(text) + " is negative. Write the amount without its sign; a loss has a property of"
                                + " its own.")
                : quantity(parts, text, Unit.COUNT, currency);
    }

    /** Reads a number with a unit of the dimension; {@code any} takes every unit and none. */
    public Parsed<Quantity> quantity(String text, String dimension) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches() || parts.group("currency") != null || parts.group("per") != null) {
            return QuantityMessages.notAQuantity(text);
        }
        String notation = parts.group("unit");
        Unit unit = notation == null ? Unit.COUNT : units.get(notation);
        if (unit == null || !fits(unit, dimension)) {
            return QuantityMessages.wrongUnit(notation, dimension, units);
        }
        return isNegative(parts) && unit.dimension().equals(Unit.COUNT.dimension())
                ? Parsed.problem(
                        ProblemCode.INVALID_QUANTITY,
                        Shown.quoted(text) + " is negative, and a count cannot be. Write it without its sign.")
                : quantity(parts, text, unit, "");
    }

    static boolean fits(Unit unit, String dimension) {
        return dimension.equals("any") || unit.dimension().equals(dimension);
    }

    private static boolean isNegative(Matcher parts) {
        String upper = parts.group("upper");
        return parts.group("number").startsWith("-") || (upper != null && upper.startsWith("-"));
    }

    private Parsed<Quantity> quantity(Matcher parts, String text, Unit unit, String currency) {
        String per = parts.group("per") == null ? "" : parts.group("per");
        String scaleWord = parts.group("scale");
        int scale = scaleWord == null ? 0 : SCALES.getOrDefault(scaleWord.strip(), 0);
        BigDecimal printed = new BigDecimal(parts.group("number"));
        BigDecimal number = printed.scaleByPowerOfTen(scale);
        if (parts.group("upper") != null) {
            BigDecimal upper = new BigDecimal(parts.group("upper")).scaleByPowerOfTen(scale);
            return upper.compareTo(number) < 0 || parts.group("prefix") != null
                    ? QuantityMessages.wrongRange(text, parts.group("prefix") != null)
                    : Parsed.of(Quantity.between(number, upper, unit, currency, per));
        }
        boolean inFull = scaleWord == null && printed.scale() == 0;
        Bound bound = bound(parts.group("prefix"), inFull);
        BigDecimal ulp = BigDecimal.ONE.scaleByPowerOfTen(scale - printed.scale());
        return Parsed.of(
                Quantity.printed(number, ulp, Math.max(1, printed.precision()), bound, unit, currency, per, tolerance));
    }

    /** A whole number printed in full is exact; with "billion" or decimals it was rounded (data-model 4.6). */
    private static Bound bound(@Nullable String prefix, boolean inFull) {
        if (prefix != null) {
            return PREFIXES.getOrDefault(prefix, Bound.ROUNDED);
        }
        return inFull ? Bound.EXACT : Bound.ROUNDED;
    }
}
