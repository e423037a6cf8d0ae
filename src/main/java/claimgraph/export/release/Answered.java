package claimgraph.export.release;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Where one question stood in one release.
 *
 * @param facts the values that were facts, in words
 * @param rule that decided; empty when none did
 * @param status why there is no fact; empty when it was decided
 * @param kinds of disagreement
 */
record Answered(String label, List<String> facts, String rule, String status, List<String> kinds) {

    /** The questions of a release, by the last part of their IRIs. */
    static NavigableMap<String, Answered> of(Published release) {
        NavigableMap<String, Answered> questions = new TreeMap<>();
        release.all("Question").forEach((key, node) -> questions.put(key, of(release, node)));
        return questions;
    }

    private static Answered of(Published release, Node question) {
        List<String> facts = Stream.of(release.nodes(question, "candidate"))
                .flatMap(List::stream)
                .filter(claim -> release.nodes(claim, "rank").stream()
                        .anyMatch(rank -> rank.toString().endsWith("#Preferred")))
                .map(claim -> release.part(claim, "object"))
                .distinct()
                .sorted()
                .toList();
        return new Answered(
                release.label(question),
                facts,
                String.join(", ", release.words(question, "decidedBy")),
                String.join(", ", release.words(question, "status")),
                release.words(question, "kind"));
    }

    /** The facts in words, or why there are none. */
    String answer() {
        if (!facts.isEmpty()) {
            return facts.stream().map(fact -> "\"" + fact + "\"").collect(Collectors.joining(", "));
        }
        return "no fact" + (status.isEmpty() ? "" : " (" + status + ")");
    }
}
