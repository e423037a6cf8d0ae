package claimgraph.link.review;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something about a link that a person should look at.
 *
 * @param entity ours
 * @param item theirs
 */
public record Finding(Kind kind, String entity, String item, String message) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::entity).thenComparing(Finding::item).thenComparing(Finding::kind);

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
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** {@code anthropic Q116758847: redirected: … }. */
    @Override
    public String toString() {
        return entity + " " + item + ": " + message + " [" + kind.word() + "]";
    }
}
