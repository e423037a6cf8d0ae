package claimgraph.claim.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit or currency, as an interval (docs/data-model.md, Values).
 *
 * @param nominal the printed number in whole units; null for a range and for one-sided bounds
 * @param significantDigits digits as printed, 0 for ranges
 * @param currency ISO 4217 code for money, else empty
 * @param per what a rate is per ({@code year}), else empty
 */
public record Quantity(
        Interval interval,
        @Nullable BigDecimal nominal,
        Bound bound,
        int significantDigits,
        Unit unit,
        String currency,
        String per)
        implements Value {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * The number as printed; {@code ulp} is the worth of its last printed digit. A whole number printed with more digits than
     * it needs is as exact as one printed in full: 40.0 is 40.
     */
    public static Quantity printed(
            BigDecimal number,
            BigDecimal ulp,
            int digits,
            Bound bound,
            Unit unit,
            String currency,
            String per,
            Tolerance t) {
        if (bound == Bound.ROUNDED && ulp.compareTo(BigDecimal.ONE) < 0 && isWhole(number)) {
            BigDecimal whole = number.stripTrailingZeros();
            int ofWhole = Math.max(1, whole.precision() - whole.scale());
            return printed(number, BigDecimal.ONE, ofWhole, Bound.EXACT, unit, currency, per, t);
        }
        Interval interval = switch (bound) {
            case EXACT -> Interval.point(number);
            case APPROXIMATELY -> around(number, number.abs().multiply(t.approximate()));
            case AT_LEAST -> Interval.closed(number, null);
            case AT_MOST -> Interval.closed(null, number);
            case MORE_THAN -> new Interval(number, true, null, false);
            case LESS_THAN -> new Interval(null, false, number, true);
            case ROUNDED, BETWEEN, PARTS ->
                around(number, ulp.multiply(HALF).min(number.abs().multiply(t.rounded())));
        };
        return new Quantity(interval, bound.oneSided() ? null : number, bound, digits, unit, currency, per);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** A range with both ends stated. */
    public static Quantity between(BigDecimal low, BigDecimal high, Unit unit, String currency, String per) {
        return new Quantity(Interval.closed(low, high), null, Bound.BETWEEN, 0, unit, currency, per);
    }

    /** So many parts of one size, which may share: at least one of them, at most all together. */
    public static Quantity parts(int count, BigDecimal size, Unit unit) {
        Interval interval = Interval.closed(size, size.multiply(BigDecimal.valueOf(count)));
        return new Quantity(interval, null, Bound.PARTS, 0, unit, "", "");
    }

    private static Interval around(BigDecimal number, BigDecimal reach) {
        return Interval.closed(number.subtract(reach), number.add(reach));
    }

    public boolean isMoney() {
        return !currency.isEmpty();
    }

    /** The interval in the base unit of its dimension, for comparison with other units of that dimension. */
    public Interval inBaseUnit() {
        return interval.scaled(unit.factor());
    }

    /** True when the two can be compared: same currency and rate, same dimension. We never convert currencies. */
    public boolean comparableWith(Quantity other) {
        return currency.equals(other.currency)
                && per.equals(other.per)
                && unit.dimension().equals(other.unit.dimension());
    }

    /** {@code USD-1.03e9}, {@code ge-140}, {@code approx-1e3}, {@code 12--18-months}; safe as an IRI's last segment. */
    @Override
    public String key() {
        return QuantityKey.of(this);
    }

    /** The one number that is stated: the nominal one, or the bound. Null for a range. */
    public @Nullable BigDecimal stated() {
        if (nominal != null) {
            return nominal;
        }
        return interval.low() != null ? interval.low() : interval.high();
    }

    /** How many parts {@code 8x7b} has; 1 for everything else. */
    int parts() {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        return bound == Bound.PARTS && low != null && high != null
                ? high.divide(low, 0, RoundingMode.HALF_UP).intValue()
                : 1;
    }

    @Override
    public String label() {
        return QuantityLabel.of(this);
    }
}
