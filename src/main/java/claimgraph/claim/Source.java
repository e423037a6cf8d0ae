package claimgraph.claim;

import claimgraph.claim.value.Period;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article, as far as we may describe it; its text never enters the project.
 *
 * @param published null when the article does not say and nobody knows
 * @param derivedFrom ids of the sources that it rewrites or cites
 * @param fileName base name of the annotated file
 * @param sha256 hash of the file's raw bytes, 64 lower-case hexadecimal digits
 * @param bytes length of the file in bytes
 * @param chars length of the file in Unicode code points
 */
public record Source(
        String id,
        String title,
        String publisher,
        String author,
        String url,
        @Nullable Period published,
        @Nullable Period retrieved,
        String language,
        Tier tier,
        List<String> derivedFrom,
        String fileName,
        String sha256,
        long bytes,
        long chars,
        String rights,
        Annotator annotator,
        @Nullable Period annotatedOn,
        Row row)
        implements Comparable<Source> {

    /** How near a source is to the event. */
    public enum Tier {
        PRIMARY,
        DIRECT,
        AGGREGATOR
    }

    /** What a row says an annotator is; {@code AGENT} where it says nothing. */
    public enum AgentKind {
        AGENT,
        PERSON,
        SOFTWARE,
        ORGANIZATION
    }

    /**
     * Who wrote the rows of a source.
     *
     * @param name in plain words; empty when nobody says
     */
    public record Annotator(String name, AgentKind kind) {
        public static final Annotator UNKNOWN = new Annotator("", AgentKind.AGENT);
    }

    public Source {
        derivedFrom = List.copyOf(derivedFrom);
    }

    /** Code points that stand in at least one excerpt, as a share of all: what is given back of the source. */
    public double quotedShare(Collection<Evidence> evidence) {
        BitSet covered = new BitSet();
        TextEvidence.of(evidence).forEach(excerpt -> covered.set(excerpt.start(), excerpt.end()));
        return chars <= 0 ? 0 : (double) covered.cardinality() / chars;
    }

    @Override
    public int compareTo(Source other) {
        return id.compareTo(other.id);
    }
}
