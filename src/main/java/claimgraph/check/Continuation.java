package claimgraph.check;

import claimgraph.claim.Claim;
import claimgraph.claim.Evidence;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Shown;
import claimgraph.seed.SeedRow;
import java.util.ArrayList;
import java.util.List;

/** A row that only adds a second phrase to a claim above it; its other cells are empty or repeat that claim's. */
final class Continuation {

    /** What stands in the value cell of such a row. */
    static final String MARK = "^";

    /** What the claim is; another one here is another claim. */
    private static final List<String> SAME = List.of("subject", "property", "aspect");

    /** What the claim's first row says of it; saying it here would be lost. */
    private static final List<String> SAID_ABOVE = List.of(
            "subject_text", "modality", "attributed_to", "as_of", "valid_from", "valid_to", "list_complete", "note");

    private Continuation() {}

    static boolean fits(Cells cells, SeedRow first) {
        boolean fits = true;
        for (String column : SAME) {
            fits &= repeats(cells, column, first, ProblemCode.INCONSISTENT_CONTINUATION);
        }
        for (String column : SAID_ABOVE) {
            fits &= repeats(cells, column, first, ProblemCode.SURPLUS_CELL);
        }
        return fits;
    }

    private static boolean repeats(Cells cells, String column, SeedRow first, ProblemCode code) {
        String cell = cells.text(column);
        boolean repeats = cell.isEmpty() || cell.equals(first.cell(column));
        if (!repeats) {
            cells.wrong(
                    code,
                    column,
                    Shown.quoted(cell) + " is not what line " + first.line()
                            + " says, to which ^ adds a phrase. Leave the cell empty, or change that line.");
        }
        return repeats;
    }

    static Claim extend(Claim claim, Evidence phrase) {
        List<Evidence> phrases = new ArrayList<>(claim.evidence());
        if (!phrases.contains(phrase)) {
            phrases.add(phrase);
        }
        return new Claim(
                claim.id(),
                claim.question(),
                claim.value(),
                claim.valueText(),
                claim.subjectText(),
                phrases,
                claim.modality(),
                claim.attributedTo(),
                claim.span(),
                claim.listComplete(),
                claim.note(),
                claim.row());
    }
}
