package claimgraph.check.value;

import claimgraph.claim.value.Bound;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Tolerance;
import claimgraph.claim.value.Unit;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Shown;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
                    + "(?<scale>[kmbt]|(?: (?:" + Notation.oneOf(Notation.WRITTEN.keySet()) + ")))?(?=[ /]|$)"
                    + "(?: (?<unit>[^\\s/]{1,30}))?(?:/(?<per>year|month|day|person))?");

    private static final Pattern PARTS =
            Pattern.compile("(?<count>[1-9]\\d{0,3})x(?<size>[1-9]\\d{0,9}(?:\\.\\d{1,9})?)" + "(?<scale>[kmbt]|(?: (?:"
                    + Notation.oneOf(Notation.WRITTEN.keySet()) + ")))?");

    private static final Pattern LOOSE_PARTS =
            Pattern.compile("(\\d{1,4}) ?[x\u00D7] ?(\\d{1,9}(?:\\.\\d{1,9})?) ?(" + Notation.SCALE + ")?");

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
    private final QuantityMessages messages = new QuantityMessages(this);

    public QuantityGrammar(Map<String, Unit> units, Tolerance tolerance) {
        this.units = units;
        this.tolerance = tolerance;
    }

    /** Reads money that cannot be negative. */
    public Parsed<Quantity> money(String text) {
        return money(text, false);
    }

    /** Reads money; the amount must have a currency and no unit, and a sign only where the property is a balance. */
    public Parsed<Quantity> money(String text, boolean mayBeNegative) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return messages.notMoney(text, mayBeNegative);
        }
        String currency = parts.group("currency");
        if (currency == null || parts.group("unit") != null) {
            return messages.notMoney(text, mayBeNegative);
        }
        if (!Currencies.contains(currency)) {
            return Parsed.problem(
                    ProblemCode.UNKNOWN_CURRENCY,
                    Shown.quoted(currency) + " is not a currency code of ISO 4217." + Currencies.didYouMean(currency)
                            + " Write it like USD 1.03 billion.");
        }
        return isNegative(parts) && !mayBeNegative
                ? Parsed.problem(ProblemCode.NEGATIVE_MONEY, Shown.quoted(text) + QuantityMessages.NEGATIVE)
                : quantity(parts, text, Unit.COUNT, currency);
    }

    /** Reads a number with a unit of the dimension; {@code any} takes every unit and none. */
    public Parsed<Quantity> quantity(String text, String dimension) {
        return quantity(text, dimension, false);
    }

    /** The same, where a count may be negative too: a change of it. */
    public Parsed<Quantity> quantity(String text, String dimension, boolean mayBeNegative) {
        Optional<Quantity> copies = readParts(text);
        if (copies.isPresent() && fits(Unit.COUNT, dimension)) {
            return Parsed.of(copies.get());
        }
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches() || parts.group("currency") != null || parts.group("per") != null) {
            return messages.notAQuantity(text, dimension);
        }
        String notation = parts.group("unit");
        Unit unit = notation == null ? Unit.COUNT : units.get(notation);
        if (unit == null || !fits(unit, dimension)) {
            return QuantityMessages.wrongUnit(notation, dimension, units);
        }
        return isNegative(parts) && !mayBeNegative && unit.dimension().equals(Unit.COUNT.dimension())
                ? Parsed.problem(
                        ProblemCode.INVALID_QUANTITY,
                        Shown.quoted(text) + " is negative, and a count cannot be. Write it without its sign.")
                : quantity(parts, text, unit, "");
    }

    /** What "8x7B" or "8 \u00D7 7 billion" is in a row: {@code 8x7b}; the text itself when it is something else. */
    static String asParts(String text) {
        Matcher loose = LOOSE_PARTS.matcher(Notation.plain(text).toLowerCase(Locale.ROOT));
        if (!loose.matches()) {
            return text;
        }
        int power = loose.group(3) == null ? 0 : Notation.power(loose.group(3));
        return loose.group(1) + "x" + loose.group(2) + (power == 0 ? "" : " " + Notation.written(power));
    }

    /** "8x7B" in the trade: eight parts of seven billion, of which some may be one; nothing says how much it is in all. */
    static Optional<Quantity> readParts(String text) {
        Matcher copies = PARTS.matcher(text);
        if (!copies.matches()) {
            return Optional.empty();
        }
        int scale = copies.group("scale") == null
                ? 0
                : Notation.WRITTEN.getOrDefault(copies.group("scale").strip(), 0);
        return Optional.of(Quantity.parts(
                Integer.parseInt(copies.group("count")),
                new BigDecimal(copies.group("size")).scaleByPowerOfTen(scale),
                Unit.COUNT));
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
        int scale = scaleWord == null ? 0 : Notation.WRITTEN.getOrDefault(scaleWord.strip(), 0);
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

    /** A whole number printed in full is exact; with "billion" or decimals it was rounded (docs/data-model.md, Values). */
    private static Bound bound(@Nullable String prefix, boolean inFull) {
        if (prefix != null) {
            return PREFIXES.getOrDefault(prefix, Bound.ROUNDED);
        }
        return inFull ? Bound.EXACT : Bound.ROUNDED;
    }
}
