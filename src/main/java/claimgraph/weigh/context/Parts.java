package claimgraph.weigh.context;

import claimgraph.claim.Claim;
import claimgraph.claim.Modality;
import claimgraph.claim.Property;
import claimgraph.claim.value.Value;
import claimgraph.ontology.Catalogue;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which things are parts of which, as the sources say; a part is not in conflict with its whole. */
public final class Parts {

    private final Map<String, Set<String>> wholes = new HashMap<>();

    Parts(Collection<Claim> claims, Catalogue catalogue) {
        for (Claim claim : claims) {
            Property property = catalogue.property(claim.question().property());
            if (property != null
                    && property.bearing().partToWhole()
                    && claim.value() instanceof Value.Thing whole
                    && claim.modality().compareTo(Modality.EXPECTED) < 0) {
                wholes.computeIfAbsent(claim.question().subject(), part -> new HashSet<>())
                        .add(whole.entity());
            }
        }
    }

    /** True when one is a part of the other, over any number of steps, and not the other way round. */
    public boolean within(String part, String whole) {
        return wholes.containsKey(part)
                && wholesOf(part).contains(whole)
                && !wholesOf(whole).contains(part);
    }

    /** Everything that the thing is a part of, over any number of steps. */
    public Set<String> wholesOf(String part) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(wholes.getOrDefault(part, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(wholes.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }
}
