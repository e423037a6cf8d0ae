package claimgraph.pipeline;

import claimgraph.claim.Attribution;
import claimgraph.claim.Claims;
import claimgraph.claim.Entity;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Rule;
import claimgraph.claim.verdict.Verdict;
import claimgraph.ontology.Catalogue;
import java.util.Comparator;

/** What things are called, for people. */
final class Labels {

    private final Claims claims;
    private final Catalogue catalogue;

    Labels(PipelineResult built) {
        this.claims = built.claims();
        this.catalogue = built.ontology().catalogue();
    }

    String entity(String id) {
        Entity entity = claims.entities().get(id);
        return entity == null ? id : entity.label();
    }

    String of(Value value) {
        if (value instanceof Value.Thing thing) {
            return entity(thing.entity());
        }
        return value instanceof Value.Term term ? term(term.scheme(), term.notation()) : value.label();
    }

    String of(Attribution attribution) {
        return attribution instanceof Attribution.Known known ? entity(known.entity()) : attribution.label();
    }

    String of(Rule rule) {
        return byLocalName("Rules", rule.notation());
    }

    String of(Difference difference) {
        return byLocalName("DisagreementKinds", difference.localName());
    }

    String property(Question question) {
        Property property = catalogue.property(question.property());
        return property == null ? question.property() : property.label();
    }

    /** What is asked; a comparison of roles is another question than the list itself. */
    String of(Verdict verdict) {
        return of(verdict.question())
                + (verdict.differences().contains(Difference.ROLE_DIFFERENCE) ? ", roles compared" : "");
    }

    /** {@code AMI Labs seed round (2026): amount raised}. */
    String of(Question question) {
        Property property = catalogue.property(question.property());
        String asked = property == null ? question.property() : property.label();
        if (property == null || question.aspect().isEmpty()) {
            return entity(question.subject()) + ": " + asked;
        }
        String scheme = property.aspect().scheme();
        String aspect = scheme.isEmpty() ? entity(question.aspect()) : term(scheme, question.aspect());
        return entity(question.subject()) + ": " + asked + " (" + aspect + ")";
    }

    private String term(String scheme, String notation) {
        return catalogue.term(scheme, notation).map(Catalogue.ListTerm::label).orElse(notation);
    }

    private String byLocalName(String scheme, String localName) {
        return catalogue.schemes().get(scheme) == null
                ? localName
                : catalogue.schemes().get(scheme).values().stream()
                        .filter(term -> term.localName().equals(localName))
                        .min(Comparator.comparing(Catalogue.ListTerm::notation))
                        .map(Catalogue.ListTerm::label)
                        .orElse(localName);
    }
}
