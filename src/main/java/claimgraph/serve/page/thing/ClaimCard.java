package claimgraph.serve.page.thing;

import claimgraph.claim.value.Dates;
import claimgraph.ontology.Cg;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim as people read it. A list that usually holds one thing is empty when there is none.
 *
 * @param row of claims.rq
 * @param related how it stands to others
 * @param clashes rows of clashes.rq: linked records of others that say something else
 * @param place its seed row, with the line where that is known
 */
public record ClaimCard(
        ResultRow row,
        ShownValue value,
        List<EvidenceCard> evidence,
        List<Link> question,
        List<Related> related,
        List<ShownClash> clashes,
        String place) {

    /** How a claim stands to others: {@code contradicts}, and which. */
    public record Related(Link relation, List<Link> claims) {}

    public Link self() {
        return row.link("claim").byKey();
    }

    public Link subject() {
        return row.link("subject");
    }

    public Link property() {
        return row.link("property");
    }

    /** The one more word; none or one. */
    public List<Link> aspect() {
        return row.maybe("aspect");
    }

    public Link modality() {
        return row.link("modality");
    }

    public Link source() {
        return row.link("source");
    }

    /** Who says it inside the article. */
    public List<Link> saidBy() {
        List<Link> who = new ArrayList<>(row.maybe("saidBy"));
        who.addAll(row.maybe("saidByText"));
        return who;
    }

    /** When it is true of, in words; may be empty. */
    public String time() {
        List<String> parts = new ArrayList<>();
        row.maybe("asOf").forEach(date -> parts.add("as of " + Dates.words(date.text())));
        row.maybe("validFrom").forEach(date -> parts.add("from " + Dates.words(date.text())));
        row.maybe("validTo").forEach(date -> parts.add("until " + Dates.words(date.text())));
        if (row.flag("ended")) {
            parts.add("over, the source says");
        }
        return String.join(", ", parts);
    }

    public boolean preferred() {
        return row.is("rank", Cg.PREFERRED);
    }

    public boolean deprecated() {
        return row.is("rank", Cg.DEPRECATED);
    }

    public boolean denied() {
        return row.is("modality", Cg.DENIED);
    }

    /** Anything but plainly asserted, which needs no mark. */
    public boolean hedged() {
        return !row.is("modality", Cg.ASSERTED);
    }

    /** Where its first phrase begins. */
    public int start() {
        return evidence.isEmpty() ? 0 : evidence.get(0).start();
    }
}
