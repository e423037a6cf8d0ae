package claimgraph.claim;

import claimgraph.claim.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement by one source about one thing.
 *
 * @param valueText the words of the source that gave the value, unchanged
 * @param subjectText the words of the source that refer to the subject; empty where a passage names it
 * @param evidence one place or more; the first is the main one
 * @param attributedTo who says it inside the article; null when the article says it itself
 * @param listComplete whether the source presents the list as complete; null when it does not say
 * @param note how something was resolved; empty when there is nothing to say
 */
public record Claim(
        ClaimId id,
        Question question,
        Value value,
        String valueText,
        String subjectText,
        List<Evidence> evidence,
        Modality modality,
        @Nullable Attribution attributedTo,
        Span span,
        @Nullable Boolean listComplete,
        String note,
        Row row)
        implements Comparable<Claim> {

    public Claim {
        evidence = List.copyOf(evidence);
    }

    public String source() {
        return id.source();
    }

    /**
     * Who holds it, when its property takes positions: the subject of a thesis, else whoever says it inside the source;
     * null when the source itself does.
     */
    public @Nullable Attribution holder(Property property) {
        return property.valuesAre() == Property.ValuesAre.THESIS
                ? new Attribution.Known(question.subject())
                : attributedTo;
    }

    @Override
    public int compareTo(Claim other) {
        return id.compareTo(other.id);
    }
}
