package claimgraph.rdf;

import claimgraph.claim.Entity;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.value.Value;
import claimgraph.ontology.Catalogue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels of what has no label of its own in the seeds: questions, facts, roles that somebody holds. */
public final class Wording {

    private final Catalogue catalogue;
    private final Map<String, Entity> entities;

    public Wording(Catalogue catalogue, Map<String, Entity> entities) {
        this.catalogue = catalogue;
        this.entities = entities;
    }

    /** {@code Acme: benchmark score (MMLU)}. */
    String of(Question question) {
        Property property = catalogue.properties().get(question.property());
        String asked = property == null ? question.property() : property.label();
        String aspect = question.aspect().isEmpty() ? "" : " (" + aspect(property, question.aspect()) + ")";
        return entity(question.subject()) + ": " + asked + aspect;
    }

    /** {@code Acme: benchmark score (MMLU): 77.1 %}. */
    String of(Question question, Value value) {
        return of(question) + ": " + of(value);
    }

    /** {@code Acme: chief executive: Ada Lang}. */
    String ofRole(String organization, String role, String person) {
        return entity(organization) + ": " + listed(MembershipMapper.ROLES, role) + ": " + entity(person);
    }

    String entity(String id) {
        Entity entity = entities.get(id);
        return entity == null ? id : entity.label();
    }

    private String aspect(@Nullable Property property, String aspect) {
        String scheme = property == null ? "" : property.aspect().scheme();
        return scheme.isEmpty() ? entity(aspect) : listed(scheme, aspect);
    }

    private String of(Value value) {
        if (value instanceof Value.Thing thing) {
            return entity(thing.entity());
        }
        if (value instanceof Value.Term term) {
            return listed(term.scheme(), term.notation());
        }
        return value.label();
    }

    private String listed(String scheme, String notation) {
        return catalogue.term(scheme, notation).map(Catalogue.ListTerm::label).orElse(notation);
    }
}
