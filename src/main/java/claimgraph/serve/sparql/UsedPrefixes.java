package claimgraph.serve.sparql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The prefixes that a graph really uses, so that ten triples do not come with thirty lines of them. */
final class UsedPrefixes {
    private static final int LOOKED_AT = 5_000;

    private UsedPrefixes() {}

    /** Those of the query go before ours. */
    static Map<String, String> of(Graph graph, Map<String, String> ours, Map<String, String> ofQuery) {
        Map<String, String> known = new LinkedHashMap<>(ours);
        known.putAll(ofQuery);
        List<String> iris = graph.stream()
                .limit(LOOKED_AT)
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .map(UsedPrefixes::iri)
                .distinct()
                .toList();
        return known.entrySet().stream()
                .filter(prefix -> iris.stream().anyMatch(iri -> iri.startsWith(prefix.getValue())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new));
    }

    private static String iri(Node node) {
        if (node.isURI()) {
            return node.getURI();
        }
        return node.isLiteral() ? node.getLiteralDatatypeURI() : "";
    }
}
