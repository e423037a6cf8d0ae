package claimgraph.seed;

/** Counts line breaks as editors do: LF, CR LF and a lone CR are one each. */
public final class LineBreaks {

    private LineBreaks() {}

    public static long count(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return 0;
        }
        long breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '\n' && (i == 0 || text.charAt(i - 1) != '\r')) || c == '\r') {
                breaks++;
            }
        }
        return breaks;
    }
}
