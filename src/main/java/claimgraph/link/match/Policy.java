package claimgraph.link.match;

import java.util.List;
import java.util.Locale;

/**
 * When a candidate is accepted, reviewed or rejected.
 *
 * @param sure a feature at or above it speaks for the item
 * @param margin how far the best candidate must be above the next to be accepted
 * @param weak a candidate below it is rejected
 * @param namesake names as like as this are the same name
 */
public record Policy(double sure, double margin, double weak, double namesake) {

    public static final Policy STANDARD = new Policy(0.8, 0.1, 0.45, 0.95);

    /** What becomes of a candidate, or of a thing. */
    public enum Decision {
        ACCEPT,
        REVIEW,
        REJECT,
        NONE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The policy in one sentence, for the head of a table. */
    public String words() {
        return String.format(
                Locale.ROOT,
                "accept: no veto, name at least %.2f, and a key or two other features that are independent of the name"
                        + " at least %.2f, and %.2f above the next; reject: a veto or a score below %.2f; else review",
                sure,
                sure,
                margin,
                weak);
    }

    /** A weighted mean; a veto halves it (as the Wikidata reconciliation service does with wrong types). */
    public double score(List<Feature> features) {
        double sum = 0;
        double weights = 0;
        for (Feature feature : features) {
            sum += feature.score() * feature.name().weight();
            weights += feature.name().weight();
        }
        double mean = weights == 0 ? 0 : sum / weights;
        return features.stream().anyMatch(Feature::veto) ? mean / 2 : mean;
    }

    /**
     * What becomes of a candidate.
     *
     * @param next score of the next best candidate with the same name; 0 when there is none
     */
    public Decision decide(Candidate candidate, double next) {
        List<Feature> features = candidate.features();
        if (features.stream().anyMatch(Feature::veto) || candidate.score() < weak) {
            return Decision.REJECT;
        }
        boolean named = features.stream().anyMatch(f -> f.name() == Feature.Kind.NAME && f.score() >= sure);
        boolean key = features.stream().anyMatch(f -> f.name() == Feature.Kind.KEY && f.score() >= sure);
        boolean contrary = features.stream().anyMatch(f -> f.name() == Feature.Kind.KEY && f.score() == 0);
        long independent = features.stream()
                .filter(f -> f.name().isIndependent() && f.score() >= sure)
                .map(Feature::name)
                .distinct()
                .count();
        boolean clear = candidate.score() >= next + margin;
        return named && clear && !contrary && (key || independent >= 2) ? Decision.ACCEPT : Decision.REVIEW;
    }
}
