package claimgraph.serve.http;

import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a client accepts, by RFC 9110, 12.5: all lines of a header are one list, a name counts in any case, the most specific range
 * decides on a type, and {@code q=0} refuses. Accept-Charset is deprecated there and not read.
 */
public final class Accept {
    private static final List<String> PAGE = List.of("text/html", "application/xhtml+xml");

    /**
     * One range of the header.
     *
     * @param specificity from 0 for everything to 3 for a type
     * @param place among the ranges, since of two that are wanted alike the first one written is taken
     */
    private record Range(String name, double quality, int specificity, int place) {
        boolean takes(String type) {
            return switch (specificity) {
                case 0 -> true;
                case 1 -> type.startsWith(name.substring(0, name.length() - 1));
                default -> type.equals(name);
            };
        }
    }

    private static final Comparator<Range> WANTED = Comparator.comparingDouble(Range::quality)
            .thenComparingInt(Range::specificity)
            .thenComparing(Range::place, Comparator.reverseOrder());

    private final List<Range> ranges;

    private Accept(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** What the request accepts; everything when it does not say. */
    public static Accept of(HttpServletRequest request) {
        return parse(line(request, "Accept"));
    }

    private static String line(HttpServletRequest request, String header) {
        return String.join(",", Collections.list(request.getHeaders(header)));
    }

    static Accept parse(String header) {
        List<Range> ranges = new ArrayList<>();
        for (String part : split(header, ',')) {
            List<String> pieces = split(part, ';');
            String name = pieces.get(0).toLowerCase(Locale.ROOT);
            String type = name.equals("*") ? "*/*" : name;
            double quality = quality(pieces);
            if (type.matches("[^/\\s]+/[^/\\s]+") && quality >= 0) {
                ranges.add(new Range(type, quality, specificity(type, pieces), ranges.size()));
            }
        }
        return new Accept(ranges.isEmpty() ? List.of(new Range("*/*", 1, 0, 0)) : ranges);
    }

    /** What we offer has no parameter but its charset, so that a range with another one means us only where none fits better. */
    private static int specificity(String type, List<String> pieces) {
        if (type.endsWith("/*")) {
            return type.equals("*/*") ? 0 : 1;
        }
        boolean plain = pieces.stream()
                .skip(1)
                .map(piece -> piece.toLowerCase(Locale.ROOT).replace("\"", ""))
                .takeWhile(piece -> !piece.startsWith("q="))
                .allMatch(piece -> piece.equals("charset=utf-8"));
        return plain ? 3 : 2;
    }

    /**
     * The best of some offers, which stand in our own order; none when the client refuses all of them.
     *
     * @param types the names by which an offer is asked for, in lower case; the first is its own, and it alone is meant by {@code text/*}
     */
    public <T> Optional<T> best(List<T> offers, Function<T, List<String>> types) {
        T best = null;
        Range bestRange = null;
        for (T offer : offers) {
            List<String> names = types.apply(offer);
            for (String name : names) {
                Range range = decisive(name, name.equals(names.get(0)) ? 0 : 2);
                if (range != null && range.quality > 0 && (bestRange == null || WANTED.compare(range, bestRange) > 0)) {
                    best = offer;
                    bestRange = range;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private @Nullable Range decisive(String type, int leastSpecific) {
        return ranges.stream()
                .filter(range -> range.specificity >= leastSpecific && range.takes(type))
                .max(Comparator.comparingInt(Range::specificity).thenComparing(Range::place, Comparator.reverseOrder()))
                .orElse(null);
    }

    /** Whether a person with a browser asks: a page is named, and nothing is wanted more. */
    public boolean prefersHtml() {
        return ranges.stream()
                .max(WANTED)
                .filter(range -> range.quality > 0 && PAGE.contains(range.name))
                .isPresent();
    }

    /**
     * Whether an answer goes out packed with gzip (12.5.3): when the client takes that and does not rather have it as it is.
     *
     * @param worth whether packing makes it smaller by much
     * @throws Refusal when it takes neither
     */
    public static boolean zips(HttpServletRequest request, boolean worth) {
        return zips(line(request, "Accept-Encoding"), worth);
    }

    static boolean zips(String header, boolean worth) {
        double gzip = -1;
        double plain = -1;
        double rest = -1;
        for (String part : split(header, ',')) {
            List<String> pieces = split(part, ';');
            double quality = Math.max(0, quality(pieces));
            switch (pieces.get(0).toLowerCase(Locale.ROOT)) {
                case "gzip", "x-gzip" -> gzip = quality;
                case "identity" -> plain = quality;
                case "*" -> rest = quality;
                default -> {}
            }
        }
        gzip = gzip >= 0 ? gzip : Math.max(0, rest);
        boolean unpacked = plain >= 0 ? plain > 0 : rest != 0;
        if (gzip == 0 && !unpacked) {
            throw new Refusal(
                    Reason.NOT_ACCEPTABLE,
                    "This answer comes as it is or packed with gzip, and Accept-Encoding refuses both.");
        }
        return gzip > 0 && (!unpacked || (worth && gzip >= plain));
    }

    /** From 0 to 1; negative when it cannot be read. */
    private static double quality(List<String> pieces) {
        for (String piece : pieces.subList(1, pieces.size())) {
            if (piece.length() > 1 && Character.toLowerCase(piece.charAt(0)) == 'q' && piece.charAt(1) == '=') {
                String number = piece.substring(2);
                return number.matches("[0-9.]{1,9}") && number.matches("\\d*\\.?\\d*") && !number.equals(".")
                        ? Math.min(1, Double.parseDouble(number))
                        : -1;
            }
        }
        return 1;
    }

    /** The parts between separators that stand outside quotes, without blanks around them; at least one, which may be empty. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"' && (i == 0 || text.charAt(i - 1) != '\\');
            if (c == separator && !quoted) {
                parts.add(trimmed(part));
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(trimmed(part));
        return parts;
    }

    private static String trimmed(StringBuilder part) {
        return part.toString().strip().replaceFirst("\\s*=\\s*", "=");
    }
}
