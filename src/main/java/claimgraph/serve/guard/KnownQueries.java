package claimgraph.serve.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The queries that were read lately, by their text: reading one costs more than answering it from a small graph. */
final class KnownQueries {
    private static final int MOST = 256;
    private static final int LONGEST = 8 * 1024;

    private final Map<String, CheckedQuery> queries = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CheckedQuery> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<CheckedQuery> get(String text) {
        return Optional.ofNullable(queries.get(text));
    }

    /** Keeps a query that means the same each time: functions such as RAND() and NOW() have a state of their own in Jena. */
    synchronized CheckedQuery keep(String text, CheckedQuery query) {
        if (query.repeatable() && text.length() <= LONGEST) {
            queries.put(text, query);
        }
        return query;
    }
}
