package claimgraph.link.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonParseException;

/**
 * Asks the live service the way it wants to be asked: who we are, one request at a time with a pause between, maxlag, and
 * no sooner again than it says. An answer that is too long, cut, or an error behind status 200 is a failure, never an
 * empty result.
 */
public final class LiveAnswers implements Answers {

    private static final Set<String> BUSY = Set.of("maxlag", "ratelimited", "readonly");
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final LiveSettings settings;
    private final Pause pause;
    private final AnswerCache cache;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(20))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private boolean asked;

    public LiveAnswers(LiveSettings settings) {
        this(settings, Pause.SLEEP);
    }

    LiveAnswers(LiveSettings settings, Pause pause) {
        this.settings = settings;
        this.pause = pause;
        this.cache = new AnswerCache(settings.cache());
    }

    @Override
    public synchronized String to(String request) {
        String known = cache.get(request);
        if (!known.isEmpty()) {
            return known;
        }
        Duration wait = asked ? settings.pause() : Duration.ZERO;
        String trouble = "";
        for (int attempt = 1; attempt <= settings.attempts(); attempt++) {
            pause.pause(wait);
            Attempt outcome = attempt(request, attempt);
            if (outcome.trouble().isEmpty()) {
                cache.put(request, outcome.body());
                return outcome.body();
            }
            trouble = outcome.trouble();
            wait = outcome.delay();
            if (wait.compareTo(settings.longestWait()) > 0) {
                throw new SourceException(trouble + " It wants us to wait for " + wait.toSeconds() + " s.");
            }
        }
        throw new SourceException(trouble + " Gave up after " + settings.attempts() + " attempts.");
    }

    /** One request and what came of it: a body, or trouble that may pass after a wait. */
    private record Attempt(String body, String trouble, Duration delay) {}

    private Attempt attempt(String request, int number) {
        asked = true;
        URI uri = URI.create(settings.endpoint() + "?" + request + "&maxlag=" + settings.maxlag());
        Duration usual = settings.pause().multipliedBy(1L << number);
        try {
            HttpResponse<InputStream> response = client.send(
                    HttpRequest.newBuilder(uri)
                            .header("User-Agent", settings.userAgent())
                            .header("Accept", "application/json")
                            .timeout(settings.timeout())
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            Duration wait = RetryAfter.of(response.headers().firstValue("Retry-After"), usual);
            return judge(response.statusCode(), body(response.body()), wait, request);
        } catch (IOException e) {
            return new Attempt("", "The service cannot be reached or cut its answer (" + e.getMessage() + ").", usual);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceException("Interrupted while asking " + request + ".", e);
        }
    }

    private Attempt judge(int status, String body, Duration wait, String request) {
        if (status == TOO_MANY || status >= SERVER_ERROR) {
            return new Attempt("", "The service answered " + status + ".", wait);
        }
        if (status != OK) {
            throw new SourceException("The service answered " + status + " to " + request + ".");
        }
        try {
            JsonObject answer = StrictJson.parse(body);
            String error = answer.hasKey("error") ? answer.getObj("error").getString("code") : "";
            if (BUSY.contains(error)) {
                return new Attempt("", "The service is busy (" + error + ").", wait);
            }
            if (!error.isEmpty() && !error.equals("no-such-entity")) {
                throw new SourceException("The service answered with the error " + error + " to " + request + ".");
            }
            return new Attempt(body, "", Duration.ZERO);
        } catch (JsonParseException e) {
            return new Attempt("", "The answer to " + request + " is no JSON, or is cut.", wait);
        }
    }

    private String body(InputStream stream) throws IOException {
        try (stream) {
            byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, settings.maxBytes() + 1));
            if (bytes.length > settings.maxBytes()) {
                throw new SourceException("The answer is longer than " + settings.maxBytes() + " bytes.");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    @Override
    public String words() {
        return settings.endpoint().toString();
    }
}
