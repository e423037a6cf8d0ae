package claimgraph.serve.guard;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the running queries from outside, some times a second: ends those whose time is up, whose client is gone, or
 * the hungriest when memory runs out, and cuts the connection of those that do not come to an end.
 */
public final class Watchdog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final long BEAT_MILLIS = 50;
    private static final int BEATS_PER_LOOK_AT_PEERS = 10;
    private static final long HUNGRY_BYTES = 32L << 20;
    private static final long NANOS_BETWEEN_COLLECTIONS = TimeUnit.SECONDS.toNanos(1);
    private static final long NANOS_TO_UNWIND = TimeUnit.MILLISECONDS.toNanos(300);
    private static final long SLOW_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int MAX_SLOW_READERS = 64;

    private final Limits limits;
    private final Set<RunningQuery> running = Collections.newSetFromMap(new ConcurrentHashMap<>());
    private final Thread thread = new Thread(this::watch, "claimgraph-watchdog");
    private volatile boolean stopped;
    private volatile long endAllAt;
    private long nextCollection = System.nanoTime();
    private long lastEnded = System.nanoTime();

    public Watchdog(Limits limits) {
        this.limits = limits;
        thread.setDaemon(true);
        thread.start();
    }

    /** Begins to watch a query that the calling thread runs. */
    public RunningQuery watch(QueryClock clock, Slot slot, Peer peer) {
        RunningQuery query = new RunningQuery(clock, slot, peer, limits.maxBytes());
        running.add(query);
        return query;
    }

    public void release(RunningQuery query) {
        running.remove(query);
    }

    public int running() {
        return running.size();
    }

    /** Ends every query that still runs after this time. */
    public void endAllAfter(Duration grace) {
        endAllAt = System.nanoTime() + grace.toNanos();
    }

    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
    }

    private void watch() {
        for (int beat = 1; !stopped; beat++) {
            try {
                Thread.sleep(BEAT_MILLIS);
                look(beat);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | OutOfMemoryError e) {
                LOG.warn("The watchdog stumbled and goes on: {}", e.getClass().getSimpleName());
            }
        }
    }

    private void look(int beat) {
        if (running.isEmpty()) {
            return;
        }
        running.forEach(this::lookAtTime);
        lookAtMemory();
        lookAtReaders();
        if (beat % BEATS_PER_LOOK_AT_PEERS == 0) {
            lookAtPeers();
        }
    }

    private void lookAtTime(RunningQuery query) {
        if (query.clock().isLate()) {
            query.end(End.TIME);
        }
        if (endAllAt != 0 && System.nanoTime() - endAllAt > 0) {
            query.end(End.STOPPING);
        }
        if (query.clock().left().plus(limits.patience()).isNegative()) {
            query.slot().close();
            query.peer().cut().run();
        }
    }

    /** What is in memory may be garbage, so it is collected before anybody is ended for it, and one after the other. */
    private void lookAtMemory() {
        if (!Memory.isFull() || System.nanoTime() - lastEnded < NANOS_TO_UNWIND) {
            return;
        }
        long started = System.nanoTime();
        if (started > nextCollection) {
            System.gc();
            long took = System.nanoTime() - started;
            nextCollection = System.nanoTime() + Math.max(NANOS_BETWEEN_COLLECTIONS, 5 * took);
        }
        if (Memory.isFull()) {
            running.stream()
                    .filter(query -> query.clock().ended() == null && query.allocated() > HUNGRY_BYTES)
                    .max(Comparator.comparingLong(RunningQuery::allocated))
                    .ifPresent(this::endForMemory);
        }
    }

    private void endForMemory(RunningQuery query) {
        query.end(End.MEMORY);
        lastEnded = System.nanoTime();
    }

    /** Each slow reader holds a thread; when there are too many, the slowest are cut. */
    private void lookAtReaders() {
        List<RunningQuery> slow = running.stream()
                .filter(query -> query.writingNanos() > SLOW_NANOS)
                .sorted(Comparator.comparingLong(RunningQuery::writingNanos).reversed())
                .toList();
        for (RunningQuery query : slow) {
            boolean tooMany = slow.indexOf(query) < slow.size() - MAX_SLOW_READERS;
            if (tooMany || query.writingNanos() > limits.patience().toNanos()) {
                query.peer().cut().run();
            }
        }
    }

    private void lookAtPeers() {
        List<RunningQuery> old = running.stream()
                .filter(query ->
                        query.clock().ended() == null && query.clock().running().toMillis() > 500)
                .toList();
        if (old.isEmpty()) {
            return;
        }
        Set<InetSocketAddress> gone = GonePeers.of(old.get(0).peer().local().getPort());
        old.stream().filter(query -> gone.contains(query.peer().remote())).forEach(query -> query.end(End.CLIENT_GONE));
    }
}
