package claimgraph.serve.page.question;

import claimgraph.serve.page.thing.ClaimCard;
import claimgraph.serve.page.thing.Link;
import java.util.List;

/**
 * Figures that should add up.
 *
 * @param identity in words: {@code preMoneyValuation + amountRaised = postMoneyValuation}
 * @param comment why the figures should fit, or what may keep them from it; may be empty
 * @param parts claims on the side of the parts
 * @param whole claims on the side of the whole
 */
public record SumCard(
        Link self,
        Link about,
        String identity,
        String comment,
        List<ClaimCard> parts,
        List<ClaimCard> whole,
        Link outcome,
        List<Link> explanation) {

    public boolean fails() {
        return outcome.key().equals("Fails");
    }
}
