package claimgraph.serve.page.question;

import claimgraph.serve.page.claim.ClaimCard;
import claimgraph.serve.page.read.Link;
import java.util.List;

/**
 * Figures that should add up.
 *
 * @param identity in words: {@code preMoneyValuation + amountRaised = postMoneyValuation}
 * @param parts claims on the side of the parts
 * @param whole claims on the side of the whole
 * @param residual how far they are apart; empty when that cannot be said
 */
public record SumCard(
        Link self,
        Link about,
        String identity,
        List<ClaimCard> parts,
        List<ClaimCard> whole,
        Link outcome,
        String residual,
        List<Link> explanation) {

    public boolean fails() {
        return outcome.key().equals("Fails");
    }
}
