package claimgraph.serve.http;

import claimgraph.serve.guard.End;
import claimgraph.serve.guard.QueryClock;
import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import java.time.Duration;
import org.apache.jena.atlas.lib.InternalErrorException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;

/** Says in words how a query came to an end that is not its answer. */
public final class QueryFailures {
    private QueryFailures() {}

    /** The refusal for a failure of a running query; a failure of ours is thrown on as it is. */
    public static Refusal refusal(Throwable failure, QueryClock clock) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        End end = clock.ended();
        if (failure instanceof QueryCancelledException) {
            return ended(end == null ? End.TIME : end, clock);
        }
        if (failure instanceof OutOfMemoryError) {
            return ended(End.MEMORY, clock);
        }
        if (failure instanceof StackOverflowError) {
            return new Refusal(Reason.QUERY_TOO_COMPLEX, "The query is too deeply nested to be answered.");
        }
        if (end != null) {
            return ended(end, clock);
        }
        return foreseen(failure);
    }

    private static Refusal foreseen(Throwable failure) {
        if (failure instanceof QueryDeniedException) {
            return new Refusal(Reason.SERVICE_NOT_ALLOWED, "SERVICE is not allowed: this endpoint calls no other one.");
        }
        if (failure instanceof QueryExceptionHTTP || failure instanceof HttpException) {
            return new Refusal(Reason.SERVICE_FAILED, "The endpoint that SERVICE names did not answer the query.");
        }
        if (failure instanceof JenaException || failure instanceof InternalErrorException) {
            return new Refusal(Reason.QUERY_SYNTAX, "A part of the query cannot be evaluated at all.");
        }
        throw failure instanceof RuntimeException unforeseen ? unforeseen : new IllegalStateException(failure);
    }

    private static Refusal ended(End end, QueryClock clock) {
        return switch (end) {
            case TIME ->
                new Refusal(
                                Reason.QUERY_TIMEOUT,
                                "The query was ended after " + seconds(clock.limit())
                                        + ". Ask for less at once: name a subject or a property, add a LIMIT, "
                                        + "avoid patterns that share no variable.")
                        .with("limitSeconds", clock.limit().toMillis() / 1000.0);
            case MEMORY ->
                new Refusal(
                        Reason.QUERY_MEMORY,
                        "The query was ended because the memory of the server ran out. Group, sort or collect less at"
                                + " once.");
            case OVERLOAD, CLIENT_GONE ->
                new Refusal(
                        Reason.OVERLOADED,
                        "Too many long queries are running. Come back in some seconds; short ones are answered"
                                + " meanwhile.");
            case STOPPING -> new Refusal(Reason.STOPPING, "The server is stopping.");
        };
    }

    static String seconds(Duration duration) {
        long millis = duration.toMillis();
        String number = millis % 1000 == 0 ? Long.toString(millis / 1000) : Double.toString(millis / 1000.0);
        return number + (millis == 1000 ? " second" : " seconds");
    }
}
