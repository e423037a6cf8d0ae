package claimgraph.check;

import claimgraph.claim.Attribution;
import claimgraph.claim.Property;
import claimgraph.claim.Property.Aspect;
import claimgraph.claim.Question;
import claimgraph.ontology.Catalogue;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
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

    /** A question together with what the ontology says of its property. */
    record Stated(Question question, Property property) {}

    @Nullable
    Stated read(Cells cells) {
        String subject = cells.required("subject");
        String name = cells.required("property");
        Property property = name == null ? null : property(cells, name);
        if (subject == null || property == null) {
            return null;
        }
        String canonical = subject(cells, subject, property);
        String aspect = aspect(cells, property);
        return canonical == null || aspect == null
                ? null
                : new Stated(new Question(canonical, property.name(), aspect), property);
    }

    private @Nullable Property property(Cells cells, String name) {
        Property property = catalogue.property(name);
        if (property != null) {
            return property;
        }
        if (catalogue.abstractProperties().contains(name)) {
            cells.wrong(
                    ProblemCode.ABSTRACT_PROPERTY,
                    "property",
                    "\"" + name + "\" only groups others. Write one of " + String.join(", ", below(name)) + ".");
        } else {
            cells.wrong(
                    ProblemCode.UNKNOWN_PROPERTY,
                    "property",
                    "\"" + name + "\" is not a property of the ontology."
                            + Nearest.didYouMean(name, catalogue.properties().keySet()));
        }
        return null;
    }

    private Iterable<String> below(String group) {
        return catalogue.properties().values().stream()
                .filter(property -> property.superProperties().contains(group))
                .map(Property::name)
                .toList();
    }

    private @Nullable String subject(Cells cells, String subject, Property property) {
        Parsed<String> parsed = values.entity(subject, property.subjectClasses(), property.name());
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
                "\"" + cells.text("aspect") + "\" stands here, but " + property.name() + " has no aspect. Delete it.");
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
            cells.wrong(bad.code(), "attributed_to", bad.message() + " Put free text in double quotes.");
            return null;
        }
        String entity = cells.accept("attributed_to", parsed);
        return entity == null ? null : new Attribution.Known(entity);
    }
}
