package claimgraph.weigh.arithmetic;

import claimgraph.claim.value.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic on intervals: every number that the operands may be is taken with every other. Factors and divisors are
 * taken to be at least zero, as amounts and counts are, so that "at most 5" is 0 to 5 there. Quotients round outwards.
 */
final class Bounds {

    private static final MathContext DOWN = new MathContext(24, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(24, RoundingMode.CEILING);

    private Bounds() {}

    static Interval plus(Interval one, Interval other) {
        return new Interval(
                one.low() == null || other.low() == null ? null : one.low().add(other.low()),
                one.lowOpen() || other.lowOpen(),
                one.high() == null || other.high() == null ? null : one.high().add(other.high()),
                one.highOpen() || other.highOpen());
    }

    static Interval negative(Interval one) {
        return new Interval(
                negative(one.high()),
                /* lowOpen= */ one.highOpen(),
                negative(one.low()),
                /* highOpen= */ one.lowOpen());
    }

    private static @Nullable BigDecimal negative(@Nullable BigDecimal number) {
        return number == null ? null : number.negate();
    }

    static Interval times(Interval one, Interval other) {
        return new Interval(
                floor(one).multiply(floor(other)),
                one.lowOpen() || other.lowOpen(),
                one.high() == null || other.high() == null ? null : one.high().multiply(other.high()),
                one.highOpen() || other.highOpen());
    }

    static Interval over(Interval one, Interval other) {
        BigDecimal least = floor(other);
        return new Interval(
                other.high() == null || other.high().signum() == 0
                        ? BigDecimal.ZERO
                        : floor(one).divide(other.high(), DOWN),
                one.lowOpen() || other.highOpen(),
                one.high() == null || least.signum() == 0 ? null : one.high().divide(least, UP),
                one.highOpen() || other.lowOpen());
    }

    private static BigDecimal floor(Interval interval) {
        return interval.low() == null ? BigDecimal.ZERO : interval.low().max(BigDecimal.ZERO);
    }

    /** How far apart two intervals are: zero when they meet. */
    static BigDecimal distance(Interval one, Interval other) {
        if (!one.disjoint(other)) {
            return BigDecimal.ZERO;
        }
        BigDecimal gap = one.endsBefore(other) ? gap(other.low(), one.high()) : gap(one.low(), other.high());
        return gap.stripTrailingZeros();
    }

    private static BigDecimal gap(@Nullable BigDecimal upper, @Nullable BigDecimal lower) {
        return upper == null || lower == null ? BigDecimal.ZERO : upper.subtract(lower);
    }
}
