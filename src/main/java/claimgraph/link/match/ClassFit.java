package claimgraph.link.match;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the classes of an item go with a class of ours. The classes of Wikidata that stand here are those whose id and
 * label the evidence table has seen together; what is under none of them is neither for nor against.
 */
public final class ClassFit {

    private static final String HUMAN = "Q5";
    private static final String PAGE_OF_NAMESAKES = "Q4167410";
    private static final Map<String, Set<String>> ANCHORS = Map.of(
            "Person", Set.of(HUMAN),
            "Organization", Set.of("Q43229", "Q4830453", "Q6881511", "Q783794"),
            "Place", Set.of("Q6256", "Q515"),
            "Award", Set.of("Q618779"),
            "Model", Set.of("Q7397"),
            "Product", Set.of("Q7397"),
            "Work", Set.of("Q13442814"));

    private ClassFit() {}

    /** What a comparison of classes gave. */
    public enum Outcome {
        FITS,
        CLASHES,
        UNKNOWN
    }

    public static Outcome of(String type, Set<String> classes) {
        if (classes.contains(PAGE_OF_NAMESAKES)) {
            return Outcome.CLASHES;
        }
        Set<String> wanted = ANCHORS.getOrDefault(type, Set.of());
        if (classes.stream().anyMatch(wanted::contains)) {
            return Outcome.FITS;
        }
        List<String> others = ANCHORS.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(type))
                .flatMap(entry -> entry.getValue().stream())
                .filter(classes::contains)
                .collect(Collectors.toList());
        return others.isEmpty() ? Outcome.UNKNOWN : Outcome.CLASHES;
    }
}
