package claimgraph.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as copies of it agree on it: white space collapsed, quotes and dashes of one kind each, accents composed, what
 * cannot be seen left out; remembers which code points of the text each of its characters came from.
 */
public final class FoldedText {

    private static final String SINGLE = "\u2018\u2019\u201A\u201B\u2032\u02BC\u00B4`";
    private static final String DOUBLE = "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    public FoldedText(SourceText source) {
        int[] points = source.text().codePoints().toArray();
        for (int i = 0; i < points.length; ) {
            int end = i + 1;
            while (end < points.length && isMark(points[end])) {
                end++;
            }
            append(new String(points, i, end - i), i, end);
            i = end;
        }
    }

    /** Where a phrase stands, in code points of the text itself. */
    public record Place(int start, int end) {}

    /** Every place of a phrase that is the same once folded. */
    public List<Place> find(String phrase) {
        String wanted = new FoldedText(SourceText.of(phrase)).folded.toString().strip();
        List<Place> found = new ArrayList<>();
        for (int at = folded.indexOf(wanted); at >= 0 && !wanted.isEmpty(); at = folded.indexOf(wanted, at + 1)) {
            found.add(new Place(starts.get(at), ends.get(at + wanted.length() - 1)));
        }
        return found;
    }

    private void append(String cluster, int start, int end) {
        String plain = plain(cluster);
        if (plain.equals(" ") && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
            ends.set(ends.size() - 1, end);
            return;
        }
        folded.append(plain);
        for (int i = 0; i < plain.length(); i++) {
            starts.add(start);
            ends.add(end);
        }
    }

    private static String plain(String cluster) {
        int c = cluster.codePointAt(0);
        if (SINGLE.indexOf(c) >= 0) {
            return "'";
        }
        if (DOUBLE.indexOf(c) >= 0) {
            return "\"";
        }
        if (DASHES.indexOf(c) >= 0) {
            return "-";
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return " ";
        }
        return Character.getType(c) == Character.FORMAT ? "" : Normalizer.normalize(cluster, Normalizer.Form.NFC);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
