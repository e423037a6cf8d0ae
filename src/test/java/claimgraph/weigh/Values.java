package claimgraph.weigh;

import claimgraph.claim.value.Bound;
import claimgraph.claim.value.Period;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Tolerance;
import claimgraph.claim.value.Unit;
import claimgraph.claim.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** Values for tests, written much as a seed row writes them. */
public final class Values {

    static final Tolerance TOLERANCE = new Tolerance(new BigDecimal("0.05"), new BigDecimal("0.10"));

    public static final Map<String, Unit> UNITS = Map.of(
            "", Unit.COUNT,
            "x", Unit.of("x", "times", "ratio", BigDecimal.ONE),
            "%", Unit.of("%", "percent", "percent", BigDecimal.ONE),
            "fps", Unit.of("fps", "frames per second", "frame-rate", BigDecimal.ONE),
            "s", Unit.of("s", "second", "time", BigDecimal.ONE),
            "min", Unit.of("min", "minute", "time", new BigDecimal("60")),
            "days", Unit.of("days", "day", "time", new BigDecimal("86400")),
            "months", Unit.of("months", "month", "time", new BigDecimal("2629746")),
            "years", Unit.of("years", "year", "time", new BigDecimal("31556952")));

    private Values() {}

    /** {@code usd("1.03")}: billions of dollars, rounded as printed; signs {@code ~ >= <= > < =} may stand in front. */
    public static Quantity usd(String billions) {
        return quantity(billions, 9, "", "USD", "");
    }

    public static Quantity eur(String billions) {
        return quantity(billions, 9, "", "EUR", "");
    }

    /** {@code count("140", "")}: whole numbers are exact, others rounded. */
    public static Quantity count(String number, String unit) {
        return quantity(number, 0, unit, "", "");
    }

    static Quantity quantity(String text, int scale, String unit, String currency, String per) {
        String digits = text.replaceAll("^[~<>=]+", "");
        BigDecimal number = new BigDecimal(digits);
        Bound bound = switch (text.substring(0, text.length() - digits.length())) {
            case "~" -> Bound.APPROXIMATELY;
            case ">=" -> Bound.AT_LEAST;
            case "<=" -> Bound.AT_MOST;
            case ">" -> Bound.MORE_THAN;
            case "<" -> Bound.LESS_THAN;
            case "=" -> Bound.EXACT;
            default -> scale == 0 && number.scale() <= 0 ? Bound.EXACT : Bound.ROUNDED;
        };
        BigDecimal ulp = BigDecimal.ONE.scaleByPowerOfTen(scale - number.scale());
        return Quantity.printed(
                number.scaleByPowerOfTen(scale),
                ulp,
                number.precision(),
                bound,
                UNITS.getOrDefault(unit, Unit.COUNT),
                currency,
                per,
                TOLERANCE);
    }

    static Quantity between(String low, String high, String unit) {
        return Quantity.between(
                new BigDecimal(low), new BigDecimal(high), UNITS.getOrDefault(unit, Unit.COUNT), "", "");
    }

    /** {@code 2026}, {@code 2026-03} or {@code 2026-03-10}. */
    public static Period date(String text) {
        return switch (text.length()) {
            case 4 ->
                new Period(LocalDate.parse(text + "-01-01"), LocalDate.parse(text + "-12-31"), Period.Form.YEAR, text);
            case 7 ->
                new Period(
                        YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth(), Period.Form.MONTH, text);
            default -> new Period(LocalDate.parse(text), LocalDate.parse(text), Period.Form.DAY, text);
        };
    }

    public static Value thing(String entity) {
        return new Value.Thing(entity);
    }

    static Value record(String notation) {
        return new Value.Term("Records", notation);
    }
}
