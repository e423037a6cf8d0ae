package claimgraph.weigh.difference;

import claimgraph.claim.Entity;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Relation;
import claimgraph.weigh.context.Camp;
import claimgraph.weigh.context.Candidates;
import claimgraph.weigh.context.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One thing ascribed to different makers. Makers share a work, so a longer list is no conflict; two sources conflict
 * when no maker of the one is, or belongs to, a maker of the other. A person does not rival an organization.
 */
final class Ascription {

    /** More sources than this are not compared two by two. */
    private static final int MOST_SOURCES = 60;

    private Ascription() {}

    static void compare(Candidates candidates, Kinship kinship, Context context, Findings findings) {
        if (!candidates.property().bearing().ascription()) {
            return;
        }
        Map<String, Map<String, List<Camp>>> byType = new TreeMap<>();
        for (Camp maker : candidates.members()) {
            Map<String, List<Camp>> bySource = byType.computeIfAbsent(type(maker, context), key -> new TreeMap<>());
            maker.sources()
                    .forEach(source -> bySource.computeIfAbsent(source, key -> new ArrayList<>())
                            .add(maker));
        }
        byType.values().forEach(bySource -> compare(List.copyOf(bySource.values()), kinship, findings));
    }

    private static String type(Camp maker, Context context) {
        Entity entity =
                maker.value() instanceof Value.Thing thing ? context.entities().get(thing.entity()) : null;
        return entity == null ? "" : entity.type();
    }

    private static void compare(List<List<Camp>> lists, Kinship kinship, Findings findings) {
        for (int i = 1; i < Math.min(lists.size(), MOST_SOURCES); i++) {
            for (int j = 0; j < i; j++) {
                if (Collections.disjoint(related(lists.get(i), kinship), lists.get(j))) {
                    List<Camp> one = lists.get(j);
                    lists.get(i).forEach(other -> one.forEach(maker -> conflict(maker, other, findings)));
                }
            }
        }
    }

    private static Set<Camp> related(List<Camp> makers, Kinship kinship) {
        Set<Camp> related = new HashSet<>(makers);
        makers.forEach(maker -> related.addAll(kinship.kin().getOrDefault(maker, Set.of())));
        return related;
    }

    private static void conflict(Camp one, Camp other, Findings findings) {
        findings.add(Difference.ATTRIBUTION_CONFLICT);
        Pairs.between(one, other, (a, b) -> findings.relateBothWays(a, Relation.Type.CONTRADICTS, b));
    }
}
