package claimgraph.check;

import claimgraph.claim.Entity;
import claimgraph.claim.Property;
import claimgraph.claim.value.Value;
import claimgraph.ontology.Catalogue;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the value cell by what the property takes; the one place that knows how every kind of value is written. */
final class ValueGrammar {

    private static final int LONGEST_TEXT = 200;

    private final Catalogue catalogue;
    private final Map<String, Entity> entities;
    private final QuantityGrammar quantities;

    ValueGrammar(Catalogue catalogue, Map<String, Entity> entities) {
        this.catalogue = catalogue;
        this.entities = entities;
        this.quantities = new QuantityGrammar(catalogue.units(), catalogue.tolerance());
    }

    Parsed<? extends Value> parse(String text, Property property) {
        return switch (property.kind()) {
            case ENTITY ->
                entity(text, property.valueClasses(), property.name()).map(Value.Thing::new);
            case MONEY -> quantities.money(text);
            case QUANTITY -> quantities.quantity(text, property.dimension());
            case DATE ->
                DateGrammar.parse(text)
                        .map(Parsed::of)
                        .orElseGet(() -> Parsed.problem(
                                ProblemCode.INVALID_DATE,
                                "\"" + text + "\" is not a date. " + DateGrammar.FORMS + "."));
            case TERM -> term(text, property.valueScheme());
            case IRI -> iri(text).map(Value.Link::new);
            case TEXT -> text(text);
        };
    }

    /** The id of an entity of one of the classes; one that was merged stands for what it was merged into. */
    Parsed<String> entity(String id, Set<String> classes, String property) {
        Entity entity = entities.get(id);
        if (entity == null) {
            return Parsed.problem(
                    ProblemCode.UNKNOWN_REFERENCE,
                    "\"" + id + "\" is not in entities.csv." + Nearest.didYouMean(id, entities.keySet()));
        }
        Entity canonical = canonical(entity);
        if (!classes.isEmpty() && !classes.contains(canonical.type())) {
            return Parsed.problem(
                    ProblemCode.WRONG_VALUE_CLASS,
                    "\"" + id + "\" is of class " + canonical.type() + "; " + property + " takes "
                            + String.join(" or ", classes) + " here.");
        }
        return Parsed.of(canonical.id());
    }

    /** Follows merges to the entity that stays; circles were reported before and end where they began. */
    private Entity canonical(Entity entity) {
        Entity at = entity;
        for (int steps = 0; steps < entities.size() && !at.mergedInto().isEmpty(); steps++) {
            Entity next = entities.get(at.mergedInto());
            if (next == null) {
                return at;
            }
            at = next;
        }
        return at;
    }

    Parsed<Value.Term> term(String notation, String scheme) {
        Set<String> notations =
                catalogue.schemes().getOrDefault(scheme, new TreeMap<>()).keySet();
        return notations.contains(notation)
                ? Parsed.of(new Value.Term(scheme, notation))
                : Parsed.problem(
                        ProblemCode.UNKNOWN_TERM,
                        "\"" + notation + "\" is not in the list " + scheme + " of the ontology."
                                + Nearest.didYouMean(notation, notations));
    }

    static Parsed<String> iri(String text) {
        try {
            URI uri = new URI(text);
            if (uri.isAbsolute() && uri.getRawSchemeSpecificPart().startsWith("//") && uri.getHost() != null) {
                return Parsed.of(text);
            }
        } catch (URISyntaxException e) {
            return notAnIri(text);
        }
        return notAnIri(text);
    }

    private static Parsed<String> notAnIri(String text) {
        return Parsed.problem(
                ProblemCode.INVALID_IRI,
                "\"" + text
                        + "\" is not an absolute address. Write it with its scheme, like https://example.org/page.");
    }

    private static Parsed<Value.Text> text(String text) {
        return text.length() > LONGEST_TEXT
                ? Parsed.problem(
                        ProblemCode.INVALID_TEXT,
                        "The text is longer than " + LONGEST_TEXT + " characters. Say it in a few words of our own.")
                : Parsed.of(new Value.Text(text));
    }
}
