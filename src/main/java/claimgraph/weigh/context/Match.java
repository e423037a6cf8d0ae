package claimgraph.weigh.context;

import claimgraph.claim.value.Interval;
import claimgraph.claim.value.Period;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Value;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How one value stands to another. Numbers and dates compare as intervals, things by identity and by what is part of what. */
public enum Match {
    SAME,
    /** Both can be right, and this one says more: a narrower interval, a part, a narrower field. */
    FINER,
    /** Both can be right, and the other one says more. */
    COARSER,
    /** Both can be right, and neither says more. */
    OVERLAPPING,
    /** Only one can be right. */
    APART,
    /** Currency, rate or dimension differ. */
    INCOMPARABLE;

    public static Match of(Value one, Value other, WeighingContext context) {
        if (one instanceof Quantity a && other instanceof Quantity b) {
            return a.comparableWith(b) ? of(a, b) : INCOMPARABLE;
        }
        if (one instanceof Period a && other instanceof Period b) {
            return of(a.interval(), b.interval());
        }
        if (one.equals(other)) {
            return SAME;
        }
        if (one instanceof Value.Thing a && other instanceof Value.Thing b) {
            return nested(
                    context.parts().within(a.entity(), b.entity()),
                    context.parts().within(b.entity(), a.entity()));
        }
        if (one instanceof Value.Term a && other instanceof Value.Term b) {
            return nested(context.narrower(a, b), context.narrower(b, a));
        }
        return APART;
    }

    /** True when whoever denies the outer value denies the inner one with it: equal, contained, or a part of it. */
    public static boolean covers(Value outer, Value inner, WeighingContext context) {
        if (outer instanceof Quantity a && inner instanceof Quantity b) {
            return a.comparableWith(b) && a.inBaseUnit().contains(b.inBaseUnit());
        }
        if (outer instanceof Period a && inner instanceof Period b) {
            return a.interval().contains(b.interval());
        }
        Match match = of(inner, outer, context);
        return match == SAME || match == FINER;
    }

    private static Match nested(boolean finer, boolean coarser) {
        return finer ? FINER : coarser ? COARSER : APART;
    }

    /** A bound and a figure that reaches over it: neither is the narrower; at the bound's own edge they are compatible. */
    private static Match of(Quantity one, Quantity other) {
        Interval a = one.inBaseUnit();
        Interval b = other.inBaseUnit();
        if (one.bound().oneSided() == other.bound().oneSided() || a.contains(b) || b.contains(a)) {
            return of(a, b);
        }
        return a.disjoint(b) && !sharpens(one, other) && !sharpens(other, one) ? APART : OVERLAPPING;
    }

    /**
     * True when a bound says more than a printed number, though both can be right, since the number is the bound's own edge
     * or lies beyond it and only rounding reaches over: "more than 2 million" beside "2 million".
     */
    public static boolean sharpens(Value bound, Value printed) {
        if (!(bound instanceof Quantity edge)
                || !(printed instanceof Quantity number)
                || !edge.bound().oneSided()
                || number.nominal() == null
                || !edge.comparableWith(number)) {
            return false;
        }
        Interval inside = edge.inBaseUnit();
        Interval nominal =
                Interval.point(number.nominal().multiply(number.unit().factor()));
        if (inside.contains(number.inBaseUnit())) {
            return false;
        }
        boolean atEdge = isEdge(nominal.low(), inside.low()) || isEdge(nominal.low(), inside.high());
        return atEdge || (inside.disjoint(nominal) && !inside.disjoint(number.inBaseUnit()));
    }

    private static boolean isEdge(@Nullable BigDecimal number, @Nullable BigDecimal end) {
        return number != null && end != null && number.compareTo(end) == 0;
    }

    private static Match of(Interval one, Interval other) {
        if (one.disjoint(other)) {
            return APART;
        }
        boolean inside = other.contains(one);
        boolean around = one.contains(other);
        if (inside && around) {
            return SAME;
        }
        if (one.narrowerThan(other) || (inside && !other.narrowerThan(one))) {
            return FINER;
        }
        return other.narrowerThan(one) || around ? COARSER : OVERLAPPING;
    }
}
