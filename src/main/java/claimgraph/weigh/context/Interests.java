package claimgraph.weigh.context;

import claimgraph.claim.Attribution;
import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.Entity;
import claimgraph.claim.Modality;
import claimgraph.claim.Property;
import claimgraph.claim.Property.Bearing.Interest;
import claimgraph.claim.value.Value;
import claimgraph.ontology.Catalogue;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who has an interest in what, as the claims themselves tell: a person in the firm that he leads, a maker in its model, a
 * critic against what he criticizes, a firm against its rival. The ontology says which properties make such ties.
 */
public final class Interests {

    private final Map<String, Entity> entities;
    private final Map<String, Set<String>> own = new HashMap<>();
    private final Map<String, Set<String>> against = new HashMap<>();

    Interests(Claims claims, Catalogue catalogue) {
        this.entities = claims.entities();
        for (Claim claim : claims.claims()) {
            Property property = catalogue.property(claim.question().property());
            if (property == null
                    || property.bearing().interest() == Interest.NONE
                    || claim.modality() == Modality.DENIED
                    || !(claim.value() instanceof Value.Thing other)) {
                continue;
            }
            Map<String, Set<String>> ties = property.bearing().interest() == Interest.OWN ? own : against;
            tie(ties, claim.question().subject(), other.entity());
            tie(ties, other.entity(), claim.question().subject());
        }
    }

    private static void tie(Map<String, Set<String>> ties, String one, String other) {
        ties.computeIfAbsent(one, key -> new HashSet<>()).add(other);
    }

    /** True when whoever says it inside the source speaks of himself, of his own side, or of a rival of it. */
    public boolean speaksIn(Claim claim) {
        Attribution speaker = claim.attributedTo();
        if (speaker == null) {
            return false;
        }
        Set<String> subject = side(claim.question().subject());
        return speaker instanceof Attribution.Known known
                ? touches(side(known.entity()), subject)
                : names(speaker.label(), subject);
    }

    /** The thing, and everything one step away that it has a stake in or that has one in it. */
    private Set<String> side(String entity) {
        Set<String> side = new HashSet<>(own.getOrDefault(entity, Set.of()));
        side.add(entity);
        return side;
    }

    private boolean touches(Set<String> speaker, Set<String> subject) {
        return !Collections.disjoint(speaker, subject)
                || speaker.stream()
                        .anyMatch(one -> !Collections.disjoint(against.getOrDefault(one, Set.of()), subject));
    }

    /** "Acme's chief executive" speaks for Acme. */
    private boolean names(String words, Set<String> subject) {
        String spaced = spaced(words);
        return subject.stream()
                .map(entities::get)
                .filter(entity -> entity != null)
                .flatMap(entity -> Stream.concat(Stream.of(entity.label()), entity.altLabels().stream()))
                .anyMatch(label -> spaced.contains(spaced(label)));
    }

    private static String spaced(String words) {
        return " "
                + words.replaceAll("['\u2019]s\\b", "")
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
