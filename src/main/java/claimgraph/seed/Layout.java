package claimgraph.seed;

import java.util.List;

/**
 * The columns of one seed file.
 *
 * @param name what the file holds, in a word: {@code claims}
 * @param columns every column that may stand, in the order in which we write them
 * @param required columns that must stand in the header
 */
public record Layout(String name, List<String> columns, List<String> required) {

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
                    "note"),
            List.of("claim_id", "subject", "property", "value", "quote", "start", "end"));

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

    public Layout {
        columns = List.copyOf(columns);
        required = List.copyOf(required);
    }
}
