package claimgraph.check;

import claimgraph.check.value.Parsed;
import claimgraph.check.value.ValueGrammar;
import claimgraph.claim.Property;
import claimgraph.claim.RecordStatement;
import claimgraph.claim.value.Value;
import claimgraph.ontology.Catalogue;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import claimgraph.seed.SeedFolder;
import claimgraph.seed.SeedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules for rows of records.csv: what linked records of others say of our things. */
public final class RecordRows {

    private final Catalogue catalogue;
    private final ValueGrammar values;
    private final Problems problems;
    private final List<RecordStatement> statements = new ArrayList<>();

    public RecordRows(Catalogue catalogue, ValueGrammar values, Problems problems) {
        this.catalogue = catalogue;
        this.values = values;
        this.problems = problems;
    }

    public void accept(SeedRow row) {
        String record = read(row, "record", ValueGrammar.address(row.cell("record")));
        String entity = read(row, "entity", values.entity(row.cell("entity"), Set.of(), "entity"));
        if (!row.has("evidence")) {
            problems.add(
                    ProblemCode.MISSING_CELL, row.at("evidence"), "The cell is empty. Say where the record was read.");
        }
        Value value = value(row);
        if (record != null && entity != null && value != null && row.has("evidence")) {
            statements.add(new RecordStatement(
                    record,
                    entity,
                    row.cell("property"),
                    value,
                    row.cell("evidence"),
                    SeedFolder.canonical("records.csv") + "#" + row.cell("entity") + "--" + row.cell("property")));
        }
    }

    private @Nullable Value value(SeedRow row) {
        Property property = catalogue.property(row.cell("property"));
        Catalogue.Retired retired = catalogue.retired().get(row.cell("property"));
        if (retired != null) {
            problems.add(
                    ProblemCode.DEPRECATED_TERM,
                    row.at("property"),
                    Shown.quoted(row.cell("property")) + " is deprecated. " + retired.instead());
            return null;
        }
        if (property == null) {
            problems.add(
                    ProblemCode.UNKNOWN_PROPERTY,
                    row.at("property"),
                    Shown.quoted(row.cell("property")) + " is not a property of the ontology."
                            + Nearest.didYouMean(
                                    row.cell("property"), catalogue.properties().keySet()));
            return null;
        }
        return read(row, "value", values.parse(row.cell("value"), property));
    }

    private <T> @Nullable T read(SeedRow row, String column, Parsed<? extends T> parsed) {
        return parsed.orReport((code, message) -> problems.add(code, row.at(column), message));
    }

    public List<RecordStatement> finish() {
        return List.copyOf(statements);
    }
}
