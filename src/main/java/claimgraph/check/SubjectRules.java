package claimgraph.check;

import claimgraph.check.value.Parsed;
import claimgraph.check.value.ValueGrammar;
import claimgraph.claim.Attribution;
import claimgraph.claim.Property;
import claimgraph.claim.Property.Aspect;
import claimgraph.claim.Question;
import claimgraph.ontology.Catalogue;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Shown;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules for what a claim is about: subject, property, aspect and who says it. */
final class SubjectRules {

    private final Catalogue catalogue;
    private final ValueGrammar values;

    SubjectRules(Catalogue catalogue, ValueGrammar values) {
        this.catalogue = catalogue;
        this.values = values;
    }

    /** The property of the row, or null with a problem. */
    @Nullable
    Property property(Cells cells) {
        String name = cells.required("property");
        Property property = name == null ? null : catalogue.property(name);
        if (name == null || property != null) {
            return property;
        }
        Catalogue.Retired retired = catalogue.retired().get(name);
        if (retired != null) {
            cells.wrong(ProblemCode.DEPRECATED_TERM, "property", deprecated(name, retired));
        } else if (catalogue.abstractProperties().contains(name)) {
            cells.wrong(
                    ProblemCode.ABSTRACT_PROPERTY,
                    "property",
                    Shown.quoted(name) + " only groups others. Write one of " + String.join(", ", below(name)) + ".");
        } else {
            cells.wrong(
                    ProblemCode.UNKNOWN_PROPERTY,
                    "property",
                    Shown.quoted(name) + " is not a property of the ontology."
                            + Nearest.didYouMean(name, catalogue.properties().keySet()));
        }
        return null;
    }

    /** What the row is about, or null with problems; looks at the subject even when the property is wrong. */
    @Nullable
    Question question(Cells cells, @Nullable Property property) {
        String subject = cells.required("subject");
        String canonical = subject == null ? null : subject(cells, subject, property);
        String aspect = property == null ? null : aspect(cells, property);
        return canonical == null || aspect == null || property == null
                ? null
                : new Question(canonical, property.name(), aspect);
    }

    /** What is wrong with a property that went, and what to write. */
    static String deprecated(String name, Catalogue.Retired retired) {
        return Shown.quoted(name) + " is deprecated. " + retired.instead();
    }

    private Iterable<String> below(String group) {
        return catalogue.properties().values().stream()
                .filter(property -> property.superProperties().contains(group))
                .map(Property::name)
                .toList();
    }

    private @Nullable String subject(Cells cells, String subject, @Nullable Property property) {
        Parsed<String> parsed = property == null
                ? values.entity(subject, Set.of(), "property")
                : values.entity(subject, property.subjectClasses(), property.name());
        if (parsed instanceof Parsed.Bad<String> bad && bad.code() == ProblemCode.WRONG_VALUE_CLASS) {
            cells.wrong(
                    ProblemCode.WRONG_SUBJECT_CLASS,
                    "subject",
                    bad.message() + " Write a property that fits, or mend the class in entities.csv.");
            return null;
        }
        return cells.accept("subject", parsed);
    }

    private @Nullable String aspect(Cells cells, Property property) {
        String aspect = cells.text("aspect");
        Aspect rule = property.aspect();
        if (rule.need() == Aspect.Need.NONE) {
            return aspect.isEmpty() ? "" : surplus(cells, property);
        }
        if (aspect.isEmpty()) {
            return rule.need() == Aspect.Need.OPTIONAL ? "" : missing(cells, property);
        }
        return rule.scheme().isEmpty()
                ? cells.accept("aspect", values.entity(aspect, rule.classes(), property.name()))
                : cells.accept("aspect", values.term(aspect, rule.scheme()).map(term -> term.notation()));
    }

    private static @Nullable String surplus(Cells cells, Property property) {
        cells.wrong(
                ProblemCode.SURPLUS_ASPECT,
                "aspect",
                Shown.quoted(cells.text("aspect")) + " stands here, but " + property.name()
                        + " has no aspect. Delete it.");
        return null;
    }

    private static @Nullable String missing(Cells cells, Property property) {
        Aspect rule = property.aspect();
        Set<String> classes = rule.classes();
        String wanted = rule.scheme().isEmpty()
                ? "the id of " + (classes.isEmpty() ? "an entity" : "one of class " + String.join(" or ", classes))
                : "a term of the list " + rule.scheme();
        cells.wrong(
                ProblemCode.MISSING_ASPECT,
                "aspect",
                "The cell is empty, but " + property.name() + " needs an aspect. Write " + wanted + ".");
        return null;
    }

    /** Who says it inside the article: an entity id, or free text in double quotes. */
    @Nullable
    Attribution attribution(Cells cells) {
        String cell = cells.text("attributed_to");
        if (cell.isEmpty()) {
            return null;
        }
        if (cell.length() > 2 && cell.startsWith("\"") && cell.endsWith("\"")) {
            return new Attribution.Described(cell.substring(1, cell.length() - 1));
        }
        Parsed<String> parsed = values.entity(cell, Set.of(), "attributed_to");
        if (parsed instanceof Parsed.Bad<String> bad) {
            cells.wrong(
                    bad.code(),
                    "attributed_to",
                    bad.message()
                            + " Free text stands in quotes of its own, three of them in the CSV: \"\"\"a"
                            + " spokesperson\"\"\".");
            return null;
        }
        String entity = cells.accept("attributed_to", parsed);
        return entity == null ? null : new Attribution.Known(entity);
    }
}
