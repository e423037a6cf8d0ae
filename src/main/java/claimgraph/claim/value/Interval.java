package claimgraph.claim.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the number line; an end that is null is unbounded, an open end does not belong to it.
 * Dates are intervals of days since 1970-01-01, so that one rule compares money, counts and dates (docs/data-model.md, Values).
 */
public record Interval(
        @Nullable BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen) {

    public static Interval closed(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return new Interval(low, false, high, false);
    }

    public static Interval point(BigDecimal value) {
        return closed(value, value);
    }

    /** True when no number lies in both. */
    public boolean disjoint(Interval other) {
        return endsBefore(other) || other.endsBefore(this);
    }

    /** True when every number of this one is smaller than every number of the other. */
    public boolean endsBefore(Interval other) {
        if (high == null || other.low == null) {
            return false;
        }
        int order = high.compareTo(other.low);
        return order < 0 || (order == 0 && (highOpen || other.lowOpen));
    }

    /** True when every number of the other lies in this one. */
    public boolean contains(Interval other) {
        return reachesDownTo(other) && reachesUpTo(other);
    }

    private boolean reachesDownTo(Interval other) {
        if (low == null) {
            return true;
        }
        if (other.low == null) {
            return false;
        }
        int order = low.compareTo(other.low);
        return order < 0 || (order == 0 && (!lowOpen || other.lowOpen));
    }

    private boolean reachesUpTo(Interval other) {
        if (high == null) {
            return true;
        }
        if (other.high == null) {
            return false;
        }
        int order = high.compareTo(other.high);
        return order > 0 || (order == 0 && (!highOpen || other.highOpen));
    }

    /** The length, or null when it is unbounded. */
    public @Nullable BigDecimal width() {
        return low == null || high == null ? null : high.subtract(low);
    }

    /** True when this one is strictly shorter; an unbounded one is longer than any bounded one. */
    public boolean narrowerThan(Interval other) {
        BigDecimal mine = width();
        BigDecimal theirs = other.width();
        return mine != null && (theirs == null || mine.compareTo(theirs) < 0);
    }

    public Interval scaled(BigDecimal factor) {
        return new Interval(
                low == null ? null : low.multiply(factor),
                lowOpen,
                high == null ? null : high.multiply(factor),
                highOpen);
    }
}
