package claimgraph.check;

import claimgraph.check.value.ValueGrammar;
import claimgraph.check.value.ValueText;
import claimgraph.claim.Attribution;
import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Evidence;
import claimgraph.claim.Modality;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.Quoting;
import claimgraph.claim.Row;
import claimgraph.claim.Source;
import claimgraph.claim.Span;
import claimgraph.claim.value.Value;
import claimgraph.ontology.Catalogue;
import claimgraph.ontology.IdForms;
import claimgraph.problem.Location;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import claimgraph.seed.SeedFolder;
import claimgraph.seed.SeedRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules for the rows of one file of claims; rows that meet them become claims. */
final class ClaimRows {

    private static final int LONGEST_NOTE = 1000;

    private final Source source;
    private final String file;
    private final IdForms ids;
    private final Catalogue catalogue;
    private final SubjectRules subjects;
    private final ValueGrammar values;
    private final EvidenceRules evidence;
    private final HedgeRule hedges;
    private final Problems problems;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, SeedRow> rows = new HashMap<>();
    private final Map<Question, Said> said = new HashMap<>();
    private final Map<String, Long> statements = new HashMap<>();

    /** What a row says, wherever in the source it says so. */
    private record Said(Question question, Value value, Modality modality, SeedRow row) {

        String statement() {
            return question.key() + "\n" + value.key() + "\n" + modality + "\n" + row.cell("attributed_to") + "\n"
                    + row.cell("as_of") + "\n" + row.cell("valid_from") + "\n" + row.cell("valid_to");
        }
    }

    ClaimRows(Source source, String fileName, Catalogue catalogue, ValueGrammar values, Problems problems) {
        this.source = source;
        this.file = SeedFolder.canonical("claims/" + fileName);
        this.ids = catalogue.ids();
        this.catalogue = catalogue;
        this.subjects = new SubjectRules(catalogue, values);
        this.values = values;
        this.evidence = new EvidenceRules(source, problems);
        this.hedges = new HedgeRule(catalogue);
        this.problems = problems;
    }

    void accept(SeedRow row) {
        Cells cells = new Cells(row, problems);
        String id = cells.matching("claim_id", ids::isClaimOfSource, "Write c and three digits, like c017.");
        Evidence phrase = evidence.read(cells, row, mostWords(id, row));
        if (cells.text("value").equals(Continuation.MARK)) {
            continuation(cells, id, phrase);
        } else {
            claim(cells, id != null && isFirst(cells, id, row) ? id : null, phrase, row);
        }
    }

    /** By what the property takes; a row that adds a place is about the property of the claim above. */
    private int mostWords(@Nullable String id, SeedRow row) {
        SeedRow first = row.cell("value").equals(Continuation.MARK) && id != null ? rows.getOrDefault(id, row) : row;
        Property property = catalogue.property(first.cell("property"));
        return property == null ? Quoting.EXCERPT_WORDS : Quoting.mostWords(property.kind());
    }

    private boolean isFirst(Cells cells, String id, SeedRow row) {
        SeedRow earlier = rows.putIfAbsent(id, row);
        if (earlier != null) {
            cells.wrong(
                    ProblemCode.DUPLICATE_ID,
                    "claim_id",
                    Shown.quoted(id) + " is already the id of line " + earlier.line()
                            + ". Give each claim its own, or write ^ as value to add a second phrase.");
        }
        return earlier == null;
    }

    /** Looks at every cell, whatever is wrong with the others; {@code id} is null when it is. */
    private void claim(Cells cells, @Nullable String id, @Nullable Evidence phrase, SeedRow row) {
        Property property = subjects.property(cells);
        Question question = subjects.question(cells, property);
        String text = cells.required("value");
        Value value = text == null || property == null ? null : cells.accept("value", values.parse(text, property));
        Modality modality = cells.choice("modality", Modality.values(), Modality.ASSERTED);
        Attribution attribution = subjects.attribution(cells);
        askForHolder(cells, property, modality);
        Span span = SpanCells.read(cells, source);
        Boolean complete = listComplete(cells, property);
        String note = cells.text("note", LONGEST_NOTE);
        String valueText = valueText(cells, phrase);
        if (id == null || question == null || value == null || modality == null || phrase == null || !cells.isSound()) {
            return;
        }
        warnOfWords(cells, value);
        warnOfRepeat(cells, new Said(question, value, modality, row));
        hedges.warn(cells, modality);
        claims.put(
                id,
                new Claim(
                        new ClaimId(source.id(), id),
                        question,
                        value,
                        valueText,
                        cells.text("subject_text"),
                        List.of(phrase),
                        modality,
                        attribution,
                        span,
                        complete,
                        note,
                        new Row(file, row.line(), id)));
    }

    /** What is relayed is not the voice of the source, so a position that nobody is named for is nobody's. */
    private static void askForHolder(Cells cells, @Nullable Property property, @Nullable Modality modality) {
        if (property != null
                && property.valuesAre() == Property.ValuesAre.POSITION
                && modality == Modality.REPORTED
                && cells.text("attributed_to").isEmpty()) {
            cells.wrong(
                    ProblemCode.POSITION_WITHOUT_HOLDER,
                    "attributed_to",
                    "The cell is empty, but " + property.name()
                            + " is a position and the modality is reported: who holds"
                            + " it? Write an id or words in quotes, or asserted when the source itself holds it.");
        }
    }

    private static @Nullable Boolean listComplete(Cells cells, @Nullable Property property) {
        Boolean complete = cells.flag("list_complete");
        if (complete != null && property != null && property.singleValued()) {
            cells.wrong(
                    ProblemCode.SURPLUS_CELL,
                    "list_complete",
                    Shown.quoted(cells.text("list_complete")) + " stands here, but " + property.name()
                            + " has one value and no list. Delete it.");
        }
        return complete;
    }

    private static String valueText(Cells cells, @Nullable Evidence phrase) {
        String quote = cells.text("quote");
        String valueText = cells.text("value_text");
        if (valueText.isEmpty()) {
            return phrase == null ? "" : phrase.quote();
        }
        if (!quote.isEmpty() && !quote.contains(valueText)) {
            cells.wrong(
                    ProblemCode.VALUE_TEXT_MISMATCH,
                    "value_text",
                    Shown.quoted(valueText) + " is not part of the excerpt " + Shown.quoted(quote)
                            + ". Copy the words of the excerpt that give the value.");
        }
        return valueText;
    }

    /** The words and the value are read by the same reader; and nobody raised a million billions. */
    private static void warnOfWords(Cells cells, Value value) {
        ValueText.contradiction(value, cells.text("value_text"))
                .ifPresent(figures -> cells.wrong(
                        ProblemCode.VALUE_TEXT_DISAGREES,
                        "value_text",
                        Shown.quoted(cells.text("value_text")) + " says " + figures + ", and the value is "
                                + Shown.quoted(cells.text("value"))
                                + ". Correct one of them, or copy the words that give the value."));
        if (ValueText.isImplausible(value)) {
            cells.wrong(
                    ProblemCode.IMPLAUSIBLE_AMOUNT,
                    "value",
                    Shown.quoted(cells.text("value"))
                            + " is more than all the money there is. Check the scale, and that"
                            + " it does not stand twice.");
        }
    }

    /** What is said is only spelled out once a question comes again: most have one row in a file. */
    private void warnOfRepeat(Cells cells, Said now) {
        Said first = said.putIfAbsent(now.question(), now);
        if (first == null) {
            return;
        }
        statements.putIfAbsent(first.statement(), first.row().line());
        Long earlier = statements.putIfAbsent(now.statement(), now.row().line());
        if (earlier != null) {
            cells.wrong(
                    ProblemCode.DUPLICATE_ROW, "", "The row says what line " + earlier + " says. Keep one of them.");
        }
    }

    private void continuation(Cells cells, @Nullable String id, @Nullable Evidence phrase) {
        SeedRow first = id == null ? null : rows.get(id);
        if (id != null && first == null) {
            cells.wrong(
                    ProblemCode.INCONSISTENT_CONTINUATION,
                    "value",
                    "^ adds a phrase to " + Shown.quoted(id) + ", which no row above states. Put it below that row.");
        }
        Claim claim = id == null ? null : claims.get(id);
        if (first != null && Continuation.fits(cells, first) && claim != null && phrase != null) {
            claims.put(id, Continuation.extend(claim, phrase));
        }
    }

    /** The claims, once all rows of the file at that place were seen. */
    Collection<Claim> finish(Location place) {
        evidence.checkOverlaps();
        evidence.checkShare(place);
        return claims.values();
    }
}
