package claimgraph.check;

import claimgraph.claim.Link;
import claimgraph.problem.Location;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Severity;
import claimgraph.problem.Shown;
import claimgraph.seed.SssomHead;
import claimgraph.seed.SssomRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules for rows of links.sssom.tsv, each on its own; {@link LinkSet} knows the rules for all of them together. */
public final class LinkRows {

    /** Relations that a row may state: the matches of SKOS, and those that lead to keys and pages. */
    private static final List<String> PREDICATES = List.of(
            "skos:exactMatch",
            "skos:closeMatch",
            "skos:broadMatch",
            "skos:narrowMatch",
            "skos:relatedMatch",
            "schema:identifier",
            "schema:subjectOf",
            "schema:codeRepository",
            "foaf:homepage",
            "foaf:isPrimaryTopicOf");

    private static final Pattern JUSTIFICATION =
            Pattern.compile("semapv:(MappingReview|ManualMappingCuration|LogicalReasoning|LexicalMatching"
                    + "|CompositeMatching|UnspecifiedMatching|SemanticSimilarityThresholdMatching"
                    + "|LexicalSimilarityThresholdMatching|MappingChaining|MappingInversion|StructuralMatching"
                    + "|InstanceBasedMatching|BackgroundKnowledgeBasedMatching)");
    private static final Pattern ITEM = Pattern.compile("wd:Q[1-9][0-9]{0,11}");
    private static final Pattern CONFIDENCE = Pattern.compile("(0(\\.[0-9]{1,3})?|1(\\.0{1,3})?)?");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9.]+");
    private static final String NONE = "sssom:NoTermFound";

    private final String entityNamespace;
    private final Set<String> entities;
    private final boolean readable;
    private final String file;
    private final Problems problems;
    private final LinkSet links;
    private final Set<SssomHead> heads = new HashSet<>();

    /**
     * @param entityNamespace what the IRIs of our entities begin with in the file
     * @param readable false when entities.csv could not be read, so that no id can be called unknown
     * @param file canonical path of the file, as links name it
     */
    public LinkRows(String entityNamespace, Set<String> entities, boolean readable, String file, Problems problems) {
        this.readable = readable;
        this.entityNamespace = entityNamespace;
        this.entities = entities;
        this.file = file;
        this.problems = problems;
        this.links = new LinkSet(problems);
    }

    public void accept(SssomRow row) {
        if (heads.add(row.head())) {
            NearNamespaces.in(row.head().prefixes())
                    .forEach(message -> problems.add(
                            ProblemCode.NEAR_NAMESPACE,
                            Location.ofFile(row.location().file()),
                            message));
        }
        List<Boolean> sound = new ArrayList<>();
        sound.add(subjectIsKnown(row));
        sound.add(predicateIsAllowed(row));
        sound.add(objectIsWritten(row));
        sound.add(fits(
                row,
                "mapping_justification",
                JUSTIFICATION,
                "is no justification of SSSOM. Write semapv:ManualMappingCuration, semapv:LexicalMatching …"));
        sound.add(fits(row, "confidence", CONFIDENCE, "is no confidence. Write a number from 0 to 1, like 0.95."));
        sound.add(dateIsADay(row));
        sound.add(hasEvidence(row));
        if (!sound.contains(false)) {
            links.add(link(row), row);
        }
    }

    /** The judgements, once all rows were seen; checks them against each other. */
    public List<Link> finish() {
        return links.finish(entities);
    }

    private boolean subjectIsKnown(SssomRow row) {
        String iri = row.iri("subject_id");
        if (!iri.startsWith(entityNamespace)) {
            return wrong(
                    row,
                    ProblemCode.UNKNOWN_PREFIX,
                    "subject_id",
                    Shown.quoted(row.cell("subject_id")) + " is no entity of ours. Write cge: and its id, with cge: "
                            + entityNamespace + " in the head.");
        }
        String id = iri.substring(entityNamespace.length());
        return !readable
                || entities.contains(id)
                || wrong(
                        row,
                        ProblemCode.UNKNOWN_REFERENCE,
                        "subject_id",
                        Shown.quoted(id) + " is not in entities.csv." + Nearest.didYouMean(id, entities));
    }

    private boolean predicateIsAllowed(SssomRow row) {
        String predicate = row.cell("predicate_id");
        String modifier = row.cell("predicate_modifier");
        if (!modifier.isEmpty() && !modifier.equals("Not")) {
            return wrong(
                    row,
                    ProblemCode.INVALID_CHOICE,
                    "predicate_modifier",
                    Shown.quoted(modifier) + " is not Not. Write Not to refuse a namesake, or leave it empty.");
        }
        if (PREDICATES.contains(predicate)) {
            return true;
        }
        String why = predicate.equals("owl:sameAs")
                ? "owl:sameAs would merge two things under a reasoner. Write skos:exactMatch."
                : Shown.quoted(predicate) + " is none of " + String.join(", ", PREDICATES) + "."
                        + Nearest.didYouMean(predicate, PREDICATES);
        return wrong(row, ProblemCode.INVALID_CHOICE, "predicate_id", why);
    }

    private boolean objectIsWritten(SssomRow row) {
        String object = row.cell("object_id");
        if (row.iri("object_id").isEmpty()) {
            return wrong(
                    row,
                    ProblemCode.UNKNOWN_PREFIX,
                    "object_id",
                    Shown.quoted(object) + " has no prefix that the head declares. Write wd:Q42, or " + NONE + ".");
        }
        boolean item = row.iri("object_id").matches("(?i)https?://(?:[a-z]+\\.)?wikidata\\.org/.*");
        return !item
                || ITEM.matcher(object).matches()
                || wrong(
                        row,
                        ProblemCode.INVALID_ITEM,
                        "object_id",
                        Shown.quoted(object) + " is no item. Write wd:Q and digits, with wd: " + Link.WIKIDATA + ".");
    }

    private boolean hasEvidence(SssomRow row) {
        return !row.cell("comment").isBlank()
                || wrong(
                        row,
                        ProblemCode.MISSING_CELL,
                        "comment",
                        "The cell is empty. Say where the judgement comes from: an id from memory is none.");
    }

    private boolean dateIsADay(SssomRow row) {
        String cell = row.cell("mapping_date");
        try {
            return cell.isEmpty() || LocalDate.parse(cell).getYear() > 0;
        } catch (DateTimeException e) {
            return wrong(
                    row,
                    ProblemCode.INVALID_DATE,
                    "mapping_date",
                    Shown.quoted(cell) + " is no date. Write YYYY-MM-DD.");
        }
    }

    private boolean fits(SssomRow row, String slot, Pattern form, String otherwise) {
        String cell = row.cell(slot);
        return form.matcher(cell).matches()
                || wrong(row, ProblemCode.INVALID_CHOICE, slot, Shown.quoted(cell) + " " + otherwise);
    }

    private boolean wrong(SssomRow row, ProblemCode code, String slot, String message) {
        problems.add(code, row.at(slot), message);
        return code.severity() != Severity.ERROR;
    }

    private Link link(SssomRow row) {
        String subject = row.iri("subject_id").substring(entityNamespace.length());
        String object = row.cell("object_id");
        String key = subject + "--"
                + (object.equals(NONE) ? "none" : UNSAFE.matcher(object).replaceAll("-"));
        return new Link(
                key,
                subject,
                row.iri("predicate_id"),
                row.cell("predicate_modifier").equals("Not"),
                row.iri("object_id"),
                row.cell("object_label"),
                row.iri("mapping_justification"),
                row.cell("confidence"),
                row.cell("author_label"),
                row.cell("mapping_date"),
                row.cell("comment"),
                file + "#" + key);
    }
}
