package claimgraph.claim.clash;

import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.Entity;
import claimgraph.claim.Modality;
import claimgraph.claim.link.RecordStatement;
import claimgraph.claim.value.Period;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds where linked records and claims cannot both be right: dates and quantities that have nothing in common, and other things of the same class
 * for one property. A whole and its part do not clash, nor does a person with the organization they work for.
 */
public final class Clashes {

    private static final Set<String> PART_OF = Set.of("partOf", "parentOrganization", "memberOfFamily");

    private final Claims claims;
    private final Set<String> parts = new HashSet<>();

    private Clashes(Claims claims) {
        this.claims = claims;
        for (Claim claim : claims.claims()) {
            if (PART_OF.contains(claim.question().property()) && claim.value() instanceof Value.Thing whole) {
                parts.add(claim.question().subject() + " " + whole.entity());
            }
        }
    }

    /** Every clash, in the order of its key. */
    public static List<Clash> in(Claims claims) {
        Clashes clashes = new Clashes(claims);
        return claims.records().stream()
                .flatMap(statement -> claims.claims().stream()
                        .filter(claim -> clashes.clash(claim, statement))
                        .map(claim -> new Clash(statement, claim)))
                .sorted()
                .toList();
    }

    private boolean clash(Claim claim, RecordStatement statement) {
        return claim.question().subject().equals(statement.entity())
                && claim.question().property().equals(statement.property())
                && claim.modality() != Modality.DENIED
                && differ(claim.value(), statement.value());
    }

    private boolean differ(Value claimed, Value recorded) {
        if (claimed instanceof Period ours && recorded instanceof Period theirs) {
            return ours.interval().disjoint(theirs.interval());
        }
        if (claimed instanceof Quantity ours && recorded instanceof Quantity theirs) {
            return ours.comparableWith(theirs) && ours.inBaseUnit().disjoint(theirs.inBaseUnit());
        }
        if (claimed instanceof Value.Thing ours && recorded instanceof Value.Thing theirs) {
            return !ours.entity().equals(theirs.entity())
                    && type(ours.entity()).equals(type(theirs.entity()))
                    && !parts.contains(ours.entity() + " " + theirs.entity())
                    && !parts.contains(theirs.entity() + " " + ours.entity());
        }
        return false;
    }

    private String type(String id) {
        Entity entity = claims.entities().get(id);
        return entity == null ? "" : entity.type();
    }
}
