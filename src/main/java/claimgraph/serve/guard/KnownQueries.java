package claimgraph.serve.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/**
 * A cache of the queries that were read, by their text: reading one costs more than answering it from a small graph. Any thread
 * may ask.
 */
final class KnownQueries {
    private static final int MOST = 256;
    private static final int LONGEST = 8 * 1024;

    private final Cache<String, CheckedQuery> queries =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    Optional<CheckedQuery> get(String text) {
        return Optional.ofNullable(queries.getIfPresent(text));
    }

    /** Keeps a query that means the same each time: functions such as RAND() and NOW() have a state of their own in Jena. */
    CheckedQuery keep(String text, CheckedQuery query) {
        if (query.repeatable() && text.length() <= LONGEST) {
            queries.put(text, query);
        }
        return query;
    }
}
