package claimgraph.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** Lets clients keep answers of data that do not change: they ask again, and hear that nothing is new. */
public final class Caching {
    private final String hash;

    /** The hash of the data goes into every tag. */
    public Caching(String hash) {
        this.hash = hash;
    }

    /** Tags the answer to this question; true when the client has it already, and 304 is all it needs. */
    public boolean isKnown(HttpServletRequest request, HttpServletResponse response, List<String> question) {
        String tag = "W/\"" + digest(question) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        boolean known = Collections.list(request.getHeaders("If-None-Match")).stream()
                .flatMap(header -> List.of(header.split(",")).stream())
                .map(String::strip)
                .anyMatch(given -> given.equals("*") || strong(given).equals(strong(tag)));
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (known && reads) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            response.setHeader("Vary", "Accept, Accept-Encoding");
        }
        return known && reads;
    }

    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private String digest(List<String> question) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(hash.getBytes(StandardCharsets.UTF_8));
            for (String part : question) {
                sha.update((byte) 0);
                sha.update(part.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java without SHA-256", e);
        }
    }
}
