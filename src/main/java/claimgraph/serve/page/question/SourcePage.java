package claimgraph.serve.page.question;

import claimgraph.serve.page.thing.ClaimCard;
import claimgraph.serve.page.thing.Link;
import java.util.List;

/**
 * A source as people read it.
 *
 * @param card what is known of it, name and value; empty values are left out
 * @param rows its claims in order of place, after the choice of {@code show}
 * @param alone how many of its claims answer a question that no other source speaks of
 * @param against whom it differs from, and on what
 */
public record SourcePage(
        Link self,
        String sha256,
        boolean readable,
        List<Known> card,
        Strip strip,
        long cited,
        List<Row> rows,
        int total,
        long alone,
        long disputed,
        List<Against> against) {

    /** One line of the card. */
    public record Known(String name, Link value) {}

    /** One claim, and how it stands to other sources. */
    public record Row(ClaimCard claim, boolean alone, boolean disputed) {}

    /** Another source, and the questions on which the two differ. */
    public record Against(Link source, List<QuestionCard> questions) {}
}
