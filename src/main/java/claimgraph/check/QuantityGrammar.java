package claimgraph.check;

import claimgraph.claim.value.Bound;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Tolerance;
import claimgraph.claim.value.Unit;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Money and quantities as a seed row writes them: {@code USD 1.03 billion}, {@code >=140}, {@code ~24 fps},
 * {@code 12..18 months}, {@code USD 50 million/year}. The digits as printed carry the precision.
 */
final class QuantityGrammar {

    private static final String NUMBER = "\\d{1,30}(?:\\.\\d{1,30})?";
    private static final Pattern SHAPE = Pattern.compile("(?<prefix>>=|<=|>|<|~|=)?(?:(?<currency>[^\\s\\d.]\\S*) )?"
            + "(?<number>" + NUMBER + ")(?:\\.\\.(?<upper>" + NUMBER + "))?"
            + "(?: (?<scale>k|m|b|t|thousand|million|billion|trillion)\\b)?"
            + "(?: (?<unit>[^\\s/]+))?(?:/(?<per>year|month|day|person))?");

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

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Unit> units;
    private final Tolerance tolerance;

    QuantityGrammar(Map<String, Unit> units, Tolerance tolerance) {
        this.units = units;
        this.tolerance = tolerance;
    }

    /** Reads money; the amount must have a currency and no unit. */
    Parsed<Quantity> money(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches() || parts.group("currency") == null || parts.group("unit") != null) {
            ProblemCode code = text.contains("-") && text.matches(".*-\\d.*")
                    ? ProblemCode.NEGATIVE_MONEY
                    : ProblemCode.INVALID_MONEY;
            return Parsed.problem(code, "\"" + text + "\" is not an amount of money. " + moneyHint(text));
        }
        String currency = parts.group("currency");
        if (!CURRENCIES.contains(currency)) {
            return Parsed.problem(
                    ProblemCode.UNKNOWN_CURRENCY,
                    "\"" + currency + "\" is not a currency code of ISO 4217."
                            + Nearest.didYouMean(currency, CURRENCIES) + " Write it like USD 1.03 billion.");
        }
        return quantity(parts, text, Unit.COUNT, currency);
    }

    /** Reads a number with a unit of the dimension; {@code any} takes every unit and none. */
    Parsed<Quantity> quantity(String text, String dimension) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches() || parts.group("currency") != null || parts.group("per") != null) {
            return Parsed.problem(
                    ProblemCode.INVALID_QUANTITY, "\"" + text + "\" is not a quantity. " + quantityHint(text));
        }
        String notation = parts.group("unit");
        Unit unit = notation == null ? Unit.COUNT : units.get(notation);
        if (unit == null || !fits(unit, dimension)) {
            return Parsed.problem(ProblemCode.UNKNOWN_UNIT, unitMessage(notation, dimension));
        }
        return quantity(parts, text, unit, "");
    }

    private static boolean fits(Unit unit, String dimension) {
        return dimension.equals("any") || unit.dimension().equals(dimension);
    }

    private Parsed<Quantity> quantity(Matcher parts, String text, Unit unit, String currency) {
        String per = parts.group("per") == null ? "" : parts.group("per");
        String scaleWord = parts.group("scale");
        int scale = scaleWord == null ? 0 : SCALES.getOrDefault(scaleWord, 0);
        BigDecimal printed = new BigDecimal(parts.group("number"));
        BigDecimal number = printed.scaleByPowerOfTen(scale);
        if (parts.group("upper") != null) {
            BigDecimal upper = new BigDecimal(parts.group("upper")).scaleByPowerOfTen(scale);
            return upper.compareTo(number) < 0 || parts.group("prefix") != null
                    ? Parsed.problem(
                            ProblemCode.REVERSED_RANGE,
                            "\"" + text + "\" does not run upwards or has a sign in front. Write it like 350..450.")
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

    private static String moneyHint(String text) {
        String number = LooseNumber.read(text);
        return number.isEmpty()
                ? "Write it like USD 1.03 billion, >=USD 2 billion or EUR 200 million."
                : "It looks like " + number + "; write the currency in front, like USD " + number + ".";
    }

    private static String quantityHint(String text) {
        String number = LooseNumber.read(text);
        return number.isEmpty()
                ? "Write it like 140, >=140, 2.85 x, 77.1 % or 12..18 months."
                : "It looks like " + number + "; write that.";
    }

    private String unitMessage(@Nullable String notation, String dimension) {
        String fitting = units.values().stream()
                .filter(unit -> fits(unit, dimension) && !unit.notation().isEmpty())
                .map(Unit::notation)
                .collect(Collectors.joining(", "));
        String wrong =
                notation == null ? "The value has no unit." : "\"" + notation + "\" is not a unit that fits here.";
        String remedy = fitting.isEmpty()
                ? " Write the bare number."
                : " Write one of " + fitting + " behind the number, with a space between.";
        return wrong
                + (notation == null ? "" : Nearest.didYouMean(notation.toLowerCase(Locale.ROOT), units.keySet()))
                + remedy;
    }
}
