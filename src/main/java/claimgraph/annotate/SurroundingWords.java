package claimgraph.annotate;

import claimgraph.claim.Quoting;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Shows a place of a text with a few words around it, never more of the text than an excerpt may have. */
public final class SurroundingWords {

    private static final int MOST_WORDS = Quoting.EXCERPT_WORDS;
    private static final int EACH_SIDE = 3;

    /** Hyphens and slashes part words too, so that the count never comes out too low. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,'\u2019][\\p{L}\\p{M}\\p{N}]+)*");

    /** A byte order mark, and what a terminal would obey. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\uFEFF\u202A-\u202E\u2066-\u2069]");

    private SurroundingWords() {}

    /** Words of the line before, the place in guillemets, words of the line behind; units are UTF-16. */
    public static String of(String text, int start, int end) {
        int own = (int) WORD.matcher(text.substring(start, end)).results().count();
        int room = Math.max(0, MOST_WORDS - own);
        int side = Math.min(EACH_SIDE, room / 2);
        int lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
        String before = text.substring(lineStart, start);
        String behind = text.substring(end).split("[\\r\\n]", 2)[0];
        List<MatchResult> left = WORD.matcher(before).results().toList();
        List<MatchResult> right = WORD.matcher(behind).results().toList();
        int from = side == 0
                ? before.length()
                : left.size() <= side ? 0 : left.get(left.size() - side).start();
        int to = right.size() <= side
                ? behind.length()
                : side == 0 ? 0 : right.get(side - 1).end();
        String shown = (from > 0 ? "…" : "") + before.substring(from) + "«" + text.substring(start, end) + "»"
                + behind.substring(0, to) + (to < behind.length() ? "…" : "");
        return UNSEEN.matcher(shown).replaceAll("");
    }
}
