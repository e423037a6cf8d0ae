package claimgraph.serve.http;

import claimgraph.claim.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
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
        Sha256 sha = new Sha256().add(hash);
        question.forEach(part -> sha.add("\0").add(part));
        return sha.hex(12);
    }
}
