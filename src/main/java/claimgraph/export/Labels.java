package claimgraph.export;

import claimgraph.claim.Attribution;
import claimgraph.claim.Entity;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.value.Value;
import claimgraph.ontology.Catalogue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How people read ids: the labels of entities, terms, properties, aspects and values. */
public final class Labels {

    private final Catalogue catalogue;
    private final Map<String, Entity> entities;

    Labels(Catalogue catalogue, Map<String, Entity> entities) {
        this.catalogue = catalogue;
        this.entities = entities;
    }

    public String entity(String id) {
        Entity entity = entities.get(id);
        return entity == null ? id : entity.label();
    }

    public String property(String name) {
        Property property = catalogue.property(name);
        return property == null ? name : property.label();
    }

    /** The label of a question's aspect; empty when it has none. */
    public String aspect(Question question) {
        Property property = catalogue.property(question.property());
        if (property == null || question.aspect().isEmpty()) {
            return "";
        }
        String scheme = property.aspect().scheme();
        return scheme.isEmpty() ? entity(question.aspect()) : term(scheme, question.aspect());
    }

    public String value(Value value) {
        if (value instanceof Value.Thing thing) {
            return entity(thing.entity());
        }
        return value instanceof Value.Term term ? term(term.scheme(), term.notation()) : value.label();
    }

    public String attribution(@Nullable Attribution attribution) {
        if (attribution instanceof Attribution.Known known) {
            return entity(known.entity());
        }
        return attribution == null ? "" : attribution.label();
    }

    private String term(String scheme, String notation) {
        return catalogue.term(scheme, notation).map(Catalogue.ListTerm::label).orElse(notation);
    }
}
