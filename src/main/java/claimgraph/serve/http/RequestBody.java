package claimgraph.serve.http;

import claimgraph.serve.guard.Limits;
import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpException;

/** Reads the bodies of requests: bounded in size, in time, and in how many are read at once. */
public final class RequestBody {
    private static final int MAX_READERS = 64;
    private static final String READ = RequestBody.class.getName();
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]*)");

    private final Limits limits;
    private final Semaphore readers = new Semaphore(MAX_READERS);
    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(action -> {
        Thread thread = new Thread(action, "claimgraph-slow-bodies");
        thread.setDaemon(true);
        return thread;
    });

    public RequestBody(Limits limits) {
        this.limits = limits;
    }

    /** The media type without its parameters, in small letters; empty when there is none. */
    public static String mediaType(HttpServletRequest request) {
        String type = request.getHeader("Content-Type");
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Reads the body now; {@link #text} then knows it. */
    void readBefore(HttpServletRequest request) throws IOException {
        request.setAttribute(READ, text(request));
    }

    /**
     * The whole body as text.
     *
     * @throws Refusal when it is compressed, too large, too slow or not UTF-8
     */
    public String text(HttpServletRequest request) throws IOException {
        if (request.getAttribute(READ) instanceof String known) {
            return known;
        }
        check(request);
        try {
            if (!readers.tryAcquire(1, TimeUnit.SECONDS)) {
                throw new Refusal(
                        Reason.OVERLOADED, "Too many requests are still arriving. Come back in some seconds.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Reason.STOPPING, "The server is stopping.");
        }
        try {
            return Parameters.utf8(ByteBuffer.wrap(bytes(request.getInputStream())), "request body");
        } finally {
            readers.release();
        }
    }

    private void check(HttpServletRequest request) {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Refusal(Reason.UNSUPPORTED_CONTENT, "A compressed request is not accepted. Send it as it is.");
        }
        String type = request.getHeader("Content-Type");
        Matcher charset = CHARSET.matcher(type == null ? "" : type);
        if (charset.find() && !charset.group(1).matches("(?i)utf-?8|us-ascii")) {
            throw new Refusal(Reason.BAD_REQUEST, "The charset of a request must be UTF-8.");
        }
        if (request.getContentLengthLong() > limits.maxBody()) {
            throw tooLarge();
        }
    }

    private byte[] bytes(InputStream in) {
        AtomicBoolean reading = new AtomicBoolean(true);
        Thread reader = Thread.currentThread();
        Future<?> alarm = alarms.schedule(
                () -> {
                    if (reading.compareAndSet(true, false)) {
                        reader.interrupt();
                    }
                },
                limits.patience().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            byte[] body = in.readNBytes(limits.maxBody() + 1);
            if (body.length > limits.maxBody()) {
                throw tooLarge();
            }
            return body;
        } catch (IOException | HttpException.RuntimeException e) {
            if (!reading.get()) {
                throw new Refusal(
                        Reason.BODY_TOO_SLOW,
                        "The request body did not arrive within "
                                + limits.patience().toSeconds() + " seconds.");
            }
            throw new Refusal(Reason.BAD_REQUEST, "The request body is malformed, or ends too early.");
        } finally {
            stop(reading, alarm);
        }
    }

    /** After this no alarm interrupts the thread any more. */
    @SuppressWarnings("CheckReturnValue")
    private static void stop(AtomicBoolean reading, Future<?> alarm) {
        if (!reading.compareAndSet(true, false)) {
            Thread.interrupted();
        }
        alarm.cancel(false);
    }

    private Refusal tooLarge() {
        return new Refusal(Reason.QUERY_TOO_LARGE, "The request body is larger than " + limits.maxBody() + " bytes.");
    }

    public void close() {
        alarms.shutdownNow();
    }
}
