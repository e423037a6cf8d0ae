package claimgraph.weigh.context;

import claimgraph.claim.Source;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which sources derive from which: sources that are connected by derivation count as one voice. */
public final class Lineage {

    private final Map<String, Set<String>> origins = new HashMap<>();
    private final Map<String, String> voices = new HashMap<>();

    public Lineage(Collection<Source> sources) {
        Map<String, Set<String>> neighbours = new HashMap<>();
        Map<String, Set<String>> parents = new HashMap<>();
        for (Source source : sources) {
            parents.put(source.id(), Set.copyOf(source.derivedFrom()));
            for (String origin : source.derivedFrom()) {
                neighbours.computeIfAbsent(source.id(), id -> new HashSet<>()).add(origin);
                neighbours.computeIfAbsent(origin, id -> new HashSet<>()).add(source.id());
            }
        }
        parents.keySet().forEach(id -> origins.put(id, reachable(id, parents)));
        neighbours.keySet().stream()
                .sorted()
                .forEach(id -> reachable(id, neighbours).forEach(member -> voices.putIfAbsent(member, id)));
    }

    /** The voice that a source speaks with: the same for all sources that are connected by derivation. */
    public String voice(String source) {
        return voices.getOrDefault(source, source);
    }

    public boolean independent(String one, String other) {
        return !voice(one).equals(voice(other));
    }

    /** True when the source rewrites or cites one of the others, directly or over others, and not the other way round. */
    public boolean copiesOneOf(String source, Set<String> others) {
        for (String origin : origins.getOrDefault(source, Set.of())) {
            if (others.contains(origin)
                    && !origins.getOrDefault(origin, Set.of()).contains(source)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> reachable(String start, Map<String, Set<String>> edges) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(edges.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(edges.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }
}
