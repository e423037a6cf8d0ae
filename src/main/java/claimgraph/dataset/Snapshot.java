package claimgraph.dataset;

import java.util.Map;

/**
 * A finished graph and what goes with it but is not in it.
 *
 * @param lines line of the seed row of each claim, by its id
 */
public record Snapshot(ClaimGraph graph, Map<String, Long> lines) {
    public Snapshot {
        lines = Map.copyOf(lines);
    }
}
