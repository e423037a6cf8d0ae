package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Decision;
import claimgraph.claim.Modality;
import claimgraph.claim.verdict.Rule;
import claimgraph.claim.verdict.Verdict.Loss;
import claimgraph.weigh.context.Candidates;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why each loser lost: one sentence for each rule and winner, in the order of the rules. */
final class LossExplanation {

    private final Candidates candidates;
    private final ClaimNames names;
    private final Map<ClaimId, Claim> claims;

    LossExplanation(Candidates candidates, ClaimNames names) {
        this.candidates = candidates;
        this.names = names;
        this.claims = candidates.all().size() < 2
                ? Map.of()
                : candidates.all().stream()
                        .collect(Collectors.toMap(Claim::id, Function.identity(), (a, b) -> a, HashMap::new));
    }

    void tell(List<Loss> losses, StringBuilder text) {
        if (losses.isEmpty()) {
            return;
        }
        Map<Rule, Map<ClaimId, List<Loss>>> byRule = losses.stream()
                .collect(Collectors.groupingBy(
                        Loss::rule,
                        TreeMap::new,
                        Collectors.groupingBy(Loss::winner, TreeMap::new, Collectors.toList())));
        byRule.forEach((rule, byWinner) -> byWinner.forEach((winner, lost) -> text.append(' ')
                .append(sentence(
                        rule,
                        claim(winner),
                        lost.stream().map(loss -> claim(loss.loser())).toList()))));
    }

    private Claim claim(ClaimId id) {
        Claim claim = claims.get(id);
        if (claim == null) {
            throw new IllegalStateException(id + " is no candidate of " + candidates.question());
        }
        return claim;
    }

    private String sentence(Rule rule, Claim winner, List<Claim> losers) {
        String them = names.citedAll(losers);
        return switch (rule) {
            case HUMAN -> "A decision prefers " + winner.id() + " to " + them + reasons() + ".";
            case NOT_DENIED ->
                winner.id() + " says that it is so and outweighs the denial " + ClaimNames.ids(losers) + ".";
            case MODALITY ->
                capital(winner.modality()) + " beats " + modalities(losers) + ": " + winner.id() + " over " + them
                        + ".";
            case SUCCESSION -> winner.id() + " is about a later time than " + them + ".";
            case PRECISION -> winner.id() + " is more precise than " + them + ".";
            case INDEPENDENT_SUPPORT -> "More independent sources say " + winner.id() + " than " + them + ".";
            case SOURCE_TIER -> "The source of " + winner.id() + " is nearer to the event than that of " + them + ".";
            case RECONCILED -> winner.id() + " adds up with other figures, unlike " + them + ".";
            case EXCLUSION, UNOPPOSED, LIST -> winner.id() + " stands beside " + them + ".";
        };
    }

    private static String modalities(List<Claim> losers) {
        return ClaimNames.series(losers.stream()
                .map(Claim::modality)
                .distinct()
                .sorted()
                .map(Modality::notation)
                .toList());
    }

    private static String capital(Modality modality) {
        String word = modality.notation();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** {@code  (the register names her; decided by an editor)}. */
    String reasons() {
        String reasons = candidates.decisions().stream()
                .map(LossExplanation::reason)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        return reasons.isEmpty() ? "" : " (" + reasons + ")";
    }

    private static String reason(Decision decision) {
        return decision.decidedBy().isEmpty()
                ? decision.reason()
                : decision.reason() + "; decided by " + decision.decidedBy();
    }
}
