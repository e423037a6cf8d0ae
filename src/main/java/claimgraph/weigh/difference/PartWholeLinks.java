package claimgraph.weigh.difference;

import claimgraph.weigh.context.AgreeingClaims;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which members of a list are parts or wholes of which others. */
record PartWholeLinks(Map<AgreeingClaims, Set<AgreeingClaims>> kin) {

    /** The sources that name the member, a part of it or a whole that it belongs to. */
    Set<String> sources(AgreeingClaims agreeing) {
        Set<String> sources = new HashSet<>(agreeing.sources());
        kin.getOrDefault(agreeing, Set.of()).forEach(other -> sources.addAll(other.sources()));
        return sources;
    }
}
