package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.Entity;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Difference;
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
 * Sources that list different members. A list that calls itself complete contradicts every further member. It differs from
 * a list that says there are more, and so do two lists of what sources are expected to name in full; else sources give
 * examples, and examples do not differ. A source that goes beyond its own complete list contradicts itself, unless what it
 * adds is of another kind: three sectors may be all the sectors and still not all there is to say.
 */
final class Coverage {

    /** Of a longer list not every member is held against each further one. */
    private static final int MOST_LISTED = 400;

    private final Candidates candidates;
    private final List<AgreeingClaims> members;
    private final PartWholeLinks partWhole;
    private final WeighingContext context;
    private final Findings findings;
    private final ConflictClassifier contrast;

    Coverage(Candidates candidates, PartWholeLinks partWhole, WeighingContext context, Findings findings) {
        this.candidates = candidates;
        this.members = candidates.members();
        this.partWhole = partWhole;
        this.context = context;
        this.findings = findings;
        this.contrast = new ConflictClassifier(candidates.property().stateLike(), findings);
    }

    void compare() {
        Map<String, List<AgreeingClaims>> complete = listed(true);
        Map<String, List<AgreeingClaims>> open = listed(false);
        Set<String> full = candidates.property().bearing().listedInFull() ? listing() : new HashSet<>();
        full.removeAll(open.keySet());
        full.addAll(complete.keySet());
        if (full.isEmpty()) {
            return;
        }
        members.forEach(member -> compare(member, full, complete));
        if (complete.keySet().stream()
                .anyMatch(source -> open.keySet().stream().anyMatch(other -> !other.equals(source)))) {
            findings.add(Difference.COVERAGE_DIFFERENCE);
        }
        compareWithin(complete);
    }

    /** The sources that list members themselves; who names a lead does not list the investors. */
    private Set<String> listing() {
        Set<String> sources = new HashSet<>();
        members.forEach(member -> member.claims().stream()
                .filter(claim -> claim.question().equals(candidates.question()))
                .forEach(claim -> sources.add(claim.source())));
        return sources;
    }

    private void compare(AgreeingClaims member, Set<String> full, Map<String, List<AgreeingClaims>> complete) {
        Set<String> naming = partWhole.sources(member);
        if (naming.containsAll(full)) {
            return;
        }
        findings.add(Difference.COVERAGE_DIFFERENCE);
        complete.forEach((source, list) -> {
            if (!naming.contains(source)) {
                list.stream()
                        .filter(listed -> Collections.disjoint(naming, partWhole.sources(listed)))
                        .limit(MOST_LISTED)
                        .forEach(listed -> member.claims().forEach(claim -> exclude(claim, listed, source)));
            }
        });
    }

    private void exclude(Claim claim, AgreeingClaims listed, String source) {
        listed.claims().stream()
                .filter(other -> other.source().equals(source))
                .findFirst()
                .ifPresent(other -> contrast.exclusion(claim, other));
    }

    /** Members that a source names elsewhere than in its complete list. */
    private void compareWithin(Map<String, List<AgreeingClaims>> complete) {
        complete.forEach((source, list) -> {
            Set<String> kinds = new HashSet<>();
            Set<AgreeingClaims> known = new HashSet<>(list);
            for (AgreeingClaims listed : list) {
                kinds.add(kind(listed));
                known.addAll(partWhole.kin().getOrDefault(listed, Set.of()));
            }
            for (AgreeingClaims member : members) {
                if (!known.contains(member) && kinds.contains(kind(member))) {
                    member.claims().stream()
                            .filter(claim -> claim.source().equals(source))
                            .forEach(claim ->
                                    list.stream().limit(MOST_LISTED).forEach(listed -> exclude(claim, listed, source)));
                }
            }
        });
    }

    private String kind(AgreeingClaims member) {
        Entity entity =
                member.value() instanceof Value.Thing thing ? context.entities().get(thing.entity()) : null;
        return entity == null ? "" : entity.type() + " " + entity.kind();
    }

    /** The members that each source presents as all there are, or as some of them; narrower lists do not count. */
    private Map<String, List<AgreeingClaims>> listed(boolean complete) {
        Map<String, List<AgreeingClaims>> listed = new TreeMap<>();
        for (AgreeingClaims member : members) {
            for (Claim claim : member.claims()) {
                if (claim.question().equals(candidates.question())
                        && claim.listComplete() != null
                        && claim.listComplete() == complete) {
                    List<AgreeingClaims> list = listed.computeIfAbsent(claim.source(), key -> new ArrayList<>());
                    if (!list.contains(member)) {
                        list.add(member);
                    }
                }
            }
        }
        return listed;
    }
}
