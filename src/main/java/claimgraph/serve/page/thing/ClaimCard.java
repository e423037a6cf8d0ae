package claimgraph.serve.page.thing;

import java.util.List;

/**
 * A claim as people read it. A list that usually holds one thing is empty when there is none.
 *
 * @param aspect the one more word; none or one
 * @param said the words of the source that gave the value
 * @param aboutText the words of the passage that refer to the subject; empty where it is named there
 * @param saidBy who says it inside the article
 * @param time when it is true of, in words; may be empty
 * @param lostTo the claim that was chosen instead
 * @param lostBy the rule by which it lost
 * @param clashes linked records of others that say something else
 * @param row {@code seeds/claims/s003.csv#c017}
 * @param place the same with its line, where that is known
 */
public record ClaimCard(
        Link self,
        Link subject,
        Link property,
        List<Link> aspect,
        ShownValue value,
        String said,
        String aboutText,
        Link modality,
        List<Link> saidBy,
        String time,
        String note,
        Link rank,
        List<Link> lostTo,
        List<Link> lostBy,
        List<EvidenceCard> evidence,
        Link source,
        List<Link> question,
        List<Related> related,
        List<ClashCard> clashes,
        String row,
        String place) {

    public boolean preferred() {
        return rank.key().equals("Preferred");
    }

    public boolean deprecated() {
        return rank.key().equals("Deprecated");
    }

    /** Anything but plainly asserted, which needs no mark. */
    public boolean hedged() {
        return !modality.key().equals("Asserted");
    }

    /** Where its first phrase begins. */
    public int start() {
        return evidence.isEmpty() ? 0 : evidence.get(0).start();
    }
}
