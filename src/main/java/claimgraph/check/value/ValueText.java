package claimgraph.check.value;

import claimgraph.claim.value.Bound;
import claimgraph.claim.value.Interval;
import claimgraph.claim.value.Period;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds words of a source against a value: the figures in them are read as the grammar reads, and compared. */
public final class ValueText {

    /** How a figure stands to the value. */
    private enum Fit {
        /** It says the value. */
        SAME,
        /** It leaves the value possible, or cannot be told. */
        OPEN,
        /** It says another value. */
        OTHER
    }

    /** A month counted as 30 or as 31 days is the same month. */
    private static final double TIME_SLACK = 0.03;

    /** A million billions: the wealth of the world is half of that in dollars. */
    private static final BigDecimal ALL_MONEY = BigDecimal.TEN.pow(15);

    private ValueText() {}

    /** True when figures are what gives such a value; names and words are not read here. */
    public static boolean isRead(Value value) {
        return value instanceof Quantity || value instanceof Period;
    }

    /** The only figure of the phrase that says the value; nothing when none does, or more than one. */
    public static Optional<String> figure(Value value, String phrase) {
        List<String> same = Figures.in(phrase).stream()
                .map(MatchResult::group)
                .filter(figure -> fit(figure, value) == Fit.SAME)
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** The figures of the words when all of them say another value; nothing when one fits or none can be read. */
    public static Optional<String> contradiction(Value value, String words) {
        if (!isRead(value)) {
            return Optional.empty();
        }
        List<String> figures =
                Figures.in(words).stream().map(MatchResult::group).toList();
        boolean contradicts =
                !figures.isEmpty() && figures.stream().allMatch(figure -> fit(figure, value) == Fit.OTHER);
        return contradicts ? Optional.of(String.join(", ", figures)) : Optional.empty();
    }

    /** True for money beyond {@link #ALL_MONEY}. */
    public static boolean isImplausible(Value value) {
        return value instanceof Quantity quantity
                && quantity.isMoney()
                && Stream.ofNullable(quantity.stated())
                        .anyMatch(stated -> stated.abs().compareTo(ALL_MONEY) > 0);
    }

    /** The digits of the whole number that a cell seems to mean; nothing when it means none. */
    public static Optional<String> wholeNumber(String cell) {
        return PrintedNumber.in(cell)
                .filter(number -> number.high() == null && number.low().signum() >= 0)
                .map(PrintedNumber::digits)
                .filter(digits -> digits.indexOf('.') < 0);
    }

    private static Fit fit(String figure, Value value) {
        if (value instanceof Quantity quantity) {
            if (quantity.bound() == Bound.PARTS) {
                return QuantityGrammar.readParts(QuantityGrammar.asParts(figure))
                        .filter(quantity::equals)
                        .map(same -> Fit.SAME)
                        .orElse(Fit.OPEN);
            }
            return PrintedNumber.of(figure)
                    .map(number -> fit(number, quantity))
                    .orElse(quantity.isMoney() && !PrintedDate.in(figure).isEmpty() ? Fit.OTHER : Fit.OPEN);
        }
        return value instanceof Period period ? fit(figure, period) : Fit.OPEN;
    }

    private static Fit fit(PrintedNumber printed, Quantity value) {
        boolean otherMoney = value.isMoney()
                && !printed.currencies().isEmpty()
                && !printed.currencies().contains(value.currency());
        if (otherMoney) {
            return Fit.OTHER;
        }
        if (isStated(printed, value)) {
            return Fit.SAME;
        }
        Interval interval = value.interval();
        BigDecimal high = printed.high();
        if (holds(interval, printed.low()) || (high != null && holds(interval, high))) {
            return Fit.OPEN;
        }
        return unlikeUnits(printed, value);
    }

    private static boolean isStated(PrintedNumber printed, Quantity value) {
        BigDecimal high = printed.high();
        BigDecimal stated = value.stated();
        return high != null
                ? equal(printed.low(), value.interval().low())
                        && equal(high, value.interval().high())
                : stated != null && equal(printed.low(), stated);
    }

    /** An end of a range, or a number between its ends. */
    private static boolean holds(Interval interval, BigDecimal number) {
        return interval.contains(Interval.point(number));
    }

    private static boolean equal(BigDecimal one, @Nullable BigDecimal other) {
        return other != null && one.compareTo(other) == 0;
    }

    /** "90 minutes" for 1.5 h; a share for a factor or a count cannot be told. */
    private static Fit unlikeUnits(PrintedNumber printed, Quantity value) {
        String word = printed.tail().replaceFirst("^[ -]+", "").toLowerCase(Locale.ROOT);
        Optional<Double> seconds = Notation.TIMES.entrySet().stream()
                .filter(time -> word.startsWith(time.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        String dimension = value.unit().dimension();
        if (dimension.equals("time") && seconds.isPresent()) {
            BigDecimal stated = value.stated();
            double said = printed.low().doubleValue() * seconds.get();
            double meant = stated == null
                    ? 0
                    : stated.multiply(value.unit().factor(), MathContext.DECIMAL64)
                            .doubleValue();
            return stated == null || Math.abs(said - meant) <= TIME_SLACK * meant ? Fit.OPEN : Fit.OTHER;
        }
        boolean share = word.startsWith("%") || word.startsWith("per");
        boolean shareMeant = value.unit().notation().equals("%");
        return share != shareMeant && !value.isMoney() ? Fit.OPEN : Fit.OTHER;
    }

    private static Fit fit(String figure, Period value) {
        List<Period> said = PrintedDate.in(figure).stream()
                .flatMap(date -> DateGrammar.read(date) instanceof Parsed.Good<Period> good
                        ? Stream.of(good.value())
                        : Stream.empty())
                .toList();
        if (said.stream().anyMatch(period -> period.interval().equals(value.interval()))) {
            return Fit.SAME;
        }
        if (said.isEmpty()) {
            return withoutYear(PrintedDate.withoutYear(figure), value);
        }
        return said.stream().allMatch(period -> period.interval().disjoint(value.interval())) ? Fit.OTHER : Fit.OPEN;
    }

    /** "in March" says 2026-03, and leaves everything possible that takes in or lies in some March. */
    private static Fit withoutYear(String said, Period value) {
        if (said.isEmpty()) {
            return Fit.OPEN;
        }
        if (value.lexical().matches("\\d{4}-\\d{2}(-\\d{2})?")
                && value.lexical().substring(4).equals(said)) {
            return Fit.SAME;
        }
        LocalDate first = value.first();
        LocalDate last = value.last();
        if (first == null || last == null) {
            return Fit.OPEN;
        }
        boolean possible = IntStream.rangeClosed(first.getYear(), last.getYear())
                .anyMatch(year -> DateGrammar.read(year + said) instanceof Parsed.Good<Period> good
                        && !good.value().interval().disjoint(value.interval()));
        return possible ? Fit.OPEN : Fit.OTHER;
    }
}
