package claimgraph.weigh.difference;

import claimgraph.weigh.context.Camp;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which members of a list are parts or wholes of which others. */
record Kinship(Map<Camp, Set<Camp>> kin) {

    /** The sources that name the member, a part of it or a whole that it belongs to. */
    Set<String> sources(Camp camp) {
        Set<String> sources = new HashSet<>(camp.sources());
        kin.getOrDefault(camp, Set.of()).forEach(other -> sources.addAll(other.sources()));
        return sources;
    }
}
