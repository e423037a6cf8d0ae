package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.Property;
import claimgraph.claim.Property.Kind;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Relation;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.Candidates;
import claimgraph.weigh.context.Match;
import claimgraph.weigh.context.WeighingContext;
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
    private final WeighingContext context;
    private final Findings findings;
    private final ConflictClassifier contrast;
    private final Map<Value, AgreeingClaims> byValue = new HashMap<>();

    private Members(Candidates candidates, WeighingContext context, Findings findings) {
        this.candidates = candidates;
        this.context = context;
        this.findings = findings;
        this.contrast = new ConflictClassifier(candidates.property().stateLike(), findings);
        candidates.members().forEach(agreeing -> byValue.put(agreeing.value(), agreeing));
    }

    public static void compare(Candidates candidates, WeighingContext context, Findings findings) {
        Members members = new Members(candidates, context, findings);
        members.currentWith(candidates.denied(), members::deny);
        members.currentWith(candidates.former(), members::succeed);
        members.refineByNarrower();
        if (isClosed(candidates.property())) {
            PartWholeLinks partWhole = members.partWhole();
            new Coverage(candidates, partWhole, context, findings).compare();
            Ascription.compare(candidates, partWhole, context, findings);
        }
    }

    private static boolean isClosed(Property property) {
        return property.kind() == Kind.ENTITY || property.kind() == Kind.TERM;
    }

    private void currentWith(
            List<AgreeingClaims> others, java.util.function.BiConsumer<AgreeingClaims, AgreeingClaims> visit) {
        for (AgreeingClaims other : others) {
            AgreeingClaims same = byValue.get(other.value());
            if (same != null) {
                visit.accept(same, other);
            }
        }
    }

    private void deny(AgreeingClaims current, AgreeingClaims denied) {
        Pairs.between(current, denied, contrast::ofDenial);
    }

    private void succeed(AgreeingClaims current, AgreeingClaims former) {
        findings.add(Difference.SUCCESSION_DIFFERENCE);
        Pairs.between(current, former, (now, then) -> findings.relate(now, Relation.Type.SUPERSEDES, then));
    }

    /** Who says that somebody led says more than who says that he invested. */
    private void refineByNarrower() {
        if (candidates.members() == candidates.current()) {
            return;
        }
        Map<Value, AgreeingClaims> own = new HashMap<>();
        candidates.current().forEach(agreeing -> own.put(agreeing.value(), agreeing));
        for (AgreeingClaims member : candidates.members()) {
            AgreeingClaims plain = own.get(member.value());
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
    private PartWholeLinks partWhole() {
        Map<AgreeingClaims, Set<AgreeingClaims>> kin = new HashMap<>();
        for (AgreeingClaims agreeing : candidates.members()) {
            for (Value wider : context.widerThan(agreeing.value())) {
                AgreeingClaims coarser = byValue.get(wider);
                if (coarser != null && Match.of(agreeing.value(), wider, context) == Match.FINER) {
                    refine(agreeing, coarser);
                    kin.computeIfAbsent(agreeing, key -> new HashSet<>()).add(coarser);
                    kin.computeIfAbsent(coarser, key -> new HashSet<>()).add(agreeing);
                }
            }
        }
        return new PartWholeLinks(kin);
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
    private void refine(AgreeingClaims finer, AgreeingClaims coarser) {
        Pairs.between(finer, coarser, this::refine);
        if (finer.value() instanceof Value.Term && !finer.sources().equals(coarser.sources())) {
            findings.add(Difference.SCOPE_DIFFERENCE);
        }
    }
}
