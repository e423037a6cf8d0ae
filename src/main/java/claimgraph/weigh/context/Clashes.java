package claimgraph.weigh.context;

import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.Clash;
import claimgraph.claim.Entity;
import claimgraph.claim.Modality;
import claimgraph.claim.RecordStatement;
import claimgraph.claim.value.Period;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where linked records and claims cannot both be right: dates and quantities that have nothing in common, and other things of the same class
 * for one property. A whole and its part do not clash, nor does a person with the organization they work for.
 */
public final class Clashes {

    private record Asked(String entity, String property) {}

    private final WeighingContext context;

    private Clashes(WeighingContext context) {
        this.context = context;
    }

    /** Every clash, in the order of its key. */
    public static List<Clash> in(Claims claims, WeighingContext context) {
        Map<Asked, List<RecordStatement>> records = new HashMap<>();
        claims.records()
                .forEach(statement -> records.computeIfAbsent(
                                new Asked(statement.entity(), statement.property()), key -> new ArrayList<>())
                        .add(statement));
        if (records.isEmpty()) {
            return List.of();
        }
        Clashes clashes = new Clashes(context);
        List<Clash> found = new ArrayList<>();
        for (Claim claim : claims.claims()) {
            Asked asked = new Asked(claim.question().subject(), claim.question().property());
            for (RecordStatement statement : records.getOrDefault(asked, List.of())) {
                if (claim.modality() != Modality.DENIED && clashes.differ(claim.value(), statement.value())) {
                    found.add(new Clash(statement, claim, clashes.told(claim, statement)));
                }
            }
        }
        return found.stream().sorted().toList();
    }

    private String told(Claim claim, RecordStatement statement) {
        return context.label(claim.question()) + ": " + claim.id() + " says " + context.label(claim.value())
                + ", the linked record " + statement.record() + " says " + context.label(statement.value()) + ".";
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
                    && !context.parts().within(ours.entity(), theirs.entity())
                    && !context.parts().within(theirs.entity(), ours.entity());
        }
        return false;
    }

    private String type(String id) {
        Entity entity = context.entities().get(id);
        return entity == null ? "" : entity.type();
    }
}
