package claimgraph.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a client accepts, best first; those it refuses with {@code q=0} are left out. */
public record Accept(List<String> ranges) {
    private static final int MAX = 64;

    private record Range(String type, double quality) {}

    /** The ranges of the request's Accept header; everything when it has none. */
    public static Accept of(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders("Accept"));
        return parse(headers.isEmpty() ? "*/*" : String.join(",", headers));
    }

    static Accept parse(String header) {
        List<Range> ranges = new ArrayList<>();
        for (String part : header.split(",", MAX)) {
            String[] pieces = part.strip().split("\\s*;\\s*");
            double quality = quality(pieces);
            if (quality > 0 && pieces.length > 0 && !pieces[0].isEmpty()) {
                ranges.add(new Range(pieces[0].toLowerCase(Locale.ROOT), quality));
            }
        }
        return new Accept(ranges.stream()
                .sorted(Comparator.comparingDouble(Range::quality).reversed())
                .map(Range::type)
                .toList());
    }

    /** Whether a person with a browser asks. */
    public boolean prefersHtml() {
        return !ranges.isEmpty()
                && (ranges.get(0).equals("text/html") || ranges.get(0).equals("application/xhtml+xml"));
    }

    private static double quality(String[] pieces) {
        for (int i = 1; i < pieces.length; i++) {
            if (pieces[i].startsWith("q=")) {
                try {
                    return Double.parseDouble(pieces[i].substring(2));
                } catch (NumberFormatException e) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
