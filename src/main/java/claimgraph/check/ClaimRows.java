package claimgraph.check;

import claimgraph.claim.Attribution;
import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Evidence;
import claimgraph.claim.Modality;
import claimgraph.claim.Question;
import claimgraph.claim.Row;
import claimgraph.claim.Source;
import claimgraph.claim.value.Value;
import claimgraph.ontology.Catalogue;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.seed.SeedFolder;
import claimgraph.seed.SeedRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules for the rows of one file of claims; rows that meet them become claims. */
final class ClaimRows {

    /** The value cell of a row that only adds a second phrase to the claim above. */
    static final String CONTINUATION = "^";

    private static final Pattern ID = Pattern.compile("c\\d{3,7}");

    private final Source source;
    private final String fileName;
    private final SubjectRules subjects;
    private final ValueGrammar values;
    private final EvidenceRules evidence;
    private final Problems problems;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, SeedRow> rows = new HashMap<>();
    private final Map<String, SeedRow> statements = new HashMap<>();

    ClaimRows(Source source, String fileName, Catalogue catalogue, ValueGrammar values, Problems problems) {
        this.source = source;
        this.fileName = fileName;
        this.subjects = new SubjectRules(catalogue, values);
        this.values = values;
        this.evidence = new EvidenceRules(source, problems);
        this.problems = problems;
    }

    void accept(SeedRow row) {
        Cells cells = new Cells(row, problems);
        String id = cells.matching("claim_id", ID, "Write c and three digits, like c017.");
        Evidence phrase = evidence.read(cells, row);
        if (id == null) {
            return;
        }
        if (cells.text("value").equals(CONTINUATION)) {
            continuation(cells, id, phrase);
        } else if (isFirst(cells, id, row)) {
            claim(cells, id, phrase, row);
        }
    }

    private boolean isFirst(Cells cells, String id, SeedRow row) {
        SeedRow earlier = rows.putIfAbsent(id, row);
        if (earlier != null) {
            cells.wrong(
                    ProblemCode.DUPLICATE_ID,
                    "claim_id",
                    "\"" + id + "\" is already the id of line " + earlier.line()
                            + ". Give each claim its own, or write ^ as value to add a second phrase.");
        }
        return earlier == null;
    }

    private void claim(Cells cells, String id, @Nullable Evidence phrase, SeedRow row) {
        SubjectRules.Stated stated = subjects.read(cells);
        String text = cells.required("value");
        Value value =
                stated == null || text == null ? null : cells.accept("value", values.parse(text, stated.property()));
        Modality modality = cells.choice("modality", Modality.values(), Modality.ASSERTED);
        Attribution attribution = subjects.attribution(cells);
        claimgraph.claim.Span span = SpanCells.read(cells, source);
        Boolean complete = cells.flag("list_complete");
        String valueText = valueText(cells, phrase);
        if (stated == null || value == null || modality == null || phrase == null || !cells.isSound()) {
            return;
        }
        warnOfRepeat(cells, stated.question(), value, modality, row);
        claims.put(
                id,
                new Claim(
                        new ClaimId(source.id(), id),
                        stated.question(),
                        value,
                        valueText,
                        List.of(phrase),
                        modality,
                        attribution,
                        span,
                        complete,
                        cells.text("note"),
                        new Row(SeedFolder.canonical("claims/" + fileName), row.line(), id)));
    }

    private static String valueText(Cells cells, @Nullable Evidence phrase) {
        String quote = phrase == null ? "" : phrase.quote();
        String valueText = cells.text("value_text");
        if (valueText.isEmpty()) {
            return quote;
        }
        if (!quote.isEmpty() && !quote.contains(valueText)) {
            cells.wrong(
                    ProblemCode.VALUE_TEXT_MISMATCH,
                    "value_text",
                    "\"" + valueText + "\" is not part of the phrase \"" + quote
                            + "\". Copy the words of the phrase that give the value.");
        }
        return valueText;
    }

    private void warnOfRepeat(Cells cells, Question question, Value value, Modality modality, SeedRow row) {
        String statement = question.key() + "\n" + value.key() + "\n" + modality + "\n" + cells.text("attributed_to")
                + "\n" + cells.text("valid_from") + "\n" + cells.text("valid_to");
        SeedRow earlier = statements.putIfAbsent(statement, row);
        if (earlier != null) {
            cells.wrong(
                    ProblemCode.DUPLICATE_ROW,
                    "",
                    "The row says what line " + earlier.line() + " says. Keep one of them.");
        }
    }

    private void continuation(Cells cells, String id, @Nullable Evidence phrase) {
        Claim claim = claims.get(id);
        if (!rows.containsKey(id)) {
            cells.wrong(
                    ProblemCode.INCONSISTENT_CONTINUATION,
                    "value",
                    "^ adds a phrase to \"" + id + "\", which no row above states. Put it below that row.");
        } else if (claim != null && phrase != null && fits(cells, claim)) {
            List<Evidence> phrases = new ArrayList<>(claim.evidence());
            phrases.add(phrase);
            claims.put(
                    id,
                    new Claim(
                            claim.id(),
                            claim.question(),
                            claim.value(),
                            claim.valueText(),
                            phrases,
                            claim.modality(),
                            claim.attributedTo(),
                            claim.span(),
                            claim.listComplete(),
                            claim.note(),
                            claim.row()));
        }
    }

    private static boolean fits(Cells cells, Claim claim) {
        Question question = claim.question();
        boolean fits = isOneOf(cells.text("property"), question.property())
                && isOneOf(cells.text("aspect"), question.aspect());
        if (!fits) {
            cells.wrong(
                    ProblemCode.INCONSISTENT_CONTINUATION,
                    "property",
                    "^ repeats the claim above, but its property or aspect differs. Leave them empty or write the same.");
        }
        return fits;
    }

    private static boolean isOneOf(String cell, String expected) {
        return cell.isEmpty() || cell.equals(expected);
    }

    /** The claims, once all rows were seen. */
    Collection<Claim> finish() {
        evidence.checkOverlaps();
        return claims.values();
    }
}
