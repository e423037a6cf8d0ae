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

    private static final Pattern SIGNED_AMOUNT = Pattern.compile("[-\u2212][^\\d-]{0,5}\\d.{0,40}");

    private QuantityMessages() {}

    static Parsed<Quantity> notMoney(String text) {
        if (SIGNED_AMOUNT.matcher(text).matches()) {
            return Parsed.problem(
                    ProblemCode.NEGATIVE_MONEY,
                    Shown.quoted(text) + " is negative. Write the amount without its sign, like USD 5 million.");
        }
        Optional<LooseNumber> meant = LooseNumber.in(text);
        String remedy = meant.map(number -> " It looks like " + number.digits() + "; write its currency in front, like "
                        + number.bound() + Currencies.guess(text) + " " + number.written() + ".")
                .orElse(" Write it like USD 1.03 billion, >=USD 2 billion or EUR 200 million.");
        return Parsed.problem(ProblemCode.INVALID_MONEY, Shown.quoted(text) + " is not an amount of money." + remedy);
    }

    static Parsed<Quantity> notAQuantity(String text) {
        String remedy = LooseNumber.in(text)
                .map(number -> " It looks like " + number.digits() + "; write " + number.bound() + number.written()
                        + " and the unit, if it has one, behind a space.")
                .orElse(" Write it like 140, >=140, 26 billion, 2.85 x, 77.1 % or 12..18 months.");
        return Parsed.problem(ProblemCode.INVALID_QUANTITY, Shown.quoted(text) + " is not a quantity." + remedy);
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
