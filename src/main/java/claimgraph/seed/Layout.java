package claimgraph.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of one seed file. */
public final class Layout {

    public static final Layout SOURCES = new Layout(
            "sources",
            List.of(
                    "id",
                    "title",
                    "publisher",
                    "author",
                    "url",
                    "published",
                    "retrieved",
                    "language",
                    "tier",
                    "derived_from",
                    "file_name",
                    "sha256",
                    "bytes",
                    "chars",
                    "encoding",
                    "rights",
                    "annotator",
                    "annotator_kind",
                    "annotated_on"),
            List.of("id", "title", "language", "tier", "file_name", "sha256", "bytes", "chars"));

    public static final Layout ENTITIES = new Layout(
            "entities",
            List.of("id", "class", "kind", "label", "alt_labels", "description", "merged_into"),
            List.of("id", "class", "label"));

    public static final Layout CLAIMS = new Layout(
            "claims",
            List.of(
                    "claim_id",
                    "subject",
                    "property",
                    "aspect",
                    "value",
                    "value_text",
                    "quote",
                    "start",
                    "end",
                    "modality",
                    "attributed_to",
                    "as_of",
                    "valid_from",
                    "valid_to",
                    "list_complete",
                    "note",
                    "subject_text",
                    "passage_start",
                    "passage_end",
                    "passage_sha256"),
            List.of(
                    "claim_id",
                    "subject",
                    "property",
                    "value",
                    "quote",
                    "start",
                    "end",
                    "passage_start",
                    "passage_end",
                    "passage_sha256"));

    /** Claims as they were written before evidence had passages; for who carries them over. */
    public static final Layout CLAIMS_BEFORE_PASSAGES = new Layout(
            "claims", CLAIMS.columns(), List.of("claim_id", "subject", "property", "value", "quote", "start", "end"));

    public static final Layout DECISIONS = new Layout(
            "decisions",
            List.of(
                    "subject",
                    "property",
                    "aspect",
                    "action",
                    "claim",
                    "reason",
                    "decided_by",
                    "decided_on",
                    "fingerprint"),
            List.of("subject", "property", "action", "claim", "reason", "fingerprint"));

    public static final Layout IDENTITIES = new Layout(
            "identities",
            List.of("id", "about", "whole", "parts", "comment"),
            List.of("id", "about", "whole", "parts"));

    public static final Layout RECORDS = new Layout(
            "records",
            List.of("record", "entity", "property", "value", "evidence"),
            List.of("record", "entity", "property", "value", "evidence"));

    private static final List<String> OF_AGREEMENT = List.of(
            "article",
            "first",
            "second",
            "matched",
            "same_value",
            "same_modality",
            "same_place",
            "adjudicated",
            "sentences",
            "cited");

    public static final Layout AGREEMENT = new Layout("agreement", OF_AGREEMENT, OF_AGREEMENT);

    private final String name;
    private final List<String> columns;
    private final List<String> required;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * A layout.
     *
     * @param name what the file holds, in a word: {@code claims}
     * @param columns every column that may stand, in the order in which we write them
     * @param required columns that must stand in the header
     */
    public Layout(String name, List<String> columns, List<String> required) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.required = List.copyOf(required);
        columns.forEach(column -> places.put(column, places.size()));
    }

    public String name() {
        return name;
    }

    public List<String> columns() {
        return columns;
    }

    public List<String> required() {
        return required;
    }

    /** Where the column stands among all columns; -1 when there is none of that name. */
    int place(String column) {
        return places.getOrDefault(column, -1);
    }
}
