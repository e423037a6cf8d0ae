package claimgraph.check.value;

import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Unit;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Shown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person is told whose money or quantity cannot be read: what it looks like, and how to write that. */
final class QuantityMessages {

    static final String NEGATIVE =
            " is negative, and this property takes no loss. Write the amount without its sign, like"
                    + " USD 5 million; a loss takes a property that the ontology marks cg:mayBeNegative.";

    private static final Pattern SIGNED_AMOUNT = Pattern.compile("[-\u2212][^\\d-]{0,5}\\d.{0,40}");

    private final QuantityGrammar grammar;

    /** @param grammar every suggestion is read by it before somebody is told to write it */
    QuantityMessages(QuantityGrammar grammar) {
        this.grammar = grammar;
    }

    Parsed<Quantity> notMoney(String text, boolean mayBeNegative) {
        if (!mayBeNegative && SIGNED_AMOUNT.matcher(text).matches()) {
            return Parsed.problem(ProblemCode.NEGATIVE_MONEY, Shown.quoted(text) + NEGATIVE);
        }
        String remedy = PrintedNumber.in(text)
                .flatMap(number -> {
                    String written = number.bound() + Currencies.guess(text) + " " + number.written();
                    return good(grammar.money(written, mayBeNegative))
                            ? Optional.of(" It looks like " + number.digits() + "; write its currency in front, like "
                                    + written + ".")
                            : Optional.empty();
                })
                .orElse(" Write it like USD 1.03 billion, >=USD 2 billion or EUR 200 million.");
        return Parsed.problem(ProblemCode.INVALID_MONEY, Shown.quoted(text) + " is not an amount of money." + remedy);
    }

    Parsed<Quantity> notAQuantity(String text, String dimension) {
        String parts = QuantityGrammar.asParts(text);
        if (!parts.equals(text) && good(grammar.quantity(parts, dimension))) {
            return Parsed.problem(
                    ProblemCode.INVALID_QUANTITY,
                    Shown.quoted(text) + " is not a quantity. It looks like so many parts of one size; write " + parts
                            + ".");
        }
        String remedy = meant(text)
                .map(number -> {
                    String written = number.bound() + number.written();
                    String unit = Notation.unit(number.tail());
                    String whole = unit.isEmpty() ? written : written + " " + unit;
                    return good(grammar.quantity(whole, dimension))
                            ? " It looks like " + number.digits() + "; write " + whole
                                    + (unit.isEmpty() ? " and the unit, if it has one, behind a space." : ".")
                            : good(grammar.quantity(written, "any"))
                                    ? " It looks like " + number.digits() + "; write " + written
                                            + " and the unit behind a space."
                                    : " It looks like " + number.digits() + ".";
                })
                .orElse(" Write it like 140, >=140, 26 billion, 2.85 x, 77.1 % or 12..18 months.");
        return Parsed.problem(ProblemCode.INVALID_QUANTITY, Shown.quoted(text) + " is not a quantity." + remedy);
    }

    /** A cell that holds one number, and behind it nothing or a unit that we know. */
    private static Optional<PrintedNumber> meant(String text) {
        Optional<PrintedNumber> whole = PrintedNumber.in(text);
        return whole.isPresent()
                ? whole
                : PrintedNumber.of(text)
                        .filter(number -> !Notation.unit(number.tail()).isEmpty());
    }

    private static boolean good(Parsed<Quantity> parsed) {
        return parsed instanceof Parsed.Good;
    }

    static Parsed<Quantity> wrongRange(String text, boolean prefixed) {
        return prefixed
                ? Parsed.problem(
                        ProblemCode.INVALID_QUANTITY,
                        Shown.quoted(text) + " is a range with a sign in front. Write only 350..450.")
                : Parsed.problem(
                        ProblemCode.REVERSED_RANGE,
                        Shown.quoted(text) + " ends below where it begins. Write the smaller number first, like"
                                + " 350..450.");
    }

    static Parsed<Quantity> wrongUnit(@Nullable String notation, String dimension, Map<String, Unit> units) {
        List<String> fitting = units.values().stream()
                .filter(unit -> QuantityGrammar.fits(unit, dimension))
                .map(Unit::notation)
                .filter(unit -> !unit.isEmpty())
                .toList();
        String wrong = notation == null
                ? "The value has no unit."
                : Shown.quoted(notation) + " is not a unit that fits here." + Nearest.didYouMean(notation, fitting);
        String bare = QuantityGrammar.fits(Unit.COUNT, dimension) ? " Write the bare number" : "";
        String united = fitting.isEmpty()
                ? ""
                : (bare.isEmpty() ? " Write" : ", or") + " one of " + String.join(", ", fitting)
                        + " behind the number and a space";
        return Parsed.problem(ProblemCode.UNKNOWN_UNIT, wrong + bare + united + ".");
    }
}
