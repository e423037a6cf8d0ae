package claimgraph.weigh;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Rule;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import claimgraph.claim.verdict.Verdict.Loss;
import claimgraph.weigh.context.Candidates;
import claimgraph.weigh.context.WeighingContext;
import claimgraph.weigh.difference.Corroboration;
import claimgraph.weigh.difference.FindingExplanation;
import claimgraph.weigh.difference.Findings;
import claimgraph.weigh.difference.Holders;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts a verdict together: what the two ways of weighing have in common. */
final class VerdictBuilder {

    private final Candidates candidates;
    private final Findings findings;
    private final WeighingContext context;

    VerdictBuilder(Candidates candidates, Findings findings, WeighingContext context) {
        this.candidates = candidates;
        this.findings = findings;
        this.context = context;
    }

    Verdict verdict(
            List<ClaimId> selected,
            Status status,
            @Nullable Rule decidedBy,
            String story,
            Function<Claim, Rank> rank,
            List<Loss> losses) {
        agree();
        Holders.compare(candidates, context, findings);
        QuestionStatistics statistics = QuestionStatistics.of(candidates.all(), context);
        return new Verdict(
                candidates.question(),
                candidates.all(),
                selected,
                status,
                decidedBy,
                story + FindingExplanation.tell(candidates, findings, context),
                Collections.unmodifiableSet(findings.differences()),
                ranks(rank),
                losses.stream()
                        .sorted(Comparator.comparing(Loss::loser).thenComparing(Loss::winner))
                        .toList(),
                findings.relations(),
                statistics.sources(),
                statistics.voices(),
                statistics.spread());
    }

    private void agree() {
        if (candidates.all().size() > 1) {
            Corroboration agreement = new Corroboration(context, findings);
            candidates.current().forEach(agreement::within);
            candidates.current().forEach(agreement::foretold);
            candidates.former().forEach(agreement::within);
            candidates.denied().forEach(agreement::within);
        }
    }

    private Map<ClaimId, Rank> ranks(Function<Claim, Rank> rank) {
        if (candidates.all().size() == 1) {
            Claim only = candidates.all().get(0);
            return Map.of(only.id(), candidates.deprecated().isEmpty() ? rank.apply(only) : Rank.DEPRECATED);
        }
        Map<ClaimId, Rank> ranks = new LinkedHashMap<>();
        candidates.all().forEach(claim -> ranks.put(claim.id(), rank.apply(claim)));
        candidates.deprecated().forEach(claim -> ranks.put(claim.id(), Rank.DEPRECATED));
        return Collections.unmodifiableMap(ranks);
    }
}
