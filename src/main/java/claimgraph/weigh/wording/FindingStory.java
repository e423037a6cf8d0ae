package claimgraph.weigh.wording;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Modality;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Relation;
import claimgraph.weigh.camp.Camp;
import claimgraph.weigh.camp.Candidates;
import claimgraph.weigh.context.Context;
import claimgraph.weigh.difference.Agreement;
import claimgraph.weigh.difference.Findings;
import claimgraph.weigh.difference.Holders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
        text.append(complete(candidates, conflicts));
        if (differences.contains(Difference.MODALITY_DIFFERENCE)) {
            candidates.current().stream().filter(Agreement::isForetold).forEach(camp -> text.append(foretold(camp)));
        }
        if (differences.contains(Difference.SUCCESSION_DIFFERENCE)) {
            candidates.current().forEach(camp -> text.append(passedOn(camp, true, context)));
            candidates.former().forEach(camp -> text.append(passedOn(camp, false, context)));
        }
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

    private static String foretold(Camp camp) {
        Map<Boolean, List<Claim>> byExpected = camp.claims().stream()
                .collect(Collectors.partitioningBy(claim -> claim.modality() == Modality.EXPECTED));
        List<Claim> said = byExpected.getOrDefault(false, List.of());
        return " " + Names.ids(byExpected.getOrDefault(true, List.of())) + " only expects what " + Names.ids(said)
                + (said.size() == 1 ? " says." : " say.");
    }

    /** Lists that are presented as complete, each with what it leaves no room for. */
    private static String complete(Candidates candidates, List<Relation> conflicts) {
        Set<ClaimId> complete = candidates.all().stream()
                .filter(claim -> Boolean.TRUE.equals(claim.listComplete()))
                .map(Claim::id)
                .collect(Collectors.toSet());
        Map<ClaimId, List<String>> against = new TreeMap<>();
        for (Relation pair : conflicts) {
            boolean turned = !complete.contains(pair.from());
            ClaimId list = turned ? pair.to() : pair.from();
            if (complete.contains(list) && !inOne(pair)) {
                against.computeIfAbsent(list, key -> new ArrayList<>())
                        .add((turned ? pair.from() : pair.to()).toString());
            }
        }
        return against.entrySet().stream()
                .map(list -> " " + list.getKey() + " presents its list as complete, against "
                        + Names.series(list.getValue()) + ".")
                .collect(Collectors.joining());
    }

    private static String passedOn(Camp camp, boolean former, Context context) {
        Map<String, List<Claim>> holders = Holders.others(camp, former, context).stream()
                .collect(Collectors.groupingBy(claim -> claim.question().subject(), TreeMap::new, Collectors.toList()));
        List<String> named = new ArrayList<>();
        holders.forEach(
                (holder, claims) -> named.add(context.label(new Value.Thing(holder)) + " (" + Names.ids(claims) + ")"));
        return named.isEmpty()
                ? ""
                : " \"" + context.label(camp.value()) + (former ? "\" was held before by " : "\" is now held by ")
                        + Names.series(named) + ".";
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
