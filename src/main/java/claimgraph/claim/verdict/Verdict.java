package claimgraph.claim.verdict;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of weighing the claims that answer one question. A verdict across properties (the basis of a valuation, the
 * roles of an investor) has the super-property as its property, the status {@link Status#COMPARED}, no ranks and no losses;
 * where only one of the properties can hold, the claim that became a fact is selected.
 *
 * @param candidates every claim that answers it, by id
 * @param selected the winners by id: at most one for a single-valued property
 * @param decidedBy the rule that removed the last rival, or by which a person keeps the question open; null when
 *     nothing was decided
 * @param explanation English sentences that name the claims and their sources
 * @param ranks the rank of every candidate
 * @param losses who lost to whom, by which rule
 * @param spread largest stated number over the smallest; null when there are not two positive numbers
 */
public record Verdict(
        Question question,
        List<Claim> candidates,
        List<ClaimId> selected,
        Status status,
        @Nullable Rule decidedBy,
        String explanation,
        Set<Difference> differences,
        Map<ClaimId, Rank> ranks,
        List<Loss> losses,
        List<Relation> relations,
        int sourceCount,
        int independentSourceCount,
        @Nullable BigDecimal spread) {

    /** A claim that lost, the claim it lost to, and the rule that decided between them. */
    public record Loss(ClaimId loser, ClaimId winner, Rule rule) {}

    /** The same question and claims with another outcome. */
    public Verdict with(
            List<ClaimId> newSelected,
            Status newStatus,
            @Nullable Rule newDecidedBy,
            String newExplanation,
            Set<Difference> newDifferences,
            Map<ClaimId, Rank> newRanks,
            List<Loss> newLosses) {
        return new Verdict(
                question,
                candidates,
                newSelected,
                newStatus,
                newDecidedBy,
                newExplanation,
                newDifferences,
                newRanks,
                newLosses,
                relations,
                sourceCount,
                independentSourceCount,
                spread);
    }

    /** The same outcome, told in other words. */
    public Verdict toldAs(String newExplanation) {
        return with(selected, status, decidedBy, newExplanation, differences, ranks, losses);
    }

    public boolean isDisagreement() {
        return !differences.isEmpty();
    }

    /** Whether some only expected what others state as done, and nobody says otherwise: the sides differ in time alone. */
    public boolean cameTrue() {
        return differences.equals(Set.of(Difference.MODALITY_DIFFERENCE))
                && !facts().isEmpty()
                && candidates.stream().map(Claim::value).distinct().count() == 1;
    }

    /**
     * {@code round--amountRaised}, unique among verdicts: what holds roles side by side stands next to the question
     * itself, as {@code round--investor-roles}.
     */
    public String key() {
        return differences.contains(Difference.ROLE_DIFFERENCE)
                ? new Question(question.subject(), question.property() + "-roles", question.aspect()).key()
                : question.key();
    }

    /** The candidates that became facts. */
    public List<Claim> facts() {
        List<Claim> facts = new ArrayList<>();
        for (Claim claim : candidates) {
            if (ranks.get(claim.id()) == Rank.PREFERRED) {
                facts.add(claim);
            }
        }
        return facts;
    }
}
