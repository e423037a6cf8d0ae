package claimgraph.serve.guard;

import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * A query that may run.
 *
 * @param query not to be changed: others may run it at the same moment
 * @param unlimited whether it may ask for more rows than the server gives
 * @param repeatable whether it has the same answer as long as the data stay the same
 * @param advice a hint on a name that is probably misspelt
 */
public record CheckedQuery(Query query, boolean unlimited, boolean repeatable, Optional<String> advice) {}
