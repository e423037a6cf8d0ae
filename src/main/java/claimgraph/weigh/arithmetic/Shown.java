package claimgraph.weigh.arithmetic;

import claimgraph.claim.value.Bound;
import claimgraph.claim.value.Interval;
import claimgraph.claim.value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Computed intervals in the words in which stated ones are shown. */
final class Shown {

    private static final MathContext SHORT = new MathContext(5);

    private Shown() {}

    /** {@code USD 4.475 billion to 4.585 billion}, in the unit and rate of the quantity. */
    static String interval(Interval base, BigDecimal size, Quantity like) {
        Interval interval =
                new Interval(inUnit(base.low(), size), base.lowOpen(), inUnit(base.high(), size), base.highOpen());
        return labelled(interval, like);
    }

    /** {@code USD 925 million}. */
    static String number(BigDecimal inUnit, Quantity like) {
        return labelled(Interval.point(rounded(inUnit)), like);
    }

    private static String labelled(Interval interval, Quantity like) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        Bound bound = low == null
                ? Bound.AT_MOST
                : high == null
                        ? (interval.lowOpen() ? Bound.MORE_THAN : Bound.AT_LEAST)
                        : low.compareTo(high) == 0 ? Bound.ROUNDED : Bound.BETWEEN;
        return new Quantity(
                        interval,
                        bound == Bound.ROUNDED ? low : null,
                        bound,
                        0,
                        like.unit(),
                        like.currency(),
                        like.per())
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
