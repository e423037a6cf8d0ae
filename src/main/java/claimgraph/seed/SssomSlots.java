package claimgraph.seed;

import java.util.List;

/**
 * The slots of a mapping in SSSOM 1.1, and those that must be filled.
 *
 * @see <a href="https://w3id.org/sssom/schema/">the published schema</a>
 */
public final class SssomSlots {

    /** Required by the schema, or by its rules for mappings between entities. */
    public static final List<String> REQUIRED =
            List.of("subject_id", "predicate_id", "object_id", "mapping_justification");

    public static final List<String> OF_A_MAPPING = List.of(
            "record_id",
            "subject_id",
            "subject_label",
            "subject_category",
            "predicate_id",
            "predicate_label",
            "predicate_modifier",
            "object_id",
            "object_label",
            "object_category",
            "mapping_justification",
            "author_id",
            "author_label",
            "reviewer_id",
            "reviewer_label",
            "creator_id",
            "creator_label",
            "license",
            "subject_type",
            "subject_source",
            "subject_source_version",
            "object_type",
            "object_source",
            "object_source_version",
            "mapping_provider",
            "mapping_source",
            "mapping_cardinality",
            "mapping_tool",
            "mapping_tool_version",
            "mapping_date",
            "publication_date",
            "review_date",
            "confidence",
            "curation_rule",
            "curation_rule_text",
            "subject_match_field",
            "object_match_field",
            "match_string",
            "subject_preprocessing",
            "object_preprocessing",
            "similarity_score",
            "similarity_measure",
            "see_also",
            "issue_tracker_item",
            "other",
            "comment");

    private SssomSlots() {}
}
