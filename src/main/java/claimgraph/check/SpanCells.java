package claimgraph.check;

import claimgraph.claim.Source;
import claimgraph.claim.Span;
import claimgraph.claim.value.Period;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Shown;
import java.time.LocalDate;

/** Reads when a claim holds. */
final class SpanCells {

    private static final String PAST = "past";

    private SpanCells() {}

    /** {@code as_of} defaults to the day the source was published; when that is unknown the claim has no date. */
    static Span read(Cells cells, Source source) {
        Period asOf = cells.date("as_of");
        Period from = cells.date("valid_from");
        boolean past = cells.text("valid_to").equals(PAST);
        Period to = past ? null : cells.date("valid_to");
        LocalDate begin = from == null ? null : from.first();
        LocalDate end = to == null ? null : to.last();
        if (begin != null && end != null && begin.isAfter(end)) {
            cells.wrong(
                    ProblemCode.REVERSED_RANGE,
                    "valid_to",
                    Shown.quoted(cells.text("valid_to")) + " lies before valid_from "
                            + Shown.quoted(cells.text("valid_from")) + ". Swap them.");
        }
        return new Span(asOf == null ? source.published() : asOf, from, to, past);
    }
}
