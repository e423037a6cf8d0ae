package claimgraph.link.match;

import claimgraph.link.source.LinkedItem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** An item that a thing could be, with every comparison. */
public record Candidate(LinkedItem item, double score, List<Feature> features) {

    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.item().id());

    public Candidate {
        features = List.copyOf(features);
    }

    double nameScore() {
        return features.stream()
                .filter(feature -> feature.name() == Feature.Kind.NAME)
                .mapToDouble(Feature::score)
                .max()
                .orElse(0);
    }

    /** All comparisons on one line. */
    public String shownFeatures() {
        return features.stream().map(Feature::text).collect(Collectors.joining("; "));
    }
}
