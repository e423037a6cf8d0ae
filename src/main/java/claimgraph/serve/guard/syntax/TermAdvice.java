package claimgraph.serve.guard.syntax;

import claimgraph.problem.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Notices a name of our ontology that is nowhere in the dataset: such a query is right, and its answer empty. */
public final class TermAdvice {
    private final Graph all;
    private final Graph ontology;
    private final String namespace;
    private volatile @Nullable Set<String> names;

    /**
     * Advice on names of one namespace.
     *
     * @param all in which a name is looked up
     * @param ontology whose names are proposed; read when somebody first writes a wrong one
     */
    public TermAdvice(Graph all, Graph ontology, String namespace) {
        this.all = all;
        this.ontology = ontology;
        this.namespace = namespace;
    }

    /** A sentence when an IRI of a query is of our namespace and unknown. */
    Optional<String> advice(Node name, PrefixMapping prefixes) {
        String iri = name.getURI();
        Optional<String> replaced = replaced(name, prefixes);
        if (replaced.isPresent()) {
            return replaced;
        }
        if (!iri.startsWith(namespace) || iri.length() == namespace.length() || isKnown(name)) {
            return Optional.empty();
        }
        String prefixed = prefixes.shortForm(iri);
        String written = prefixed.equals(iri) ? "<" + iri + ">" : prefixed;
        return names().isEmpty()
                ? Optional.empty()
                : Optional.of("Nothing is called " + written + "."
                        + Nearest.didYouMean(iri.substring(namespace.length()), names()));
    }

    /** A term that went is known, but nothing uses it. */
    private Optional<String> replaced(Node name, PrefixMapping prefixes) {
        if (!all.contains(name, OWL2.deprecated.asNode(), Node.ANY)) {
            return Optional.empty();
        }
        return all.find(name, RDFS.Nodes.comment, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .findFirst()
                .map(how -> prefixes.shortForm(name.getURI()) + " is deprecated. " + how.getLiteralLexicalForm());
    }

    private boolean isKnown(Node term) {
        return all.contains(term, Node.ANY, Node.ANY)
                || all.contains(Node.ANY, term, Node.ANY)
                || all.contains(Node.ANY, Node.ANY, term);
    }

    private Set<String> names() {
        Set<String> known = names;
        if (known == null) {
            known = ontology.stream()
                    .map(TermAdvice::terms)
                    .flatMap(List::stream)
                    .filter(node -> node.isURI() && node.getURI().startsWith(namespace))
                    .map(node -> node.getURI().substring(namespace.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
            names = known;
        }
        return known;
    }

    private static List<Node> terms(Triple triple) {
        return List.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }
}
