package claimgraph.serve.guard;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Who may compute. Each query starts in the quick lane and has it for a moment; one that is not done then moves to the
 * steady lane and waits there for its turn. So a light question is answered while heavy ones run, however many wait.
 */
public final class AdmissionControl {
    /** More than there are threads to wait: light questions that come at once are all answered. */
    private static final int QUICK_QUEUE = 256;

    private final Limits limits;
    private final Semaphore quick;
    private final Semaphore steady;
    private final AtomicInteger waitingQuick = new AtomicInteger();
    private final AtomicInteger waitingSteady = new AtomicInteger();

    public AdmissionControl(Limits limits) {
        this.limits = limits;
        this.quick = new Semaphore(limits.slots(), true);
        this.steady = new Semaphore(limits.slots(), true);
    }

    /**
     * Waits for a place in the quick lane.
     *
     * @throws Refusal when none comes free in time
     */
    public Slot enter(QueryClock clock) {
        Slot slot = new Slot(this, clock);
        if (!acquireQuick()) {
            throw new Refusal(Reason.OVERLOADED, "Too many queries are waiting. Come back in some seconds.");
        }
        slot.inQuickLane();
        clock.onLook(slot::letOthersPass);
        return slot;
    }

    public int running() {
        return 2 * limits.slots() - quick.availablePermits() - steady.availablePermits();
    }

    public int waiting() {
        return waitingQuick.get() + waitingSteady.get();
    }

    private boolean acquireQuick() {
        try {
            return waitingQuick.incrementAndGet() <= QUICK_QUEUE
                    && quick.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waitingQuick.decrementAndGet();
        }
    }

    /** Waits until there is a place or the clock of the query ended; false when too many wait already. */
    boolean acquireSteady(QueryClock clock) {
        try {
            if (waitingSteady.incrementAndGet() > limits.queue() && steady.availablePermits() == 0) {
                return false;
            }
            while (clock.ended() == null && !clock.isLate()) {
                if (steady.tryAcquire(50, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waitingSteady.decrementAndGet();
        }
    }

    void releaseQuick() {
        quick.release();
    }

    void releaseSteady() {
        steady.release();
    }
}
