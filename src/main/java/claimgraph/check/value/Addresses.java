package claimgraph.check.value;

import claimgraph.problem.ProblemCode;
import claimgraph.problem.Shown;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.OptionalInt;
import java.util.Set;

/** Addresses of pages: absolute, http or https, with nothing in them that would have to be escaped or cannot be seen. */
final class Addresses {

    private static final int LONGEST = 2000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private Addresses() {}

    static Parsed<String> read(String text) {
        OptionalInt odd = text.codePoints().filter(Addresses::isRefused).findFirst();
        if (odd.isPresent()) {
            return wrong(text, "holds " + Shown.codePoint(odd.getAsInt()) + ", which no address may hold");
        }
        return text.length() <= LONGEST && isHttp(text) ? Parsed.of(text) : wrong(text, "is not the address of a page");
    }

    private static boolean isHttp(String text) {
        try {
            URI uri = new URI(text);
            return uri.isAbsolute() && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isRefused(int c) {
        return c <= ' '
                || "<>\"{}|\\^`".indexOf(c) >= 0
                || Character.isSpaceChar(c)
                || switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED, Character.SURROGATE -> true;
                    default -> false;
                };
    }

    private static Parsed<String> wrong(String text, String what) {
        return Parsed.problem(
                ProblemCode.INVALID_IRI,
                Shown.quoted(text) + " " + what + ". Write it whole, like https://example.org/page.");
    }
}
