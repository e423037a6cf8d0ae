package claimgraph.serve.guard;

/** The place of one query: in the quick lane, in the steady lane, or outside while it waits or writes. */
public final class Slot implements AutoCloseable {
    private static final long QUICK_NANOS = 100_000_000;

    private enum Lane {
        NONE,
        QUICK,
        STEADY
    }

    private final AdmissionControl slots;
    private final QueryClock clock;
    private Lane lane = Lane.NONE;
    private long since;
    private boolean closed;

    Slot(AdmissionControl slots, QueryClock clock) {
        this.slots = slots;
        this.clock = clock;
    }

    synchronized void inQuickLane() {
        lane = Lane.QUICK;
        since = System.nanoTime();
    }

    /** Leaves the quick lane when its moment is over, and waits for the steady one. */
    void letOthersPass() {
        if (isLongQuick()) {
            leave();
            comeBack();
        }
    }

    /** Gives the place to others, while an answer is written to somebody who may read slowly. */
    public synchronized void leave() {
        if (lane == Lane.QUICK) {
            slots.releaseQuick();
        } else if (lane == Lane.STEADY) {
            slots.releaseSteady();
        }
        lane = Lane.NONE;
    }

    /** Waits for a place in the steady lane; when there is none, the query is ended. */
    public void comeBack() {
        if (slots.acquireSteady(clock)) {
            inSteadyLane();
        } else if (!clock.isLate()) {
            clock.end(End.OVERLOAD);
        }
    }

    private synchronized boolean isLongQuick() {
        return lane == Lane.QUICK && System.nanoTime() - since > QUICK_NANOS;
    }

    private synchronized void inSteadyLane() {
        lane = Lane.STEADY;
        if (closed) {
            leave();
        }
    }

    /** Gives the place up for good; the watchdog does so for a query that does not end. */
    @Override
    public synchronized void close() {
        closed = true;
        leave();
    }
}
