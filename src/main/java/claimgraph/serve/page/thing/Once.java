package claimgraph.serve.page.thing;

import claimgraph.serve.guard.QueryClock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, and once: a server starts without what nobody has asked for yet. */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable T made;

    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = made;
        return known == null ? make() : known;
    }

    /** What was made, when it was. */
    public Optional<T> known() {
        return Optional.ofNullable(made);
    }

    /** One thread makes it; others wait, looking at their clocks, and give their place to those who have something to do. */
    private T make() {
        QueryClock clock = QueryClock.here();
        while (!isMine()) {
            clock.look();
        }
        try {
            T known = made;
            if (known == null) {
                known = maker.get();
                made = known;
            }
            return known;
        } finally {
            making.unlock();
        }
    }

    private boolean isMine() {
        try {
            return making.tryLock(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while another thread made it", e);
        }
    }
}
