package claimgraph.claim;

/**
 * The words of a source that state a claim.
 *
 * @param source id of the source
 * @param start first character, in Unicode code points, 0-based (Web Annotation, TextPositionSelector)
 * @param end one past the last character, in code points
 * @param quote the characters between, unchanged; 1 to 12 words
 */
public record Evidence(String source, int start, int end, String quote) implements Comparable<Evidence> {

    /** {@code s003-70-80}, the local name of its IRI. */
    public String key() {
        return source + "-" + start + "-" + end;
    }

    @Override
    public int compareTo(Evidence other) {
        int bySource = source.compareTo(other.source);
        if (bySource != 0) {
            return bySource;
        }
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
