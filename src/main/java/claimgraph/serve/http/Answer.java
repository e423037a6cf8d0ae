package claimgraph.serve.http;

import claimgraph.serve.guard.Refusal;
import claimgraph.serve.guard.RunningQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer on its way. Its beginning stays here, so that a failure there is an error with a status; once it has begun
 * to leave, a failure breaks the connection. Only {@link #finish} ends it well.
 */
public final class Answer {
    private static final int KEPT = 1 << 19;
    private static final int PIECE = 1 << 16;

    /** Bytes that are not worth packing. */
    private static final int SMALL = 1000;

    /** What the editor and the helpers look for to show why an answer broke off. */
    private static final String BROKEN = "!! ";

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final @Nullable RunningQuery query;
    private final @Nullable GZIPOutputStream gzip;
    private Consumer<Sent> whole = answer -> {};
    private boolean leaving;
    private boolean broken;

    private Answer(
            HttpServletRequest request, HttpServletResponse response, @Nullable RunningQuery query, boolean zipped)
            throws IOException {
        this.request = request;
        this.response = response;
        this.query = query;
        this.gzip = zipped ? new GZIPOutputStream(new Leaving(), PIECE, true) : null;
    }

    /** Begins an answer that a running query writes; its content type and other headers are set already. */
    public static Answer of(RunningQuery query, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return new Answer(request, response, query, Accept.zips(request, true));
    }

    /** A whole answer as it left, to be sent again to whoever accepts the same encoding. */
    public static final class Sent {
        private final byte[] body;
        private final boolean zipped;

        private Sent(byte[] body, boolean zipped) {
            this.body = body;
            this.zipped = zipped;
        }

        public int size() {
            return body.length;
        }

        public void send(HttpServletResponse response) throws IOException {
            headers(response, zipped);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    /** What is done with the answer when it was whole before any of it left. */
    public void whenWhole(Consumer<Sent> action) {
        this.whole = action;
    }

    /** Sends an answer that is known already. */
    public static void send(HttpServletRequest request, HttpServletResponse response, byte[] body) throws IOException {
        Answer answer = new Answer(request, response, null, Accept.zips(request, body.length > SMALL));
        answer.stream().write(body);
        answer.finish();
    }

    /** Where the answer is written; flushing and closing it does nothing. */
    public OutputStream stream() {
        return new Unclosed(gzip == null ? new Leaving() : gzip);
    }

    /** Says that all of the answer is written. */
    public void finish() throws IOException {
        if (gzip != null) {
            gzip.finish();
        }
        if (!leaving) {
            headers(response, gzip != null);
            response.setContentLength(kept.size());
            whole.accept(new Sent(kept.toByteArray(), gzip != null));
        }
        pass(true);
    }

    /**
     * Breaks off an answer of which a part has left. Why stands at its end, where a person sees it and no format allows it, and the
     * transfer ends before the answer does, so that no program takes the part for the whole.
     */
    public void breakOff(Refusal refusal, boolean page) throws IOException {
        String said = "This answer is not whole. " + refusal.detail();
        String tail = page
                ? "</td></tr></tbody></table></div><p class=\"problem\"><strong>" + Html.escape(said)
                        + "</strong></p>\n"
                : "\n\n" + BROKEN + said + "\n";
        broken = true;
        stream().write(tail.getBytes(StandardCharsets.UTF_8));
        if (gzip != null) {
            gzip.flush();
        }
        if (isChunked()) {
            pass(true);
            Connections.end(request);
        } else {
            // The end of the connection is the end of the answer: only a reset tells that something is missing.
            Connections.cut(request);
        }
    }

    /** Whether bytes have left, so that the status can no longer be changed. */
    public boolean isLeaving() {
        return leaving;
    }

    private static void headers(HttpServletResponse response, boolean zipped) {
        response.setHeader("Vary", "Accept, Accept-Encoding");
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
    }

    private void keep(byte[] bytes, int offset, int length) throws IOException {
        if (query != null && !broken) {
            query.count(length);
        }
        kept.write(bytes, offset, length);
        if (kept.size() >= (leaving ? PIECE : KEPT)) {
            if (!leaving) {
                headers(response, gzip != null);
                chunk();
            }
            pass(false);
        }
    }

    /** Without it the end of the connection is the end of the answer, also of a broken one. */
    private void chunk() {
        if (isChunked()) {
            response.setHeader("Transfer-Encoding", "chunked");
        }
    }

    private boolean isChunked() {
        return request.getProtocol().equals("HTTP/1.1");
    }

    private void pass(boolean last) throws IOException {
        leaving = true;
        if (query == null) {
            kept.writeTo(response.getOutputStream());
            kept.reset();
            return;
        }
        query.writing();
        kept.writeTo(response.getOutputStream());
        if (last) {
            response.flushBuffer();
        }
        query.written();
        kept.reset();
        if (!last) {
            query.slotAgain();
        }
    }

    private final class Leaving extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            keep(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            keep(bytes, offset, length);
        }
    }

    /** Writers of results flush and close also when they fail. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
