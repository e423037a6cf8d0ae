package claimgraph.weigh.arithmetic;

import claimgraph.claim.Expression.Operator;
import claimgraph.claim.value.Interval;
import claimgraph.claim.value.Period;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Value;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an expression comes to: an interval in base units, or the reason why that cannot be told. */
sealed interface Measure {

    BigDecimal SECONDS_A_DAY = new BigDecimal("86400");
    BigDecimal HUNDREDTH = new BigDecimal("0.01");
    Map<String, BigDecimal> SECONDS =
            Map.of("year", new BigDecimal("31556952"), "month", new BigDecimal("2629746"), "day", SECONDS_A_DAY);

    /** What kind of figure it is; of none, the reason. A part of a sentence. */
    String words();

    /** A stretch of the number line; dates are seconds since 1970. */
    record Known(Interval interval, Dimension dimension) implements Measure {
        @Override
        public String words() {
            return dimension.words();
        }
    }

    /** No figure comes out of it; {@code words} is a sentence without its end. */
    record Unknown(String words) implements Measure {}

    static Measure of(Value value) {
        if (value instanceof Quantity quantity) {
            return new Known(scaled(quantity), Dimension.of(quantity));
        }
        if (value instanceof Period period) {
            return new Known(seconds(period), Dimension.DATE);
        }
        return new Unknown(value.label() + " is not a figure");
    }

    /** The number that was printed, without what rounding leaves open; a bound or a range prints none. */
    static Measure printed(Value value) {
        if (value instanceof Quantity quantity && quantity.nominal() != null) {
            return of(new Quantity(
                    Interval.point(quantity.nominal()),
                    quantity.nominal(),
                    quantity.bound(),
                    quantity.significantDigits(),
                    quantity.unit(),
                    quantity.currency(),
                    quantity.per()));
        }
        return new Unknown(value.label() + " is no single number");
    }

    private static Interval scaled(Quantity quantity) {
        Interval base = quantity.unit().dimension().equals("percent")
                ? quantity.interval().scaled(HUNDREDTH)
                : quantity.inBaseUnit();
        BigDecimal period = SECONDS.get(quantity.per());
        return period == null ? base : Bounds.over(base, Interval.point(period));
    }

    /** From the beginning of the first day to the end of the last. */
    private static Interval seconds(Period period) {
        Interval days = period.interval();
        @Nullable BigDecimal end = days.high();
        return Interval.closed(days.low(), end == null ? null : end.add(BigDecimal.ONE))
                .scaled(SECONDS_A_DAY);
    }

    static Measure join(Operator operator, Measure left, Measure right) {
        if (!(left instanceof Known one)) {
            return left;
        }
        if (!(right instanceof Known other)) {
            return right;
        }
        return switch (operator) {
            case PLUS -> sum(one, other.interval(), other.dimension());
            case MINUS -> difference(one, other);
            case TIMES ->
                new Known(
                        Bounds.times(one.interval(), other.interval()),
                        one.dimension().times(other.dimension()));
            case OVER ->
                new Known(
                        Bounds.over(one.interval(), other.interval()),
                        one.dimension().over(other.dimension()));
        };
    }

    private static Measure difference(Known one, Known other) {
        Interval negative = Bounds.negative(other.interval());
        return one.dimension().equals(Dimension.DATE) && other.dimension().equals(Dimension.DATE)
                ? new Known(Bounds.plus(one.interval(), negative), Dimension.TIME)
                : sum(one, negative, other.dimension());
    }

    private static Measure sum(Known one, Interval other, Dimension dimension) {
        boolean later = one.dimension().equals(Dimension.DATE) && dimension.equals(Dimension.TIME);
        return later || one.dimension().equals(dimension)
                ? new Known(Bounds.plus(one.interval(), other), one.dimension())
                : new Unknown(
                        one.dimension().words() + " and " + dimension.words() + " do not add up without converting");
    }
}
