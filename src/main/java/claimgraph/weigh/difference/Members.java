package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.Property;
import claimgraph.claim.Property.Kind;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Relation;
import claimgraph.weigh.context.Camp;
import claimgraph.weigh.context.Candidates;
import claimgraph.weigh.context.Context;
import claimgraph.weigh.context.Match;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the answers to a question differ that can have many true answers. It goes through a list once, by its members,
 * never pair by pair. Lists in free words are not compared: no two of them are ever equal.
 */
public final class Members {

    private final Candidates candidates;
    private final Context context;
    private final Findings findings;
    private final Contrast contrast;
    private final Map<Value, Camp> byValue = new HashMap<>();

    private Members(Candidates candidates, Context context, Findings findings) {
        this.candidates = candidates;
        this.context = context;
        this.findings = findings;
        this.contrast = new Contrast(candidates.property().stateLike(), findings);
        candidates.members().forEach(camp -> byValue.put(camp.value(), camp));
    }

    public static void compare(Candidates candidates, Context context, Findings findings) {
        Members members = new Members(candidates, context, findings);
        members.currentWith(candidates.denied(), members::deny);
        members.currentWith(candidates.former(), members::succeed);
        members.refineByNarrower();
        if (isClosed(candidates.property())) {
            Kinship kinship = members.kinship();
            new Coverage(candidates, kinship, context, findings).compare();
            Ascription.compare(candidates, kinship, context, findings);
        }
    }

    private static boolean isClosed(Property property) {
        return property.kind() == Kind.ENTITY || property.kind() == Kind.TERM;
    }

    private void currentWith(List<Camp> others, java.util.function.BiConsumer<Camp, Camp> visit) {
        for (Camp other : others) {
            Camp same = byValue.get(other.value());
            if (same != null) {
                visit.accept(same, other);
            }
        }
    }

    private void deny(Camp current, Camp denied) {
        Pairs.between(current, denied, contrast::ofDenial);
    }

    private void succeed(Camp current, Camp former) {
        findings.add(Difference.SUCCESSION_DIFFERENCE);
        Pairs.between(current, former, (now, then) -> findings.relate(now, Relation.Type.SUPERSEDES, then));
    }

    /** Who says that somebody led says more than who says that he invested. */
    private void refineByNarrower() {
        if (candidates.members() == candidates.current()) {
            return;
        }
        Map<Value, Camp> own = new HashMap<>();
        candidates.current().forEach(camp -> own.put(camp.value(), camp));
        for (Camp member : candidates.members()) {
            Camp plain = own.get(member.value());
            if (plain != null && plain.claims().size() < member.claims().size()) {
                Pairs.between(member, plain, (one, other) -> {
                    if (!one.question().equals(other.question()) && one.modality() == other.modality()) {
                        findings.relate(one, Relation.Type.REFINES, other);
                    }
                });
            }
        }
    }

    /** Members that are parts of other members, or fields inside other fields. */
    private Kinship kinship() {
        Map<Camp, Set<Camp>> kin = new HashMap<>();
        for (Camp camp : candidates.members()) {
            for (Value wider : context.widerThan(camp.value())) {
                Camp coarser = byValue.get(wider);
                if (coarser != null && Match.of(camp.value(), wider, context) == Match.FINER) {
                    refine(camp, coarser);
                    kin.computeIfAbsent(camp, key -> new HashSet<>()).add(coarser);
                    kin.computeIfAbsent(coarser, key -> new HashSet<>()).add(camp);
                }
            }
        }
        return new Kinship(kin);
    }

    /** What two claims on one narrower property are to each other is found when that is weighed. */
    private void refine(Claim finer, Claim coarser) {
        if (!finer.question().equals(coarser.question()) || finer.question().equals(candidates.question())) {
            findings.relate(finer, Relation.Type.REFINES, coarser);
        }
    }

    /**
     * A part beside its whole differs from nobody; a narrower field does, unless the source names both: to be the largest
     * of all is more than to be the largest of some.
     */
    private void refine(Camp finer, Camp coarser) {
        Pairs.between(finer, coarser, this::refine);
        if (finer.value() instanceof Value.Term && !finer.sources().equals(coarser.sources())) {
            findings.add(Difference.SCOPE_DIFFERENCE);
        }
    }
}
