package claimgraph.check;

import claimgraph.claim.Entity;
import claimgraph.claim.Row;
import claimgraph.claim.value.Value;
import claimgraph.ontology.Catalogue;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import claimgraph.seed.SeedFolder;
import claimgraph.seed.SeedRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** The rules for rows of entities.csv. */
final class EntityRows {

    private static final int LONGEST_LABEL = 200;
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
        String id = cells.id("id", catalogue.ids());
        String label = cells.required("label");
        cells.text("label", LONGEST_LABEL);
        cells.text("alt_labels", LONGEST_DESCRIPTION);
        warnOfSemicolons(cells);
        cells.text("description", LONGEST_DESCRIPTION);
        if (id != null && isReserved(cells, id)) {
            return;
        }
        String type = type(cells);
        String kind = kind(cells, type);
        if (id == null) {
            return;
        }
        SeedRow earlier = rows.putIfAbsent(id, row);
        if (earlier != null) {
            cells.wrong(
                    ProblemCode.DUPLICATE_ID,
                    "id",
                    Shown.quoted(id) + " is already the id of line " + earlier.line() + ". Give each thing its own.");
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
                        cells.list("merged_into"),
                        new Row(SeedFolder.canonical("entities.csv"), row.line(), id)));
    }

    private boolean isReserved(Cells cells, String id) {
        boolean reserved = catalogue.term(Value.Term.UNSTATED, id).isPresent();
        if (reserved) {
            cells.wrong(
                    ProblemCode.INVALID_ID,
                    "id",
                    Shown.quoted(id)
                            + " is what a row writes when the source does not say its value. Take another id.");
        }
        return reserved;
    }

    /** What is no list would be one long name that nobody has. The semicolon of an escape of a page is told elsewhere. */
    private static void warnOfSemicolons(Cells cells) {
        String names = cells.text("alt_labels");
        if (names.replaceAll("&#?\\w+;", "").indexOf(';') >= 0) {
            cells.wrong(
                    ProblemCode.LIST_SEPARATOR,
                    "alt_labels",
                    Shown.quoted(names) + " holds a semicolon. Write | between two names.");
        }
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
        NavigableMap<String, List<String>> merges = new TreeMap<>();
        for (Entity entity : entities.values()) {
            if (entity.isGone()) {
                merges.put(entity.id(), entity.became());
            }
            for (String target : entity.became()) {
                cells(entity.id())
                        .known("merged_into", target, entities.keySet(), "entities.csv", ProblemCode.UNKNOWN_REFERENCE);
            }
        }
        for (List<String> circle : Circles.in(merges)) {
            cells(circle.get(0))
                    .wrong(
                            ProblemCode.MERGE_CYCLE,
                            "merged_into",
                            "The merges run in a circle: " + Circles.text(circle)
                                    + ". Leave the id that stays without merged_into.");
        }
        NearLabels.report(entities.values(), id -> Objects.requireNonNull(rows.get(id)), problems);
        return entities;
    }

    private Cells cells(String id) {
        return new Cells(Objects.requireNonNull(rows.get(id)), problems);
    }
}
