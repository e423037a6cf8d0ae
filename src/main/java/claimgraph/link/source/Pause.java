package claimgraph.link.source;

import java.time.Duration;

/** Waits; tests count instead. */
@FunctionalInterface
interface Pause {

    Pause SLEEP = duration -> {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceException("Interrupted while waiting.", e);
        }
    };

    void pause(Duration duration);
}
