package claimgraph.verify;

import claimgraph.claim.Quoting;
import java.util.regex.Pattern;

/** Shows words of a source in a report: on one line and never more than an excerpt may have. */
final class Words {

    private static final int MOST = Quoting.EXCERPT_WORDS;
    private static final Pattern SPACE = Pattern.compile("(?<=\\s)(?=\\S)");

    private Words() {}

    static String shown(String text) {
        String[] words = SPACE.split(text, MOST + 1);
        String kept = words.length > MOST ? text.substring(0, text.length() - words[MOST].length()) + "…" : text;
        return kept.replace("\r", "\\r").replace("\n", "\\n").replace("\uFEFF", "\\uFEFF");
    }
}
