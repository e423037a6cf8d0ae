package claimgraph.claim;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * A place in a running text: an excerpt of a few words, which is stored, inside a passage that shows whom they are
 * about, of which only place and hash are stored. Places count Unicode code points from 0; ends are excluded.
 *
 * @param start first character of the excerpt
 * @param end one past its last character
 * @param quote the characters between, unchanged
 */
public record TextEvidence(String source, int start, int end, String quote, Passage passage) implements Evidence {

    /**
     * The sentence or two in which subject and value both stand or are referred to.
     *
     * @param sha256 of its characters in UTF-8, 64 lower-case hexadecimal digits
     */
    public record Passage(int start, int end, String sha256) {

        public boolean holds(int from, int to) {
            return start <= from && to <= end;
        }

        /** {@code 12-140}. */
        public String place() {
            return start + "-" + end;
        }
    }

    /** Those of them that are places in a text. */
    public static Stream<TextEvidence> of(Collection<? extends Evidence> evidence) {
        return evidence.stream()
                .flatMap(place -> place instanceof TextEvidence text ? Stream.of(text) : Stream.empty());
    }

    @Override
    public String place() {
        return start + "-" + end;
    }

    /** The same excerpt may stand for two claims in two passages, so both places name it. */
    @Override
    public String key() {
        return source + "-" + place() + "-in-" + passage.place();
    }

    @Override
    public int compareTo(Evidence other) {
        int bySource = source.compareTo(other.source());
        if (bySource != 0 || !(other instanceof TextEvidence text)) {
            return bySource != 0 ? bySource : key().compareTo(other.key());
        }
        int byStart = Integer.compare(start, text.start);
        int byEnd = byStart != 0 ? byStart : Integer.compare(end, text.end);
        return byEnd != 0 ? byEnd : key().compareTo(text.key());
    }
}
