package claimgraph.text;

import claimgraph.claim.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells whether a piece of text names a thing, and by what. */
public final class Subjects {

    /** How a passage names what it is about. */
    public enum By {
        LABEL,
        ALIAS,
        NOTHING
    }

    private record Known(LabelFinder label, LabelFinder all) {}

    private final Map<String, Entity> entities;
    private final Map<String, List<String>> mergedLabels = new HashMap<>();
    private final Map<String, Known> known = new HashMap<>();

    public Subjects(Map<String, Entity> entities) {
        this.entities = entities;
        for (Entity entity : entities.values()) {
            if (!entity.mergedInto().isEmpty()) {
                List<String> labels = mergedLabels.computeIfAbsent(entity.mergedInto(), key -> new ArrayList<>());
                labels.add(entity.label());
                labels.addAll(entity.altLabels());
            }
        }
    }

    /** By what the passage names the entity; what was merged into it counts as an alias. */
    public By shown(String entity, String passage) {
        Known names = names(entity);
        if (!names.label().in(passage).isEmpty()) {
            return By.LABEL;
        }
        return names.all().in(passage).isEmpty() ? By.NOTHING : By.ALIAS;
    }

    /** Every place where the entity is named, by label or alias. */
    public List<Mention> places(String entity, String text) {
        return names(entity).all().in(text);
    }

    private Known names(String id) {
        return known.computeIfAbsent(
                id,
                key -> Optional.ofNullable(entities.get(key))
                        .map(this::names)
                        .orElseGet(() -> new Known(new LabelFinder(List.of()), new LabelFinder(List.of()))));
    }

    private Known names(Entity entity) {
        List<String> aliases = new ArrayList<>(entity.altLabels());
        aliases.addAll(mergedLabels.getOrDefault(entity.id(), List.of()));
        return new Known(
                new LabelFinder(List.of(with(entity, List.of()))), new LabelFinder(List.of(with(entity, aliases))));
    }

    private static Entity with(Entity entity, List<String> altLabels) {
        return new Entity(
                entity.id(),
                entity.type(),
                entity.kind(),
                entity.label(),
                altLabels,
                entity.description(),
                entity.became(),
                entity.row());
    }
}
