package claimgraph.weigh.context;

import claimgraph.claim.value.Interval;
import claimgraph.claim.value.Period;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Value;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A key that is equal for values that say the same: 24 months and 2 years, 2026-03 and 2026-03-01..2026-03-31. */
final class Sameness {

    private record Extent(String currency, String per, String dimension, Interval interval) {}

    private Sameness() {}

    static Object key(Value value) {
        if (value instanceof Quantity quantity) {
            return new Extent(
                    quantity.currency(), quantity.per(), quantity.unit().dimension(), canonical(quantity.inBaseUnit()));
        }
        return value instanceof Period period ? period.interval() : value;
    }

    private static Interval canonical(Interval interval) {
        return new Interval(
                canonical(interval.low()), interval.lowOpen(), canonical(interval.high()), interval.highOpen());
    }

    private static @Nullable BigDecimal canonical(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
