package claimgraph.serve.guard.syntax;

import claimgraph.problem.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;

/** Notices a name of our ontology that is not in it: such a query is right, and its answer empty. */
public final class TermAdvice {
    private final String namespace;
    private final Set<String> names;

    private TermAdvice(String namespace, Set<String> names) {
        this.namespace = namespace;
        this.names = names;
    }

    /** Every name of that namespace that is a subject or a predicate of the dataset's default graph. */
    public static TermAdvice of(DatasetGraph dataset, String namespace) {
        Set<String> names = dataset.getDefaultGraph().stream()
                .map(TermAdvice::terms)
                .flatMap(List::stream)
                .filter(node -> node.isURI() && node.getURI().startsWith(namespace))
                .map(node -> node.getURI().substring(namespace.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        return new TermAdvice(namespace, names);
    }

    /** A sentence when a name, as it is written in a query, is of our namespace and unknown. */
    Optional<String> advice(String written, PrefixMapping prefixes) {
        String iri = written.startsWith("<")
                ? written.substring(1, Math.max(1, written.length() - 1))
                : prefixes.expandPrefix(written);
        if (names.isEmpty() || !iri.startsWith(namespace) || iri.length() == namespace.length()) {
            return Optional.empty();
        }
        String name = iri.substring(namespace.length());
        return names.contains(name)
                ? Optional.empty()
                : Optional.of("Nothing is called " + written + "." + Nearest.didYouMean(name, names));
    }

    private static List<Node> terms(Triple triple) {
        return List.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }
}
