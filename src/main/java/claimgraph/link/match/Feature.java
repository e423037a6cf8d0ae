package claimgraph.link.match;

import java.util.Locale;

/**
 * One comparison.
 *
 * @param name what was compared
 * @param score from 0, against, to 1, for
 * @param veto true when it rules the item out whatever else agrees
 */
public record Feature(Kind name, double score, String ours, String theirs, boolean veto) {

    /** What can be compared; keys identify, the independent ones speak for an item without its name. */
    public enum Kind {
        KEY(3, true),
        NAME(2, false),
        CLASS(1.5, false),
        FOUNDED(1.5, true),
        FOUNDER(2, true),
        CHIEF_EXECUTIVE(1.5, true),
        PLACE(1, true),
        HOMEPAGE(2, true),
        DESCRIPTION(0.5, false),
        KNOWN(0.25, false),
        REFUSED(0, false);

        private final double weight;
        private final boolean independent;

        Kind(double weight, boolean independent) {
            this.weight = weight;
            this.independent = independent;
        }

        public double weight() {
            return weight;
        }

        public boolean isIndependent() {
            return independent;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Feature of(Kind name, double score, String ours, String theirs) {
        return new Feature(name, score, ours, theirs, false);
    }

    static Feature veto(Kind name, String ours, String theirs) {
        return new Feature(name, 0, ours, theirs, true);
    }

    /** {@code founder 1.00 (yann-lecun Q3571662 | Q3571662)}. */
    public String text() {
        return String.format(Locale.ROOT, "%s %.2f%s (%s | %s)", name.word(), score, veto ? " veto" : "", ours, theirs);
    }
}
