package claimgraph.weigh.wording;

import claimgraph.claim.ClaimId;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Relation;
import claimgraph.weigh.camp.Candidates;
import claimgraph.weigh.context.Context;
import claimgraph.weigh.difference.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the kinds of disagreement add to a story: who contradicts whom or himself, and which dates do not fit. */
public final class FindingStory {

    private FindingStory() {}

    public static String tell(Candidates candidates, Findings findings, Context context) {
        Set<Difference> differences = findings.differences();
        if (differences.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        List<Relation> conflicts = findings.relations().stream()
                .filter(relation -> relation.type() == Relation.Type.CONTRADICTS
                        && relation.from().compareTo(relation.to()) < 0)
                .toList();
        say(
                "One source says both: ",
                differences,
                Difference.INTERNAL_CONTRADICTION,
                conflicts,
                FindingStory::inOne,
                text);
        say("Different makers are named: ", differences, Difference.ATTRIBUTION_CONFLICT, conflicts, all -> true, text);
        if (differences.contains(Difference.UNIT_DIFFERENCE)) {
            text.append(" Currencies or units differ and are not converted.");
        }
        if (differences.contains(Difference.DURATION_MISMATCH)) {
            List<String> ids = candidates.all().stream()
                    .filter(claim -> context.mistimed().contains(claim.id()))
                    .map(claim -> claim.id().toString())
                    .toList();
            text.append(" The dates that imply it do not fit ")
                    .append(Names.series(ids))
                    .append('.');
        }
        return text.toString();
    }

    private static boolean inOne(Relation relation) {
        return relation.from().source().equals(relation.to().source());
    }

    private static void say(
            String opening,
            Set<Difference> differences,
            Difference kind,
            List<Relation> conflicts,
            Predicate<Relation> fitting,
            StringBuilder text) {
        if (differences.contains(kind)) {
            List<String> pairs = new ArrayList<>();
            conflicts.stream().filter(fitting).forEach(pair -> pairs.add(both(pair.from(), pair.to())));
            text.append(' ').append(opening).append(Names.series(pairs)).append('.');
        }
    }

    private static String both(ClaimId one, ClaimId other) {
        return one + " against " + other;
    }
}
