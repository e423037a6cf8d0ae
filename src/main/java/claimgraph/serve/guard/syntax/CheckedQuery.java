package claimgraph.serve.guard.syntax;

import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * A query that may run.
 *
 * @param repeatable whether it has the same answer as long as the data stay the same
 * @param advice a hint on a name that is probably misspelt
 */
public record CheckedQuery(Query query, boolean repeatable, Optional<String> advice) {}
