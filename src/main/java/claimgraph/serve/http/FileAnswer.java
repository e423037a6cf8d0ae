package claimgraph.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends a file whose length is known, or the part of it that a client asks for (RFC 9110, 14): one range of bytes; what asks for
 * several is sent the whole, as it may be.
 */
public final class FileAnswer {
    private static final Pattern ONE_RANGE = Pattern.compile("(?i)bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");
    private static final int PARTIAL = HttpServletResponse.SC_PARTIAL_CONTENT;
    private static final int UNSATISFIABLE = HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE;

    private FileAnswer() {}

    /** Writes some of the bytes of a file. */
    public interface Bytes {
        void write(OutputStream out, long from, long count) throws IOException;
    }

    /** A part of a file; one whose first byte lies behind the end cannot be sent. */
    private record Part(long from, long to) {
        long count() {
            return to - from + 1;
        }
    }

    /** Whether a part is asked for: it is one of the bytes as they are, which packing would move. */
    public static boolean isPart(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getHeader("Range") != null;
    }

    /**
     * Sends it; the type, the encoding and the entity tag are set already.
     *
     * @param length of the file, in bytes
     */
    public static void send(HttpServletRequest request, HttpServletResponse response, long length, Bytes bytes)
            throws IOException {
        response.setHeader("Accept-Ranges", "bytes");
        Optional<Part> part = isPart(request) && isSame(request, response) ? part(request, length) : Optional.empty();
        if (part.isEmpty()) {
            response.setContentLengthLong(length);
            bytes.write(response.getOutputStream(), 0, length);
        } else if (part.get().from >= length || part.get().count() < 1) {
            response.setStatus(UNSATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + length);
            response.setContentLength(0);
        } else {
            response.setStatus(PARTIAL);
            response.setHeader("Content-Range", "bytes " + part.get().from + "-" + part.get().to + "/" + length);
            response.setContentLengthLong(part.get().count());
            bytes.write(response.getOutputStream(), part.get().from, part.get().count());
        }
    }

    /** The same from memory. */
    public static void send(HttpServletRequest request, HttpServletResponse response, byte[] file) throws IOException {
        send(request, response, file.length, (out, from, count) -> out.write(file, (int) from, (int) count));
    }

    /** Whether what the client has a part of is what we have: only a strong tag says so (13.1.5). */
    private static boolean isSame(HttpServletRequest request, HttpServletResponse response) {
        String held = request.getHeader("If-Range");
        return held == null || (held.startsWith("\"") && held.equals(response.getHeader("ETag")));
    }

    private static Optional<Part> part(HttpServletRequest request, long length) {
        Matcher range = ONE_RANGE.matcher(String.valueOf(request.getHeader("Range")));
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            long last = Long.parseLong(range.group(2));
            return Optional.of(new Part(last == 0 ? length : Math.max(0, length - last), length - 1));
        }
        long from = Long.parseLong(range.group(1));
        long to = range.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(range.group(2));
        return to < from ? Optional.empty() : Optional.of(new Part(from, Math.min(to, length - 1)));
    }
}
