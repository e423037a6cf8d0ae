package claimgraph.serve.guard;

import org.apache.jena.query.QueryCancelledException;

/** Thrown inside a query that was ended; Jena takes it for its own cancellation and cleans up. */
public final class QueryEnded extends QueryCancelledException {
    private static final long serialVersionUID = 1;

    private final End end;

    QueryEnded(End end) {
        this.end = end;
    }

    public End end() {
        return end;
    }
}
