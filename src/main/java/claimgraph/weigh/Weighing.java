package claimgraph.weigh;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Claims;
import claimgraph.claim.Modality;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Rule;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import claimgraph.ontology.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A first, simple ranking: one value wins outright, otherwise none. */
public final class Weighing {
    private Weighing() {}

    public static Weighed weigh(Claims claims, Catalogue catalogue) {
        List<Verdict> verdicts = new ArrayList<>();
        claims.byQuestion().forEach((question, candidates) -> {
            Property property = catalogue.property(question.property());
            verdicts.add(verdict(question, candidates, property != null && property.singleValued()));
        });
        return new Weighed(verdicts, List.of(), List.of());
    }

    private static Verdict verdict(Question question, List<Claim> candidates, boolean single) {
        List<Claim> live = candidates.stream()
                .filter(claim -> claim.modality() != Modality.DENIED && claim.modality() != Modality.EXPECTED)
                .filter(claim -> !claim.span().ended())
                .toList();
        boolean wins = !live.isEmpty()
                && (!single
                        || live.stream()
                                        .map(claim -> claim.value().key())
                                        .distinct()
                                        .count()
                                == 1);
        Map<ClaimId, Rank> ranks = new TreeMap<>();
        candidates.forEach(claim -> ranks.put(claim.id(), wins && live.contains(claim) ? Rank.PREFERRED : Rank.NORMAL));
        int sources = (int) candidates.stream().map(Claim::source).distinct().count();
        return new Verdict(
                question,
                candidates,
                wins ? live.stream().map(Claim::id).toList() : List.of(),
                wins ? Status.DECIDED : Status.UNRESOLVED,
                wins ? (single ? Rule.UNOPPOSED : Rule.LIST) : null,
                wins ? "Nobody says otherwise." : "No claim wins outright.",
                Set.of(),
                ranks,
                List.of(),
                List.of(),
                sources,
                sources,
                null);
    }
}
