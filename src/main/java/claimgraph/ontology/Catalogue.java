package claimgraph.ontology;

import claimgraph.claim.Property;
import claimgraph.claim.value.Tolerance;
import claimgraph.claim.value.Unit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the ontology says, as tables: the machine reads the domain here and nowhere else.
 *
 * @param properties by local name, those that a seed row may use
 * @param abstractProperties local names of properties that only group others, {@code valuation}
 * @param retired what replaces properties that went, by their local names
 * @param exclusive properties of which only one of those below can hold of a thing, unless a sum shows that two fit
 * @param classes local names of the classes an entity may have
 * @param kindSchemes the list of kinds of each class, by class
 * @param impliedRoles notation of the role that a property gives to its value, by property
 * @param officeOf property under which the facts of another are written once more with its implied role, by that other
 * @param schemes terms by list and notation
 * @param units by notation
 * @param ids what ids look like
 */
public record Catalogue(
        NavigableMap<String, Property> properties,
        NavigableSet<String> abstractProperties,
        Map<String, Retired> retired,
        NavigableSet<String> exclusive,
        NavigableSet<String> classes,
        Map<String, String> kindSchemes,
        Map<String, String> impliedRoles,
        Map<String, String> officeOf,
        Map<String, NavigableMap<String, ListTerm>> schemes,
        NavigableMap<String, Unit> units,
        Tolerance tolerance,
        IdForms ids) {

    /**
     * A term of a list.
     *
     * @param localName of its IRI in the ontology's namespace
     * @param broader notations of the terms directly above it
     */
    public record ListTerm(String localName, String notation, String label, NavigableSet<String> broader) {}

    /**
     * A property that went.
     *
     * @param by local name of the property that replaces it
     * @param aspect notation of the aspect with which that one says the same; empty when none is needed
     * @param instead what a seed row writes now, in words
     */
    public record Retired(String by, String aspect, String instead) {}

    public @Nullable Property property(String name) {
        return properties.get(name);
    }

    public Optional<ListTerm> term(String scheme, String notation) {
        return Optional.ofNullable(schemes.get(scheme)).map(terms -> terms.get(notation));
    }
}
