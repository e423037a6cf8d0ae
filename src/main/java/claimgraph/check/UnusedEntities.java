package claimgraph.check;

import claimgraph.claim.Attribution;
import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.Entity;
import claimgraph.claim.value.Value;
import claimgraph.problem.Location;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import claimgraph.seed.SeedFolder;
import java.util.HashSet;
import java.util.Set;

/** Finds entities that no claim mentions, as subject, aspect, value or speaker. */
final class UnusedEntities {

    private UnusedEntities() {}

    static void report(Claims claims, SeedFolder folder, Problems problems) {
        Set<String> used = mentioned(claims);
        String file = folder.location("entities.csv").file();
        for (Entity entity : claims.entities().values()) {
            if (!used.contains(entity.id()) && !entity.isGone()) {
                problems.add(
                        ProblemCode.UNUSED_ENTITY,
                        Location.ofLine(file, entity.row().line()).column("id"),
                        "No claim mentions " + Shown.quoted(entity.id()) + ". Delete its row if nothing needs it.");
            }
        }
    }

    private static Set<String> mentioned(Claims claims) {
        Set<String> used = new HashSet<>();
        for (Claim claim : claims.claims()) {
            used.add(claim.question().subject());
            used.add(claim.question().aspect());
            if (claim.value() instanceof Value.Thing thing) {
                used.add(thing.entity());
            }
            if (claim.attributedTo() instanceof Attribution.Known known) {
                used.add(known.entity());
            }
        }
        return used;
    }
}
