package claimgraph.weigh.context;

import claimgraph.claim.Claim;
import claimgraph.claim.Property;
import claimgraph.claim.Span;
import claimgraph.claim.value.Period;
import claimgraph.claim.value.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time over which a claim says that something holds.
 *
 * @param start first day; null when no date says
 * @param end last day that the source vouches for; null when no date says
 */
public record ValidityPeriod(
        @Nullable LocalDate start, @Nullable LocalDate end) {

    /** From its beginning, or else the day it speaks of, to its end, or else the day it speaks of. */
    public static ValidityPeriod of(Span span) {
        Period from = span.from();
        Period asOf = span.asOf();
        Period to = span.to();
        LocalDate start = from != null ? from.first() : to != null || asOf == null ? null : asOf.first();
        LocalDate end = to != null ? to.last() : later(from, asOf);
        return new ValidityPeriod(start, end);
    }

    private static @Nullable LocalDate later(@Nullable Period from, @Nullable Period asOf) {
        if (from == null || asOf == null) {
            Period only = from == null ? asOf : from;
            return only == null ? null : only.last();
        }
        LocalDate one = from.last();
        LocalDate other = asOf.last();
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }

    /** True when this is over before the other begins. Without dates nothing comes before anything. */
    public boolean before(ValidityPeriod other) {
        return end != null && other.start != null && end.isBefore(other.start);
    }

    /**
     * True when the claim speaks of a state that is over: "former", or an end that was reached when it was said. A
     * number measured over a past period is not a former state: what was shipped in 2025 stays what was shipped in 2025.
     */
    public static boolean isFormer(Claim claim, Property property) {
        Span span = claim.span();
        if (!property.stateLike() || claim.value() instanceof Quantity) {
            return false;
        }
        Period to = span.to();
        Period asOf = span.asOf();
        return span.past() || (to != null && (asOf == null || !asOf.interval().endsBefore(to.interval())));
    }

    /** True when both claims state the period in which they hold, and the periods do not meet. */
    public static boolean apart(Span one, Span other) {
        return stated(one)
                && stated(other)
                && (of(one).before(of(other)) || of(other).before(of(one)));
    }

    private static boolean stated(Span span) {
        return span.from() != null && span.to() != null;
    }
}
