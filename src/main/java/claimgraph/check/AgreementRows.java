package claimgraph.check;

import claimgraph.claim.AnnotatorAgreement;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import claimgraph.seed.SeedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules for rows of agreement.csv: how well two annotators of an article agreed, and how much of it is cited. */
final class AgreementRows {

    private static final Pattern SHARE = Pattern.compile("0(\\.\\d{1,4})?|1(\\.0{1,4})?");

    private final Set<String> sources;
    private final boolean sourcesReadable;
    private final Problems problems;
    private final List<AnnotatorAgreement> rows = new ArrayList<>();

    /** @param sourcesReadable false when sources.csv could not be read, so that no id can be called unknown */
    AgreementRows(Set<String> sources, boolean sourcesReadable, Problems problems) {
        this.sources = sources;
        this.sourcesReadable = sourcesReadable;
        this.problems = problems;
    }

    void accept(SeedRow row) {
        Cells cells = new Cells(row, problems);
        String article = cells.required("article");
        if (article != null && sourcesReadable) {
            cells.known("article", article, sources, "sources.csv", ProblemCode.UNKNOWN_REFERENCE);
        }
        String share = cells.required("same_place");
        if (share != null && !SHARE.matcher(share).matches()) {
            cells.wrong(
                    ProblemCode.INVALID_NUMBER,
                    "same_place",
                    Shown.quoted(share) + " is no share. Write a number from 0 to 1, like 0.95.");
        }
        AnnotatorAgreement agreement = new AnnotatorAgreement(
                article == null ? "" : article,
                count(cells, "first"),
                count(cells, "second"),
                count(cells, "matched"),
                count(cells, "same_value"),
                count(cells, "same_modality"),
                share == null ? "" : share,
                count(cells, "adjudicated"),
                count(cells, "sentences"),
                count(cells, "cited"));
        checkParts(cells, agreement);
        if (cells.isSound()) {
            rows.add(agreement);
        }
    }

    private static int count(Cells cells, String column) {
        return cells.number(column, "");
    }

    /** What both have cannot be more than one has, and somebody has something. */
    private static void checkParts(Cells cells, AnnotatorAgreement row) {
        if (!cells.isSound()) {
            return;
        }
        int most = Math.min(row.first(), row.second());
        if (row.matched() > most || most == 0) {
            cells.wrong(
                    ProblemCode.INVALID_NUMBER,
                    "matched",
                    "\"" + row.matched() + "\" of " + row.first() + " and " + row.second()
                            + " rows cannot be: both annotators have rows, and the same ones are at most the fewer."
                            + " Count again.");
        }
        atMost(cells, "same_value", row.sameValue(), row.matched());
        atMost(cells, "same_modality", row.sameModality(), row.matched());
        atMost(cells, "cited", row.cited(), row.sentences());
    }

    private static void atMost(Cells cells, String column, int count, int most) {
        if (count > most) {
            cells.wrong(
                    ProblemCode.INVALID_NUMBER,
                    column,
                    "\"" + count + "\" is more than the " + most + " that it counts among. Count again.");
        }
    }

    /** The rows that meet the rules. */
    List<AnnotatorAgreement> finish() {
        return rows;
    }
}
