package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.Entity;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Difference;
import claimgraph.weigh.camp.Camp;
import claimgraph.weigh.camp.Candidates;
import claimgraph.weigh.context.Context;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sources that list different members. A list that calls itself complete contradicts every further member, and every
 * list that says there are more. A source that goes beyond its own complete list contradicts itself, unless what it adds
 * is of another kind: three sectors may be all the sectors and still not all there is to say.
 */
final class Coverage {

    /** More sources than this are not compared two by two. */
    private static final int MOST_SOURCES = 60;

    private final Candidates candidates;
    private final List<Camp> members;
    private final Kinship kinship;
    private final Context context;
    private final Findings findings;
    private final Contrast contrast;

    Coverage(Candidates candidates, Kinship kinship, Context context, Findings findings) {
        this.candidates = candidates;
        this.members = candidates.members();
        this.kinship = kinship;
        this.context = context;
        this.findings = findings;
        this.contrast = new Contrast(candidates.property().stateLike(), findings);
    }

    void compare() {
        Map<String, Claim> complete = firstOfEach(true);
        Set<String> sources = new HashSet<>();
        members.forEach(member -> sources.addAll(member.sources()));
        if (sources.size() > 1) {
            members.forEach(member -> compare(member, sources, complete));
        }
        if (!complete.isEmpty()) {
            compare(complete.values(), firstOfEach(false).values());
            compareWithin(complete);
        }
    }

    private void compare(Camp member, Set<String> sources, Map<String, Claim> complete) {
        Set<String> naming = kinship.sources(member);
        if (naming.size() < sources.size()) {
            findings.add(Difference.COVERAGE_DIFFERENCE);
            complete.forEach((source, list) -> {
                if (!naming.contains(source)) {
                    contrast.exclusion(member.representative(), list);
                }
            });
        }
    }

    /** Lists that are all there is, with lists that say there are more. */
    private void compare(Collection<Claim> complete, Collection<Claim> open) {
        for (Claim all : complete.stream().limit(MOST_SOURCES).toList()) {
            for (Claim some : open.stream().limit(MOST_SOURCES).toList()) {
                if (!all.source().equals(some.source())) {
                    findings.add(Difference.COVERAGE_DIFFERENCE);
                    contrast.exclusion(all, some);
                }
            }
        }
    }

    /** Members that a source names elsewhere than in its complete list. */
    private void compareWithin(Map<String, Claim> complete) {
        Map<String, Set<String>> kinds = new HashMap<>();
        Map<String, Set<Camp>> listed = new HashMap<>();
        for (Camp member : members) {
            for (Claim claim : member.claims()) {
                if (isListed(claim)) {
                    kinds.computeIfAbsent(claim.source(), key -> new HashSet<>())
                            .add(kind(member));
                    Set<Camp> known = listed.computeIfAbsent(claim.source(), key -> new HashSet<>());
                    known.add(member);
                    known.addAll(kinship.kin().getOrDefault(member, Set.of()));
                }
            }
        }
        for (Camp member : members) {
            for (Claim claim : member.claims()) {
                Claim list = complete.get(claim.source());
                if (list != null
                        && !listed.getOrDefault(claim.source(), Set.of()).contains(member)
                        && kinds.getOrDefault(claim.source(), Set.of()).contains(kind(member))) {
                    contrast.exclusion(claim, list);
                }
            }
        }
    }

    private boolean isListed(Claim claim) {
        return claim.question().equals(candidates.question()) && Boolean.TRUE.equals(claim.listComplete());
    }

    private String kind(Camp member) {
        Entity entity =
                member.value() instanceof Value.Thing thing ? context.entities().get(thing.entity()) : null;
        return entity == null ? "" : entity.type() + " " + entity.kind();
    }

    /** The first claim of each source that presents its list as complete, or as open; narrower lists do not count. */
    private Map<String, Claim> firstOfEach(boolean complete) {
        Map<String, Claim> first = new TreeMap<>();
        for (Camp member : members) {
            for (Claim claim : member.claims()) {
                if (claim.question().equals(candidates.question())
                        && claim.listComplete() != null
                        && claim.listComplete() == complete) {
                    first.merge(claim.source(), claim, (one, other) -> one.compareTo(other) <= 0 ? one : other);
                }
            }
        }
        return first;
    }
}
