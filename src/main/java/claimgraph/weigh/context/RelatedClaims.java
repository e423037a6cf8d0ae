package claimgraph.weigh.context;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Claims;
import claimgraph.claim.Decision;
import claimgraph.claim.Decision.Action;
import claimgraph.claim.Modality;
import claimgraph.claim.Property;
import claimgraph.claim.Property.Aspect.Need;
import claimgraph.claim.Question;
import claimgraph.claim.value.Value;
import claimgraph.ontology.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The claims that bear on a question without answering it: what is said under a narrower property, and who else has had a
 * value that goes from one thing to the next. Denied claims and those that a person set aside imply nothing.
 */
public final class RelatedClaims {

    private record Held(String property, String aspect, Value value) {}

    private final Map<Question, List<Claim>> implied = new HashMap<>();
    private final Map<Held, List<Claim>> holders = new HashMap<>();

    RelatedClaims(Claims claims, Catalogue catalogue) {
        Set<ClaimId> aside = claims.decisions().stream()
                .filter(decision -> decision.action() == Action.DEPRECATE && decision.claim() != null)
                .map(Decision::claim)
                .collect(Collectors.toSet());
        for (Claim claim : claims.claims()) {
            Property property = catalogue.property(claim.question().property());
            if (property == null || claim.modality() == Modality.DENIED || aside.contains(claim.id())) {
                continue;
            }
            for (Question wider : wider(claim.question(), property, catalogue)) {
                implied.computeIfAbsent(wider, key -> new ArrayList<>()).add(claim);
            }
            if (property.bearing().passesOn()) {
                holders.computeIfAbsent(held(claim), key -> new ArrayList<>()).add(claim);
            }
        }
    }

    /** The questions that a claim answers as well, since its property implies theirs; a role may become the aspect. */
    public static List<Question> wider(Question question, Property property, Catalogue catalogue) {
        if (property.superProperties().isEmpty()) {
            return List.of();
        }
        List<Question> wider = new ArrayList<>();
        for (String name : property.superProperties()) {
            Property above = catalogue.property(name);
            if (above != null) {
                String aspect = catalogue.impliedRoles().getOrDefault(property.name(), question.aspect());
                wider.add(new Question(question.subject(), name, above.aspect().need() == Need.NONE ? "" : aspect));
            }
        }
        return wider;
    }

    /** What is said under narrower properties, by id. */
    public List<Claim> implied(Question question) {
        return implied.getOrDefault(question, List.of());
    }

    /** Every claim, by id, that something has or had the value that this claim speaks of. */
    public List<Claim> holders(Claim claim) {
        return holders.getOrDefault(held(claim), List.of());
    }

    private static Held held(Claim claim) {
        return new Held(claim.question().property(), claim.question().aspect(), claim.value());
    }
}
