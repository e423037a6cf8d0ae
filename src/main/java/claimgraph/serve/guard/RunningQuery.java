package claimgraph.serve.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;

/** A query while it is answered, as the watchdog sees it. */
public final class RunningQuery {
    private final QueryClock clock;
    private final Slot slot;
    private final Peer peer;
    private final long threadId = Thread.currentThread().getId();
    private final long allocatedBefore;
    private final AtomicReference<@Nullable QueryExec> exec = new AtomicReference<>();
    private final AtomicBoolean aborted = new AtomicBoolean();
    private final long maxBytes;
    private volatile long writingSince;
    private long written;

    RunningQuery(QueryClock clock, Slot slot, Peer peer, long maxBytes) {
        this.clock = clock;
        this.slot = slot;
        this.peer = peer;
        this.maxBytes = maxBytes;
        this.allocatedBefore = Memory.allocatedBy(threadId);
    }

    /** What to abort, beside the clock, when the query must end: a sort looks at nothing else. */
    public void runs(QueryExec execution) {
        exec.set(execution);
    }

    /** Counts bytes of the answer; above the limit for one they do not leave. */
    public void count(int bytes) {
        written += bytes;
        if (written > maxBytes) {
            throw new Refusal(
                    Reason.ANSWER_TOO_LARGE,
                    "The answer has more than " + maxBytes / (1 << 20) + " MB, the most that this server gives.");
        }
    }

    /** Writes to the client without a place among those who compute. */
    public void writing() {
        slot.leave();
        writingSince = System.nanoTime();
    }

    public void written() {
        writingSince = 0;
    }

    /** Takes a place among those who compute, to go on. */
    public void slotAgain() {
        slot.comeBack();
    }

    public QueryClock clock() {
        return clock;
    }

    Slot slot() {
        return slot;
    }

    Peer peer() {
        return peer;
    }

    /** How long the present piece has been on its way; zero when none is. */
    long writingNanos() {
        long since = writingSince;
        return since == 0 ? 0 : System.nanoTime() - since;
    }

    long allocated() {
        return Memory.allocatedBy(threadId) - allocatedBefore;
    }

    /** Ends the query; Jena may hold a lock while it plans, so the abort has a thread of its own. */
    void end(End why) {
        clock.end(why);
        QueryExec running = exec.get();
        if (running != null && aborted.compareAndSet(false, true)) {
            Thread abort = new Thread(running::abort, "claimgraph-abort");
            abort.setDaemon(true);
            abort.start();
        }
    }
}
