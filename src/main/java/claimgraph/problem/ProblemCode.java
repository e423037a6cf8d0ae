package claimgraph.problem;

import static claimgraph.problem.Severity.ERROR;
import static claimgraph.problem.Severity.WARNING;

import java.util.Locale;

/** Every kind of problem, by its stable code; each is a heading of docs/problems.md. */
public enum ProblemCode {
    MISSING_FILE(ERROR, "A file or folder is missing"),
    NOT_A_FILE(ERROR, "Something that is not a readable file stands where a file belongs"),
    UNREAD_FILE(WARNING, "A file among the seeds is not read"),
    EMPTY_FILE(ERROR, "A file is empty"),
    HEADER_ONLY(ERROR, "A file has a header and no rows"),
    NOT_UTF8(ERROR, "A file is not UTF-8"),
    NUL_BYTE(ERROR, "A file holds a NUL byte"),
    INVISIBLE_CHARACTER(WARNING, "A cell holds a control character or one that cannot be seen"),
    UNWRITABLE_CHARACTER(ERROR, "A cell holds a character that XML cannot carry"),
    ESCAPED_TEXT(WARNING, "A cell holds an escape of web pages"),
    LIST_SEPARATOR(WARNING, "Names are not separated by bars"),
    NOT_NORMALIZED(WARNING, "A cell is not in Unicode normal form C"),
    MALFORMED_CSV(ERROR, "A file is not well-formed CSV"),
    UNBALANCED_QUOTE(ERROR, "A quoted cell is never closed"),
    MERGE_CONFLICT(ERROR, "A file holds the marks of an unfinished merge"),
    WRONG_SEPARATOR(ERROR, "Cells are not separated by commas"),
    CELL_COUNT(ERROR, "A row has more or fewer cells than the header"),
    CELL_TOO_LONG(ERROR, "A cell, row or comment is far too long"),
    TOO_MANY_ROWS(ERROR, "A file has more rows than are read"),
    MISSING_COLUMN(ERROR, "A column is missing"),
    OUTDATED_SEEDS(ERROR, "A file of claims is from before passages"),
    UNKNOWN_COLUMN(ERROR, "A column is not known"),
    DUPLICATE_COLUMN(ERROR, "A column stands twice"),
    MISSING_CELL(ERROR, "A cell that must be filled is empty"),
    SURPLUS_CELL(ERROR, "A cell that must be empty is filled"),
    SURROUNDING_SPACE(WARNING, "A cell begins or ends with white space"),
    FORMULA_CELL(WARNING, "A spreadsheet would take the cell for a formula"),
    INVALID_ID(ERROR, "An id has the wrong form"),
    DUPLICATE_ID(ERROR, "An id is used twice"),
    DUPLICATE_ROW(WARNING, "A row says what another row says"),
    HEDGE_IN_NOTE(WARNING, "A note weakens what the row states as it is"),
    UNKNOWN_REFERENCE(ERROR, "A cell names something that does not exist"),
    MERGE_CYCLE(ERROR, "Entities are merged into one another in a circle"),
    SPLIT_ENTITY(ERROR, "A cell names an entity that was split"),
    NEAR_DUPLICATE_ENTITY(WARNING, "Two entities of one class have nearly the same label"),
    UNUSED_ENTITY(WARNING, "No claim mentions an entity"),
    UNKNOWN_CLASS(ERROR, "A class is not in the ontology"),
    UNKNOWN_KIND(ERROR, "A kind is not in the list of its class"),
    UNKNOWN_PROPERTY(ERROR, "A property is not in the ontology"),
    DEPRECATED_TERM(ERROR, "A property is deprecated"),
    ABSTRACT_PROPERTY(ERROR, "A property is only there to group others"),
    WRONG_SUBJECT_CLASS(ERROR, "The property is not for subjects of that class"),
    WRONG_VALUE_CLASS(ERROR, "The property does not take entities of that class"),
    MISSING_ASPECT(ERROR, "The property needs an aspect"),
    SURPLUS_ASPECT(ERROR, "The property has no aspect"),
    POSITION_WITHOUT_HOLDER(ERROR, "A position is relayed, and nobody is named who holds it"),
    UNKNOWN_TERM(ERROR, "A term is not in its list"),
    INVALID_MONEY(ERROR, "A value is not an amount of money"),
    UNKNOWN_CURRENCY(ERROR, "A currency is not in ISO 4217"),
    NEGATIVE_MONEY(ERROR, "An amount of money is negative"),
    INVALID_QUANTITY(ERROR, "A value is not a quantity"),
    UNKNOWN_UNIT(ERROR, "A unit is not known or does not fit the property"),
    REVERSED_RANGE(ERROR, "A range ends before it begins"),
    INVALID_DATE(ERROR, "A value is not a date"),
    INVALID_NUMBER(ERROR, "A cell is not a plain whole number"),
    INVALID_IRI(ERROR, "A value is not an absolute IRI"),
    INVALID_TEXT(ERROR, "A text is too long"),
    INVALID_CHOICE(ERROR, "A cell holds none of the words it may hold"),
    INVALID_HASH(ERROR, "A hash is not 64 hexadecimal digits"),
    QUOTE_TOO_LONG(ERROR, "An excerpt is too long"),
    QUOTE_MISMATCH(ERROR, "An excerpt and its offsets do not agree"),
    QUOTE_OVERLAP(ERROR, "Overlapping excerpts of one source differ"),
    VALUE_TEXT_MISMATCH(ERROR, "The value text is not part of the excerpt"),
    VALUE_TEXT_DISAGREES(WARNING, "The value text gives another value"),
    IMPLAUSIBLE_AMOUNT(WARNING, "An amount is larger than all the money there is"),
    OFFSET_OUT_OF_RANGE(ERROR, "An offset lies outside its source"),
    OUTSIDE_PASSAGE(ERROR, "An excerpt does not lie in its passage"),
    PASSAGE_TOO_LONG(ERROR, "A passage is too long"),
    PASSAGE_MISMATCH(ERROR, "A passage and its hash do not agree"),
    SUBJECT_NOT_SHOWN(ERROR, "A passage does not show whom it is about"),
    QUOTED_TOO_MUCH(ERROR, "The excerpts of a source give back too much of it"),
    INCONSISTENT_CONTINUATION(ERROR, "A continuation row does not fit the row it continues"),
    SOURCE_WITHOUT_CLAIMS(WARNING, "A source has no claims"),
    SELF_DERIVATION(ERROR, "A source derives from itself, directly or through others"),
    STALE_DECISION(ERROR, "A decision was taken on other claims than there are now"),
    DECISION_AGAINST_SUM(WARNING, "A decision prefers a figure that a sum contradicts"),
    INVALID_IDENTITY(ERROR, "A sum of an arithmetic identity cannot be read"),
    STALE_IDENTITY(ERROR, "An arithmetic identity names something that is not there"),
    NEAR_NAMESPACE(ERROR, "A prefix stands for a namespace that is nearly the right one"),
    MISSING_SLOT(ERROR, "The head of an SSSOM file lacks a slot"),
    UNKNOWN_PREFIX(ERROR, "An identifier has a prefix that is not declared"),
    INVALID_ITEM(ERROR, "A Wikidata id has the wrong form"),
    CONFLICTING_LINKS(ERROR, "Judgements on what a thing is elsewhere contradict each other"),
    UNJUDGED_ENTITY(WARNING, "No judgement says what an entity is elsewhere"),
    INVALID_ONTOLOGY(ERROR, "A file of the ontology cannot be used"),
    SHAPE_VIOLATION(ERROR, "The graph breaks one of its shapes");

    private final Severity severity;
    private final String title;

    ProblemCode(Severity severity, String title) {
        this.severity = severity;
        this.title = title;
    }

    /** The stable code: kebab-case, also the anchor in docs/problems.md. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    public String title() {
        return title;
    }
}
