package claimgraph.serve.guard;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one query. Everything that can run long asks it again and again, and it throws when the time is up or
 * when somebody else ended the query: Jena's own time limit is not asked in paths, hash joins and regular expressions.
 */
public final class QueryClock {
    private static final int TICKS_PER_LOOK = 64;

    /** The clock of whoever has none: of a start, of a test, of another thread. */
    private static final QueryClock ENDLESS = new QueryClock(Duration.ofDays(10_000));

    private static final ThreadLocal<QueryClock> HERE = ThreadLocal.withInitial(() -> ENDLESS);

    private final long started = System.nanoTime();
    private final long deadline;
    private final Duration limit;
    private final AtomicReference<@Nullable End> end = new AtomicReference<>();
    private final AtomicBoolean cancelSignal = new AtomicBoolean();
    private Runnable pause = () -> {};
    private int ticks;

    public QueryClock(Duration limit) {
        this.limit = limit;
        this.deadline = started + limit.toNanos();
    }

    /** The clock of what this thread does now; one that never ends when nobody set one. */
    public static QueryClock here() {
        return HERE.get();
    }

    /** Makes it the clock of this thread, for what is not handed one. */
    public void bind() {
        HERE.set(this);
    }

    public static void unbind() {
        HERE.remove();
    }

    /** Called at each look, in the thread of the query: the place where a long query lets others pass. */
    public void onLook(Runnable action) {
        this.pause = action;
    }

    /** A small step of the query. */
    public void tick() {
        ticks++;
        if (ticks >= TICKS_PER_LOOK) {
            ticks = 0;
            look();
        }
    }

    /** Throws {@link QueryEnded} when the query must end. */
    public void look() {
        if (isLate()) {
            end(End.TIME);
        }
        if (end.get() == null) {
            pause.run();
        }
        End why = end.get();
        if (why != null) {
            throw new QueryEnded(why);
        }
    }

    /** Ends the query, from any thread; the first reason stays. */
    public void end(End why) {
        end.compareAndSet(null, why);
        cancelSignal.set(true);
    }

    public @Nullable End ended() {
        return end.get();
    }

    public boolean isLate() {
        return System.nanoTime() - deadline > 0;
    }

    /** The time that the query has. */
    public Duration limit() {
        return limit;
    }

    /** Time left; negative when there is none. */
    public Duration left() {
        return Duration.ofNanos(deadline - System.nanoTime());
    }

    public Duration running() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** The signal that Jena's own iterators look at. */
    public AtomicBoolean cancelSignal() {
        return cancelSignal;
    }
}
