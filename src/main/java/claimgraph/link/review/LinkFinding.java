package claimgraph.link.review;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something about a link that a person should look at.
 *
 * @param entity ours
 * @param item theirs
 */
public record LinkFinding(Kind kind, String entity, String item, String message) implements Comparable<LinkFinding> {

    private static final Comparator<LinkFinding> ORDER = Comparator.comparing(LinkFinding::entity)
            .thenComparing(LinkFinding::item)
            .thenComparing(LinkFinding::kind);

    /** What can be wrong. */
    public enum Kind {
        DELETED,
        REDIRECTED,
        CHANGED,
        NAME,
        CLASS,
        TWO_ENTITIES,
        TWO_ITEMS,
        FOUNDER,
        CHIEF_EXECUTIVE,
        DIFFERENT_FROM;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public int compareTo(LinkFinding other) {
        return ORDER.compare(this, other);
    }

    /** {@code anthropic Q116758847: redirected: … }. */
    @Override
    public String toString() {
        return entity + " " + item + ": " + message + " [" + kind.word() + "]";
    }
}
