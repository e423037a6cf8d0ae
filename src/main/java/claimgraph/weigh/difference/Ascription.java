package claimgraph.weigh.difference;

import claimgraph.claim.Entity;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Relation;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.Candidates;
import claimgraph.weigh.context.WeighingContext;
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

    static void compare(Candidates candidates, PartWholeLinks partWhole, WeighingContext context, Findings findings) {
        if (!candidates.property().bearing().ascription()) {
            return;
        }
        Map<String, Map<String, List<AgreeingClaims>>> byType = new TreeMap<>();
        for (AgreeingClaims maker : candidates.members()) {
            Map<String, List<AgreeingClaims>> bySource =
                    byType.computeIfAbsent(type(maker, context), key -> new TreeMap<>());
            maker.sources()
                    .forEach(source -> bySource.computeIfAbsent(source, key -> new ArrayList<>())
                            .add(maker));
        }
        byType.values().forEach(bySource -> compare(List.copyOf(bySource.values()), partWhole, findings));
    }

    private static String type(AgreeingClaims maker, WeighingContext context) {
        Entity entity =
                maker.value() instanceof Value.Thing thing ? context.entities().get(thing.entity()) : null;
        return entity == null ? "" : entity.type();
    }

    private static void compare(List<List<AgreeingClaims>> lists, PartWholeLinks partWhole, Findings findings) {
        for (int i = 1; i < Math.min(lists.size(), MOST_SOURCES); i++) {
            for (int j = 0; j < i; j++) {
                if (Collections.disjoint(related(lists.get(i), partWhole), lists.get(j))) {
                    List<AgreeingClaims> one = lists.get(j);
                    lists.get(i).forEach(other -> one.forEach(maker -> conflict(maker, other, findings)));
                }
            }
        }
    }

    private static Set<AgreeingClaims> related(List<AgreeingClaims> makers, PartWholeLinks partWhole) {
        Set<AgreeingClaims> related = new HashSet<>(makers);
        makers.forEach(maker -> related.addAll(partWhole.kin().getOrDefault(maker, Set.of())));
        return related;
    }

    private static void conflict(AgreeingClaims one, AgreeingClaims other, Findings findings) {
        findings.add(Difference.ATTRIBUTION_CONFLICT);
        Pairs.between(one, other, (a, b) -> findings.relateBothWays(a, Relation.Type.CONTRADICTS, b));
    }
}
