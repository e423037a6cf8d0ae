package claimgraph.check.value;

import claimgraph.claim.Entity;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entities that a cell may name; one that was merged stands for what it was merged into, one that was split for nothing:
 * the cell must say which part it means.
 */
public final class EntityIndex {

    /** Each search for a near name looks at all of them, so a hopeless file gets suggestions only at its start. */
    private static final int MOST_SEARCHES = 500;

    private final Map<String, Entity> entities;
    private final boolean readable;
    private final Map<String, Entity> canonical = new HashMap<>();
    private final Map<String, String> suggestions = new HashMap<>();

    /** @param readable false when entities.csv could not be read, so that no id can be called unknown */
    public EntityIndex(Map<String, Entity> entities, boolean readable) {
        this.entities = entities;
        this.readable = readable;
        entities.values().forEach(this::resolve);
    }

    /** Follows merges to the entity that stays; circles are reported elsewhere and end where they began. */
    private void resolve(Entity entity) {
        List<String> path = new ArrayList<>();
        Entity at = entity;
        while (!canonical.containsKey(at.id())) {
            canonical.put(at.id(), at);
            path.add(at.id());
            Entity next = entities.get(at.mergedInto());
            at = next == null ? at : next;
        }
        Entity stays = canonical.getOrDefault(at.id(), at);
        path.forEach(id -> canonical.put(id, stays));
    }

    /** The id of an entity of one of the classes; {@code user} says in the message who needs it. */
    public Parsed<String> find(String id, Set<String> classes, String user) {
        Entity entity = canonical.get(id);
        if (entity == null) {
            return readable
                    ? Parsed.problem(
                            ProblemCode.UNKNOWN_REFERENCE,
                            Shown.quoted(id) + " is not in entities.csv." + didYouMean(id))
                    : Parsed.silent();
        }
        if (entity.became().size() > 1) {
            return Parsed.problem(
                    ProblemCode.SPLIT_ENTITY,
                    Shown.quoted(id) + " was split. Write which of its parts is meant: "
                            + String.join(" or ", entity.became()) + ".");
        }
        if (classes.isEmpty() || classes.contains(entity.type())) {
            return Parsed.of(entity.id());
        }
        return entity.type().isEmpty()
                ? Parsed.silent()
                : Parsed.problem(
                        ProblemCode.WRONG_VALUE_CLASS,
                        Shown.quoted(id) + " is of class " + entity.type() + "; " + user + " takes "
                                + String.join(" or ", classes) + " here.");
    }

    private String didYouMean(String id) {
        String known = suggestions.get(id);
        if (known != null || suggestions.size() >= MOST_SEARCHES) {
            return known == null ? "" : known;
        }
        String found = Nearest.didYouMean(id, entities.keySet());
        suggestions.put(id, found);
        return found;
    }
}
