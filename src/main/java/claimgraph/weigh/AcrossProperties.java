package claimgraph.weigh;

import claimgraph.claim.Claim;
import claimgraph.claim.Modality;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import claimgraph.weigh.context.Context;
import claimgraph.weigh.wording.BasisStory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds figures that are stated on different bases: claims on different properties that one super-property groups. */
final class AcrossProperties {

    private AcrossProperties() {}

    static List<Verdict> compare(List<Verdict> verdicts, Context context) {
        Map<Question, List<Claim>> groups = new TreeMap<>();
        for (Verdict verdict : verdicts) {
            for (String grouping : groupings(verdict.question(), context)) {
                Question shared = new Question(
                        verdict.question().subject(),
                        grouping,
                        verdict.question().aspect());
                groups.computeIfAbsent(shared, key -> new ArrayList<>()).addAll(affirmed(verdict));
            }
        }
        List<Verdict> across = new ArrayList<>();
        groups.forEach((question, claims) -> {
            if (claims.stream()
                            .map(claim -> claim.question().property())
                            .distinct()
                            .count()
                    > 1) {
                across.add(verdict(question, claims.stream().sorted().toList(), context));
            }
        });
        return across;
    }

    private static List<String> groupings(Question question, Context context) {
        Property property = context.property(question);
        return property.superProperties().stream()
                .filter(context.catalogue().abstractProperties()::contains)
                .toList();
    }

    private static List<Claim> affirmed(Verdict verdict) {
        return verdict.candidates().stream()
                .filter(claim ->
                        claim.modality() != Modality.DENIED && verdict.ranks().get(claim.id()) != Rank.DEPRECATED)
                .toList();
    }

    private static Verdict verdict(Question question, List<Claim> claims, Context context) {
        Tally tally = Tally.of(claims, context);
        return new Verdict(
                question,
                claims,
                List.of(),
                Status.COMPARED,
                null,
                BasisStory.tell(claims, context),
                EnumSet.of(Difference.BASIS_DIFFERENCE),
                Map.of(),
                List.of(),
                List.of(),
                tally.sources(),
                tally.voices(),
                tally.spread());
    }
}
