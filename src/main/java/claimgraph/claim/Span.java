package claimgraph.claim;

import claimgraph.claim.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * When a claim holds.
 *
 * @param asOf when the statement is true of; null when the source gives no date at all
 * @param from since when; null when not stated
 * @param to until when; null when not stated
 * @param past the source says "former" without a date
 */
public record Span(
        @Nullable Period asOf,
        @Nullable Period from,
        @Nullable Period to,
        boolean past) {

    public static final Span UNSTATED = new Span(null, null, null, false);

    /** True when it is over: an end is stated, or it is "former". */
    public boolean ended() {
        return past || to != null;
    }
}
