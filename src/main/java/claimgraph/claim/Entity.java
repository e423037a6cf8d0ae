package claimgraph.claim;

import java.util.List;

/**
 * A thing that claims are about; its class and label are our own statement, everything else about it is claims.
 *
 * @param type local name of its class, {@code Organization}
 * @param kind notation in the list of kinds of its class; empty when none is given
 * @param mergedInto id of the entity it turned out to be; empty normally
 */
public record Entity(
        String id,
        String type,
        String kind,
        String label,
        List<String> altLabels,
        String description,
        String mergedInto,
        Row row)
        implements Comparable<Entity> {

    public Entity {
        altLabels = List.copyOf(altLabels);
    }

    @Override
    public int compareTo(Entity other) {
        return id.compareTo(other.id);
    }
}
