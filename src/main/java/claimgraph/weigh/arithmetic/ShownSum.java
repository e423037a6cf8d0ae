package claimgraph.weigh.arithmetic;

import claimgraph.claim.value.Bound;
import claimgraph.claim.value.Dates;
import claimgraph.claim.value.Interval;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computed intervals in the words in which stated ones are shown. */
final class ShownSum {

    private static final MathContext SHORT = new MathContext(5);
    private static final MathContext FEW = new MathContext(2);

    private ShownSum() {}

    /** {@code USD 4.475 billion to 4.585 billion}, in the unit and rate of the quantity. */
    static String interval(Interval base, BigDecimal size, Quantity like) {
        Interval interval =
                new Interval(inUnit(base.low(), size), base.lowOpen(), inUnit(base.high(), size), base.highOpen());
        return labelled(interval, like);
    }

    /** {@code USD 925 million}; in a smaller unit of the same dimension where less than one would be left. */
    static String number(BigDecimal inUnit, Quantity like, Map<String, Unit> units) {
        BigDecimal base = inUnit.multiply(like.unit().factor());
        Unit unit = inUnit.compareTo(BigDecimal.ONE) >= 0
                        || !like.unit().dimension().equals("time")
                ? like.unit()
                : units.values().stream()
                        .filter(other -> other.dimension().equals(like.unit().dimension())
                                && other.factor().compareTo(base) <= 0)
                        .max(Comparator.comparing(Unit::factor))
                        .orElse(like.unit());
        BigDecimal number = unit.equals(like.unit()) ? inUnit : base.divide(unit.factor(), FEW);
        return labelled(Interval.point(rounded(number)), unit, like);
    }

    /** Seconds since 1970 as days: {@code 1 November 2012 to 30 November 2025}. */
    static String days(Interval seconds) {
        return Dates.words(day(seconds.low(), 0) + "/" + day(seconds.high(), 1));
    }

    /** Seconds reach to the end of a day, which is the beginning of the next. */
    private static String day(@Nullable BigDecimal seconds, int less) {
        if (seconds == null) {
            return "..";
        }
        BigDecimal days = seconds.divide(Measure.SECONDS_A_DAY, 0, RoundingMode.FLOOR);
        return LocalDate.ofEpochDay(days.longValue() - less).toString();
    }

    private static String labelled(Interval interval, Quantity like) {
        return labelled(interval, like.unit(), like);
    }

    private static String labelled(Interval interval, Unit unit, Quantity like) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        Bound bound = low == null
                ? Bound.AT_MOST
                : high == null
                        ? (interval.lowOpen() ? Bound.MORE_THAN : Bound.AT_LEAST)
                        : low.compareTo(high) == 0 ? Bound.ROUNDED : Bound.BETWEEN;
        return new Quantity(interval, bound == Bound.ROUNDED ? low : null, bound, 0, unit, like.currency(), like.per())
                .label();
    }

    private static @Nullable BigDecimal inUnit(@Nullable BigDecimal number, BigDecimal size) {
        return number == null ? null : rounded(number.divide(size, MathContext.DECIMAL128));
    }

    private static BigDecimal rounded(BigDecimal number) {
        BigDecimal rounded = number.round(SHORT).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
