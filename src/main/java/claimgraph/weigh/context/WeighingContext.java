package claimgraph.weigh.context;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Claims;
import claimgraph.claim.Decision;
import claimgraph.claim.Entity;
import claimgraph.claim.Modality;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.Source;
import claimgraph.claim.value.Value;
import claimgraph.ontology.Catalogue;
import claimgraph.ontology.Catalogue.ListTerm;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What weighing one question must know beyond the claims that answer it.
 *
 * @param reconciled claims whose figures fit others in an identity that holds
 */
public record WeighingContext(
        Catalogue catalogue,
        Map<String, Source> sources,
        Map<String, Entity> entities,
        Lineage lineage,
        Parts parts,
        RelatedClaims related,
        Interests interests,
        Map<Question, List<Decision>> decisions,
        Set<ClaimId> reconciled) {

    /** Before any arithmetic was done. */
    public static WeighingContext of(Claims claims, Catalogue catalogue) {
        return new WeighingContext(
                catalogue,
                claims.sources(),
                claims.entities(),
                new Lineage(claims.sources().values()),
                new Parts(claims.claims(), catalogue),
                new RelatedClaims(claims, catalogue),
                new Interests(claims, catalogue),
                claims.decisions().stream().collect(Collectors.groupingBy(Decision::question)),
                Set.of());
    }

    public WeighingContext with(Set<ClaimId> reconciledClaims) {
        return new WeighingContext(
                catalogue,
                sources,
                entities,
                lineage,
                parts,
                related,
                interests,
                decisions,
                Set.copyOf(reconciledClaims));
    }

    public Property property(Question question) {
        Property property = catalogue.property(question.property());
        if (property == null) {
            throw new IllegalArgumentException("not a property of the ontology: " + question.property());
        }
        return property;
    }

    /**
     * Whether what the claim says can be a fact at all, now or in its time: it can be checked, the source states or relays
     * it as being so or having happened, and it is not merely the word of somebody who has an interest in it.
     */
    public boolean mayBeFact(Claim claim) {
        return claim.modality().compareTo(Modality.ESTIMATED) < 0
                && property(claim.question()).checkable()
                && !interests.speaksIn(claim);
    }

    /** How far the claim is from an assertion: what an interested party says ranks behind what anybody else relays. */
    public Doubt doubt(Claim claim) {
        return switch (claim.modality()) {
            case ASSERTED -> interests.speaksIn(claim) ? Doubt.INTERESTED : Doubt.ASSERTED;
            case REPORTED -> interests.speaksIn(claim) ? Doubt.INTERESTED : Doubt.REPORTED;
            case ESTIMATED -> Doubt.ESTIMATED;
            case EXPECTED -> Doubt.EXPECTED;
            case DENIED -> Doubt.DENIED;
        };
    }

    /** From the surest on. */
    public enum Doubt {
        ASSERTED,
        REPORTED,
        INTERESTED,
        ESTIMATED,
        EXPECTED,
        DENIED
    }

    public List<Decision> decisions(Question question) {
        return decisions.getOrDefault(question, List.of());
    }

    /** How near the source of a claim is to the event; one that is not described is as far as can be. */
    public Source.Tier tier(Claim claim) {
        Source source = sources.get(claim.source());
        return source == null ? Source.Tier.AGGREGATOR : source.tier();
    }

    /** True when the field of one term lies inside the field of the other (skos:broader, over any number of steps). */
    public boolean narrower(Value.Term term, Value.Term broader) {
        return term.scheme().equals(broader.scheme())
                && broaderOf(term, new HashSet<>()).contains(broader.notation())
                && !broaderOf(broader, new HashSet<>()).contains(term.notation());
    }

    private Set<String> broaderOf(Value.Term term, Set<String> seen) {
        Set<String> above = catalogue
                .term(term.scheme(), term.notation())
                .<Set<String>>map(ListTerm::broader)
                .orElse(Set.of());
        for (String notation : above) {
            if (seen.add(notation)) {
                broaderOf(new Value.Term(term.scheme(), notation), seen);
            }
        }
        return seen;
    }

    /** The values that a value lies in: wholes of a thing, wider fields of a term. */
    public List<Value> widerThan(Value value) {
        if (value instanceof Value.Thing thing) {
            return parts.wholesOf(thing.entity()).stream()
                    .<Value>map(Value.Thing::new)
                    .toList();
        }
        if (value instanceof Value.Term term) {
            return broaderOf(term, new HashSet<>()).stream()
                    .<Value>map(notation -> new Value.Term(term.scheme(), notation))
                    .toList();
        }
        return List.of();
    }

    /** How a person reads the aspect of a property's claims. */
    public String aspect(@Nullable Property property, String aspect) {
        String scheme = property == null ? "" : property.aspect().scheme();
        return label(scheme.isEmpty() ? new Value.Thing(aspect) : new Value.Term(scheme, aspect));
    }

    /** {@code AMI Labs seed round (2026): amount raised}. */
    public String label(Question question) {
        Property property = catalogue.property(question.property());
        String aspect = question.aspect().isEmpty() ? "" : " (" + aspect(property, question.aspect()) + ")";
        return label(new Value.Thing(question.subject())) + ": "
                + (property == null ? question.property() : property.label()) + aspect;
    }

    /** How a person reads a value: things and terms by their labels. */
    public String label(Value value) {
        if (value instanceof Value.Thing thing) {
            Entity entity = entities.get(thing.entity());
            return entity == null ? thing.entity() : entity.label();
        }
        if (value instanceof Value.Term term) {
            return catalogue
                    .term(term.scheme(), term.notation())
                    .map(ListTerm::label)
                    .orElse(term.notation());
        }
        return value.label();
    }
}
