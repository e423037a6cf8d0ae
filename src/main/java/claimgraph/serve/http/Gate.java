package claimgraph.serve.http;

import claimgraph.serve.guard.AdmissionControl;
import claimgraph.serve.guard.End;
import claimgraph.serve.guard.Limits;
import claimgraph.serve.guard.QueryClock;
import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import claimgraph.serve.guard.RunningQuery;
import claimgraph.serve.guard.Slot;
import claimgraph.serve.guard.Watchdog;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;

/**
 * The one gate before everything that reads the graph: a page, a search or a dump takes a place among the queries, has the same clock and
 * the same watchdog, and its answer may have as many bytes. Only fixed files pass beside it, and /sparql, which comes through the same
 * slots once its query is read.
 */
public final class Gate {
    private static final Set<String> OPEN = Set.of(
            "/sparql",
            "/static",
            "/$/ping",
            "/$/metrics",
            "/robots.txt",
            "/favicon.ico",
            "/openapi.json",
            "/.well-known/void");

    private final Limits limits;
    private final AdmissionControl slots;
    private final Watchdog watchdog;
    private final RequestBody body;

    public Gate(Limits limits, AdmissionControl slots, Watchdog watchdog, RequestBody body) {
        this.limits = limits;
        this.slots = slots;
        this.watchdog = watchdog;
        this.body = body;
    }

    /** Lets a request through when it is its turn. */
    void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOpen(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getMethod().equals("POST")) {
            // Somebody who sends slowly has no place among those who compute.
            body.readBefore(request);
        }
        QueryClock clock = new QueryClock(limits.timeout());
        try (Slot slot = slots.enter(clock)) {
            RunningQuery running = watchdog.watch(clock, slot, Connections.peer(request));
            clock.bind();
            try {
                clock.look();
                chain.doFilter(request, new Watched(response, running));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw ended(e, clock);
            } finally {
                QueryClock.unbind();
                watchdog.release(running);
            }
        }
    }

    /** By the words a path begins with, so that nothing gets past by another spelling of the rest. */
    private static boolean isOpen(String path) {
        return OPEN.stream().anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }

    /** What ended it, in words about a page; a failure of ours stays what it is. */
    private static RuntimeException ended(Throwable failure, QueryClock clock) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        if (clock.ended() == End.TIME) {
            return new Refusal(
                    Reason.QUERY_TIMEOUT,
                    "This took longer than " + QueryFailures.seconds(clock.limit())
                            + " and was ended. Ask /sparql for the part of it that you need.");
        }
        if (clock.ended() != null || failure instanceof StackOverflowError || failure instanceof OutOfMemoryError) {
            return QueryFailures.refusal(failure, clock);
        }
        return failure instanceof RuntimeException ours ? ours : new IllegalStateException(failure);
    }

    /** A response whose writer gives his place to others: whoever reads slowly keeps nobody from computing. */
    private static final class Watched extends HttpServletResponseWrapper {
        private final RunningQuery running;

        Watched(HttpServletResponse response, RunningQuery running) {
            super(response);
            this.running = running;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            return new Leaving(super.getOutputStream(), running);
        }
    }

    private static final class Leaving extends ServletOutputStream {
        private final ServletOutputStream out;
        private final RunningQuery running;

        Leaving(ServletOutputStream out, RunningQuery running) {
            this.out = out;
            this.running = running;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            running.count(length);
            running.writing();
            out.write(bytes, offset, length);
            running.written();
        }

        @Override
        public void flush() throws IOException {
            running.writing();
            out.flush();
            running.written();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
