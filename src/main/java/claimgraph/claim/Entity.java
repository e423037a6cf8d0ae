package claimgraph.claim;

import java.util.List;

/**
 * A thing that claims are about; its class and label are our own statement, everything else about it is claims.
 *
 * @param type local name of its class, {@code Organization}
 * @param kind notation in the list of kinds of its class; empty when none is given
 * @param became ids of what it turned out to be: of one entity when it was merged, of several when it was split; empty normally
 */
public record Entity(
        String id,
        String type,
        String kind,
        String label,
        List<String> altLabels,
        String description,
        List<String> became,
        Row row)
        implements Comparable<Entity> {

    public Entity {
        altLabels = List.copyOf(altLabels);
        became = List.copyOf(became);
    }

    /** The id of the one entity it was merged into; empty when it was not, or was split. */
    public String mergedInto() {
        return became.size() == 1 ? became.get(0) : "";
    }

    /** Whether its id is kept only to say what became of it. */
    public boolean isGone() {
        return !became.isEmpty();
    }

    @Override
    public int compareTo(Entity other) {
        return id.compareTo(other.id);
    }
}
