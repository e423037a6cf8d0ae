package claimgraph.export.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * What one claim said in one release, in words; nothing that was computed from other claims.
 *
 * @param facets what it says, by the name of the part
 */
record Stated(String id, Map<String, String> facets) {

    private static final List<String> PARTS =
            List.of("aspect", "modality", "attributedTo", "attributedToText", "asOf", "validFrom", "validTo", "ended");

    /** The claims of a release, by id. */
    static NavigableMap<String, Stated> of(Published release) {
        NavigableMap<String, Stated> claims = new TreeMap<>();
        release.all("Claim").forEach((id, node) -> claims.put(id, of(release, id, node)));
        return claims;
    }

    private static Stated of(Published release, String id, Node claim) {
        Map<String, String> facets = new LinkedHashMap<>();
        facets.put("subject", release.part(claim, "subject"));
        facets.put("property", release.part(claim, "predicate"));
        facets.put("value", release.part(claim, "object"));
        for (String part : PARTS) {
            facets.put(part, String.join("; ", release.words(claim, part)));
        }
        List<String> phrases = new ArrayList<>();
        for (Node evidence : release.nodes(claim, "evidence")) {
            phrases.add(release.exact(evidence));
        }
        facets.put("phrase", String.join(" … ", phrases.stream().sorted().toList()));
        return new Stated(id, facets);
    }

    String facet(String name) {
        return facets.getOrDefault(name, "");
    }

    /** {@code s001-c006 AMI Labs seed round (2026): amount raised: USD 1.03 billion (asserted)}. */
    String sentence() {
        String aspect = facet("aspect").isEmpty() ? "" : " (" + facet("aspect") + ")";
        return id + " " + facet("subject") + ": " + facet("property") + aspect + ": " + facet("value") + " ("
                + facet("modality") + ")";
    }

    /** How the other says it otherwise, part by part; empty when both say the same. */
    List<String> changesTo(Stated later) {
        return facets.keySet().stream()
                .filter(name -> !facet(name).equals(later.facet(name)))
                .map(name -> name + " " + quoted(facet(name)) + " → " + quoted(later.facet(name)))
                .toList();
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "nothing" : "\"" + text + "\"";
    }
}
