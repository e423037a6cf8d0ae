package claimgraph.check;

import claimgraph.claim.Entity;
import claimgraph.claim.Row;
import claimgraph.ontology.Catalogue;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.seed.SeedFolder;
import claimgraph.seed.SeedRow;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The rules for rows of entities.csv. */
final class EntityRows {

    private static final int LONGEST_DESCRIPTION = 300;

    private final Catalogue catalogue;
    private final Problems problems;
    private final NavigableMap<String, Entity> entities = new TreeMap<>();
    private final Map<String, SeedRow> rows = new HashMap<>();

    EntityRows(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    void accept(SeedRow row) {
        Cells cells = new Cells(row, problems);
        String id = cells.id("id");
        String label = cells.required("label");
        String type = type(cells);
        String kind = kind(cells, type);
        if (cells.text("description").length() > LONGEST_DESCRIPTION) {
            cells.wrong(
                    ProblemCode.INVALID_TEXT,
                    "description",
                    "The description is longer than " + LONGEST_DESCRIPTION
                            + " characters. One line in our own words is enough.");
        }
        if (id == null) {
            return;
        }
        SeedRow earlier = rows.putIfAbsent(id, row);
        if (earlier != null) {
            cells.wrong(
                    ProblemCode.DUPLICATE_ID,
                    "id",
                    "\"" + id + "\" is already the id of line " + earlier.line() + ". Give each thing its own.");
            return;
        }
        entities.put(
                id,
                new Entity(
                        id,
                        type,
                        kind,
                        label == null ? "" : label,
                        cells.list("alt_labels"),
                        cells.text("description"),
                        cells.text("merged_into"),
                        new Row(SeedFolder.canonical("entities.csv"), row.line(), id)));
    }

    private String type(Cells cells) {
        String type = cells.required("class");
        String known = type == null
                ? null
                : cells.known(
                        "class",
                        type,
                        catalogue.classes(),
                        "the ontology as a class of things",
                        ProblemCode.UNKNOWN_CLASS);
        return known == null ? "" : known;
    }

    private String kind(Cells cells, String type) {
        String kind = cells.text("kind");
        String scheme = catalogue.kindSchemes().get(type);
        if (kind.isEmpty() || scheme == null) {
            return "";
        }
        String known = cells.known(
                "kind",
                kind,
                catalogue.schemes().getOrDefault(scheme, new TreeMap<>()).keySet(),
                "the list " + scheme + " of the ontology",
                ProblemCode.UNKNOWN_KIND);
        return known == null ? "" : known;
    }

    /** The entities, once all rows were seen; checks merges and near-equal labels. */
    NavigableMap<String, Entity> finish() {
        for (Entity entity : entities.values()) {
            if (!entity.mergedInto().isEmpty()) {
                checkMerge(entity);
            }
        }
        NearLabels.report(entities.values(), entity -> rows.get(entity.id()), problems);
        return entities;
    }

    private void checkMerge(Entity entity) {
        Cells cells = new Cells(Objects.requireNonNull(rows.get(entity.id())), problems);
        Set<String> path = new LinkedHashSet<>();
        Entity at = entity;
        while (path.add(at.id()) && !at.mergedInto().isEmpty()) {
            String next = cells.known(
                    "merged_into", at.mergedInto(), entities.keySet(), "entities.csv", ProblemCode.UNKNOWN_REFERENCE);
            Entity target = next == null ? null : entities.get(next);
            if (target == null) {
                return;
            }
            at = target;
        }
        if (!at.mergedInto().isEmpty()) {
            cells.wrong(
                    ProblemCode.MERGE_CYCLE,
                    "merged_into",
                    "The merges run in a circle: " + String.join(" -> ", path) + " -> " + at.id()
                            + ". Leave the id that stays without merged_into.");
        }
    }
}
