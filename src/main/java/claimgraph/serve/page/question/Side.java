package claimgraph.serve.page.question;

import claimgraph.serve.page.thing.ClaimCard;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.ShownValue;
import java.util.List;

/**
 * One value of a question, and every claim that gives it.
 *
 * @param property whose value it is; differs from the question's own when bases are compared
 * @param sources each once
 */
public record Side(ShownValue value, Link property, List<ClaimCard> claims, List<Link> sources) {

    /** Whether it is a fact. */
    public boolean chosen() {
        return claims.stream().anyMatch(ClaimCard::preferred);
    }

    public boolean denied() {
        return claims.stream().allMatch(claim -> claim.modality().key().equals("Denied"));
    }

    /** How sure the surest source is, unless one plainly asserts it; none or one. */
    public List<Link> hedge() {
        return claims.stream().allMatch(ClaimCard::hedged)
                ? List.of(claims.get(0).modality())
                : List.of();
    }

    /** Whether a linked record of others says something else. */
    public boolean clashes() {
        return claims.stream().anyMatch(claim -> !claim.clashes().isEmpty());
    }

    public String count() {
        return sources.size() == 1 ? "1 source" : sources.size() + " sources";
    }
}
