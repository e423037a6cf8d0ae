package claimgraph.serve.guard;

import claimgraph.problem.Shown;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names a character that came into a query from a word processor, a web page or a chat, and says what to write. */
final class StrayCharacter {
    private static final Pattern ESCAPE =
            Pattern.compile("&(?:lt|gt|amp|quot|apos|nbsp|#\\d{1,7}|#x[0-9a-fA-F]{1,6});");
    private static final String QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2018\u2019\u201A\u2039\u203A\u00B4";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212";
    private static final int LAST_OF_ASCII = 0x7E;

    private StrayCharacter() {}

    /** What is wrong with the first character, as the end of a sentence; empty when it is a usual one. */
    static String at(String rest) {
        if (rest.isEmpty()) {
            return "";
        }
        Matcher escape = ESCAPE.matcher(rest);
        if (escape.lookingAt()) {
            return escape.group() + " is how a web page writes a character. Write the character itself.";
        }
        int c = rest.codePointAt(0);
        if (c == '`') {
            return "a back quote is no sign of SPARQL. Delete it, and the fences (```) of Markdown around the query.";
        }
        boolean usual =
                (c >= ' ' && c <= LAST_OF_ASCII) || c == '\t' || c == '\n' || c == '\r' || Character.isLetterOrDigit(c);
        return usual ? "" : Shown.codePoint(c) + " may not stand here. " + instead(c);
    }

    private static String instead(int c) {
        if (QUOTES.indexOf(c) >= 0) {
            return "Write a straight quote, \" or '.";
        }
        if (DASHES.indexOf(c) >= 0) {
            return "Write a plain hyphen, -.";
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) ? "Write a plain space." : "Delete it.";
    }
}
