package claimgraph.export.content;

import claimgraph.claim.Attribution;
import claimgraph.claim.Entity;
import claimgraph.claim.Property;
import claimgraph.claim.Source;
import claimgraph.claim.TextEvidence;
import claimgraph.claim.value.Period;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.value.Value;
import claimgraph.export.Edition;
import claimgraph.export.Labels;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How each cell of the table of claims comes from its line; null or an empty text is an absent cell. */
final class ClaimCells {

    private final Map<String, Function<Line, @Nullable Object>> cells = new HashMap<>();
    private final Edition edition;
    private final Labels labels;

    ClaimCells(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        addStatement();
        addValue();
        addNumbersAndDates();
        addCircumstances();
        addSource();
        addVerdict();
    }

    @Nullable
    Object cell(String column, Line line) {
        return Objects.requireNonNull(cells.get(column), column).apply(line);
    }

    private void addStatement() {
        cells.put("claim", line -> line.claim().id().toString());
        cells.put("subject", line -> line.question().subject());
        cells.put("subject_label", line -> labels.entity(line.question().subject()));
        cells.put("subject_class", line -> subjectClass(line.question().subject()));
        cells.put("property", line -> line.question().property());
        cells.put("property_label", line -> labels.property(line.question().property()));
        cells.put("theme", line -> property(line).theme());
        cells.put("aspect", line -> line.question().aspect());
        cells.put("aspect_label", line -> labels.aspect(line.question()));
        cells.put("seed_row", line -> line.claim().row().key());
    }

    private void addValue() {
        cells.put("value", line -> labels.value(line.claim().value()));
        cells.put("value_kind", line -> Line.words(property(line).kind()));
        cells.put("value_id", line -> {
            Value value = line.claim().value();
            return value instanceof Value.Thing || value instanceof Value.Term ? value.key() : null;
        });
        cells.put("value_text", line -> line.claim().valueText());
    }

    private void addNumbersAndDates() {
        quantity("number", Quantity::stated);
        quantity("low", quantity -> quantity.interval().low());
        quantity("high", quantity -> quantity.interval().high());
        quantity("bound", quantity -> Line.words(quantity.bound()));
        quantity("unit", quantity -> quantity.unit().notation());
        quantity("currency", Quantity::currency);
        quantity("per", Quantity::per);
        period("value_date", Period::lexical);
        period("first_day", Period::first);
        period("last_day", Period::last);
    }

    private void addCircumstances() {
        cells.put("modality", line -> line.claim().modality().notation());
        cells.put("attributed_to", line -> labels.attribution(line.claim().attributedTo()));
        cells.put("values_are", line -> Line.words(property(line).valuesAre()));
        cells.put("holder", this::holder);
        cells.put("as_of", line -> lexical(line.claim().span().asOf()));
        cells.put("valid_from", line -> lexical(line.claim().span().from()));
        cells.put("valid_to", line -> lexical(line.claim().span().to()));
        cells.put("ended", line -> line.claim().span().ended());
        cells.put("list_complete", line -> line.claim().listComplete());
        cells.put("note", line -> line.claim().note());
    }

    private void addSource() {
        cells.put("source", line -> line.source().id());
        source("source_title", Source::title);
        source("publisher", Source::publisher);
        source("published", source -> lexical(source.published()));
        cells.put("quote", line -> line.evidence().quote());
        text("quote_start", place -> (long) place.start());
        text("quote_end", place -> (long) place.end());
        text("passage_start", place -> (long) place.passage().start());
        text("passage_end", place -> (long) place.passage().end());
        text("passage_sha256", place -> place.passage().sha256());
        cells.put("subject_text", line -> line.claim().subjectText());
        cells.put("further_quotes", Line::furtherPlaces);
    }

    private void addVerdict() {
        cells.put("rank", Line::rank);
        cells.put("question", line -> line.question().key());
        cells.put("status", Line::status);
        cells.put("decided_by", Line::decidedBy);
        cells.put("differences", Line::differences);
        cells.put("lost_to", Line::lostTo);
        cells.put("lost_by", Line::lostBy);
        cells.put("question_sources", line -> (long) line.verdict().sourceCount());
    }

    private void quantity(String column, Function<Quantity, @Nullable Object> cell) {
        cells.put(column, line -> line.claim().value() instanceof Quantity quantity ? cell.apply(quantity) : null);
    }

    private void period(String column, Function<Period, @Nullable Object> cell) {
        cells.put(column, line -> line.claim().value() instanceof Period period ? cell.apply(period) : null);
    }

    private void text(String column, Function<TextEvidence, @Nullable Object> cell) {
        cells.put(column, line -> line.evidence() instanceof TextEvidence place ? cell.apply(place) : null);
    }

    private void source(String column, Function<Source, @Nullable Object> cell) {
        cells.put(column, line -> cell.apply(line.source()));
    }

    private Property property(Line line) {
        String name = line.question().property();
        return Objects.requireNonNull(edition.ontology().catalogue().property(name), name);
    }

    private String subjectClass(String id) {
        Entity entity = edition.claims().entities().get(id);
        return entity == null ? "" : entity.type();
    }

    private String holder(Line line) {
        Property property = property(line);
        if (property.checkable()) {
            return "";
        }
        Attribution holder = line.claim().holder(property);
        return holder == null ? line.source().title() : labels.attribution(holder);
    }

    private static String lexical(@Nullable Period period) {
        return period == null ? "" : period.lexical();
    }
}
