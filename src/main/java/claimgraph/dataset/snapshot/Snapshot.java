package claimgraph.dataset.snapshot;

import claimgraph.dataset.ClaimGraph;
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

    /** The same, its dataset moved into tables: smaller, quicker to ask, and the same whether built or loaded. */
    public Snapshot compact() {
        return new Snapshot(TableMaker.of(graph).graph(graph.namespaces(), graph.hash()), lines);
    }
}
