package claimgraph.serve.guard;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * What one query and all of them together may use.
 *
 * @param timeout after which a running query ends; a request can only lower it
 * @param maxRows solutions of a SELECT, triples of a CONSTRUCT or DESCRIBE
 * @param maxBytes of one answer, be it of a query, a page or a dump
 * @param maxBody bytes of a query or a request body
 * @param maxNesting brackets inside each other in a query
 * @param slots queries that run at once
 * @param queue queries that may wait for a slot; the next one is told to come back later
 * @param patience how long a query waits for a slot, a body for its next byte, an answer for its reader
 * @param answers bytes of answers that are kept for who asks the same again; 0 to keep none
 * @param allowServices endpoints that a query may name in SERVICE; usually none
 */
public record Limits(
        Duration timeout,
        long maxRows,
        long maxBytes,
        int maxBody,
        int maxNesting,
        int slots,
        int queue,
        Duration patience,
        int answers,
        List<URI> allowServices) {

    private static final int ANSWERS = 16 << 20;

    public Limits {
        allowServices = List.copyOf(allowServices);
        if (timeout.isNegative()
                || timeout.isZero()
                || maxRows < 1
                || maxBytes < 1
                || maxBody < 1
                || slots < 1
                || queue < 0
                || answers < 0) {
            throw new IllegalArgumentException("Each limit of the server must be above zero.");
        }
    }

    public static Limits standard() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Limits(
                Duration.ofSeconds(30),
                100_000,
                256 << 20,
                256 * 1024,
                100,
                cores,
                8 * cores,
                Duration.ofSeconds(10),
                ANSWERS,
                List.of());
    }

    public Limits withTimeout(Duration other) {
        return new Limits(
                other, maxRows, maxBytes, maxBody, maxNesting, slots, queue, patience, answers, allowServices);
    }

    public Limits withMaxRows(long other) {
        return new Limits(
                timeout, other, maxBytes, maxBody, maxNesting, slots, queue, patience, answers, allowServices);
    }

    public Limits withMaxBytes(long other) {
        return new Limits(timeout, maxRows, other, maxBody, maxNesting, slots, queue, patience, answers, allowServices);
    }

    public Limits withSlots(int otherSlots, int otherQueue) {
        return new Limits(
                timeout,
                maxRows,
                maxBytes,
                maxBody,
                maxNesting,
                otherSlots,
                otherQueue,
                patience,
                answers,
                allowServices);
    }

    public Limits withPatience(Duration other) {
        return new Limits(timeout, maxRows, maxBytes, maxBody, maxNesting, slots, queue, other, answers, allowServices);
    }

    public Limits withAnswers(int other) {
        return new Limits(
                timeout, maxRows, maxBytes, maxBody, maxNesting, slots, queue, patience, other, allowServices);
    }

    public Limits withAllowedServices(List<URI> other) {
        return new Limits(timeout, maxRows, maxBytes, maxBody, maxNesting, slots, queue, patience, answers, other);
    }
}
