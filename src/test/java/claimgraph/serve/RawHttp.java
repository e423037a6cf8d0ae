package claimgraph.serve;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** HTTP on a bare socket: sends what it is told, and sees whether the answer is whole. */
final class RawHttp {
    /**
     * An answer.
     *
     * @param status 0 when the connection ended without one
     * @param headers by name in small letters
     * @param whole false when the transfer broke off
     */
    record Reply(int status, Map<String, String> headers, byte[] bytes, boolean whole) {
        String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** The last 64 kB, where a message about a cut would stand; a long answer is too much for one string. */
        String end() {
            int from = Math.max(0, bytes.length - (1 << 16));
            return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        }

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    private RawHttp() {}

    static Reply send(int port, byte[] request, int deadlineMillis) throws IOException {
        try (Socket socket = connect(port, deadlineMillis)) {
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
            } catch (IOException e) {
                // A server may answer and close before it has read all.
            }
            return read(socket.getInputStream(), new String(request, 0, 4, StandardCharsets.US_ASCII));
        }
    }

    /** Sends this and says that nothing more will come. */
    static Reply sendAll(int port, byte[] request, int deadlineMillis) throws IOException {
        try (Socket socket = connect(port, deadlineMillis)) {
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
            } catch (IOException e) {
                // A server may answer and close before it has read all.
            }
            return read(socket.getInputStream(), new String(request, 0, 4, StandardCharsets.ISO_8859_1));
        }
    }

    static Socket connect(int port, int deadlineMillis) throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress("127.0.0.1", port), deadlineMillis);
        socket.setSoTimeout(deadlineMillis);
        return socket;
    }

    /** A request with {@code Connection: close}; lines of the head end in one line feed. */
    static byte[] request(String head, byte[] body) {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes((head.strip().replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        request.writeBytes(body);
        return request.toByteArray();
    }

    /** Posts a query as a body of its own (SPARQL 1.1 Protocol, section 2.1.3). */
    static Reply post(int port, String query, int deadlineMillis) throws IOException {
        byte[] body = query.getBytes(StandardCharsets.UTF_8);
        String head = "POST /sparql HTTP/1.1\nHost: x\nConnection: close\nContent-Type: application/sparql-query\n"
                + "Content-Length: " + body.length;
        return send(port, request(head, body), deadlineMillis);
    }

    static Reply read(InputStream in, String method) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        String[] status = statusLine(in).split(" ", 3);
        if (status.length < 2) {
            return new Reply(0, headers, new byte[0], false);
        }
        for (String line = statusLine(in); !line.isEmpty(); line = statusLine(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int code = Integer.parseInt(status[1]);
        if (method.startsWith("HEAD") || code == 204 || code == 304) {
            return new Reply(code, headers, new byte[0], true);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean whole;
        try {
            whole = "chunked".equals(headers.get("transfer-encoding"))
                    ? chunks(in, body)
                    : plain(in, headers.get("content-length"), body);
        } catch (SocketException e) {
            whole = false;
        }
        return new Reply(code, headers, unzipped(body.toByteArray(), headers, whole), whole);
    }

    /** Empty when the connection was cut instead. */
    private static String statusLine(InputStream in) throws IOException {
        try {
            return line(in);
        } catch (SocketException e) {
            return "";
        }
    }

    private static boolean chunks(InputStream in, ByteArrayOutputStream body) throws IOException {
        while (true) {
            String size = line(in);
            if (size.isEmpty()) {
                return false;
            }
            int length = Integer.parseInt(size.split(";")[0].strip(), 16);
            byte[] chunk = in.readNBytes(length);
            body.writeBytes(chunk);
            if (chunk.length < length || !line(in).isEmpty()) {
                return false;
            }
            if (length == 0) {
                return true;
            }
        }
    }

    private static boolean plain(InputStream in, String length, ByteArrayOutputStream body) throws IOException {
        if (length == null) {
            body.writeBytes(in.readAllBytes());
            return true;
        }
        body.writeBytes(in.readNBytes(Integer.parseInt(length)));
        return body.size() == Integer.parseInt(length);
    }

    private static byte[] unzipped(byte[] body, Map<String, String> headers, boolean whole) throws IOException {
        return whole && "gzip".equals(headers.get("content-encoding"))
                ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes()
                : body;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
