package claimgraph.seed;

import claimgraph.problem.Location;
import java.util.Map;

/** One row of an SSSOM/TSV file: one judgement on one pair. Remembers its file and line. */
public record SssomRow(SssomHead head, Map<String, String> cells, Location location) {

    public SssomRow {
        cells = Map.copyOf(cells);
    }

    /** The cell of a slot; "" when it is empty or has no column. */
    public String cell(String slot) {
        return cells.getOrDefault(slot, "");
    }

    /** The IRI of the identifier in a slot; "" when its prefix is not declared. */
    public String iri(String slot) {
        return head.expand(cell(slot)).orElse("");
    }

    public Location at(String slot) {
        return location.column(slot);
    }
}
