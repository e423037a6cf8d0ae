package claimgraph.link.source;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the live service is asked.
 *
 * @param contact address or page of a person, which the service wants in the user agent; without it nothing is asked
 * @param pause least time between two requests
 * @param maxlag seconds of lag above which the service shall refuse
 * @param longestWait above it, a Retry-After is a failure
 * @param cache folder for answers, kept until deleted; null for none
 */
public record LiveSettings(
        URI endpoint,
        String contact,
        Duration pause,
        Duration timeout,
        int maxlag,
        int attempts,
        Duration longestWait,
        long maxBytes,
        @Nullable Path cache) {

    public static final URI WIKIDATA = URI.create("https://www.wikidata.org/w/api.php");

    public LiveSettings {
        if (!contact.matches("(?s).*(\\S@\\S|https?://\\S).*") || contact.matches("(?s).*[\\r\\n].*")) {
            throw new IllegalArgumentException(
                    "The live service wants to know whom to write to. Give --contact with an address or a page.");
        }
    }

    public static LiveSettings of(String contact) {
        return new LiveSettings(
                WIKIDATA,
                contact,
                Duration.ofSeconds(1),
                Duration.ofSeconds(60),
                5,
                5,
                Duration.ofMinutes(5),
                32L << 20,
                null);
    }

    public LiveSettings withEndpoint(URI other) {
        return new LiveSettings(other, contact, pause, timeout, maxlag, attempts, longestWait, maxBytes, cache);
    }

    public LiveSettings withPause(Duration other) {
        return new LiveSettings(endpoint, contact, other, timeout, maxlag, attempts, longestWait, maxBytes, cache);
    }

    public LiveSettings withMaxBytes(long other) {
        return new LiveSettings(endpoint, contact, pause, timeout, maxlag, attempts, longestWait, other, cache);
    }

    public LiveSettings withCache(Path other) {
        return new LiveSettings(endpoint, contact, pause, timeout, maxlag, attempts, longestWait, maxBytes, other);
    }

    String userAgent() {
        return "claimgraph/0.1 (" + contact + ") Java-http-client";
    }
}
