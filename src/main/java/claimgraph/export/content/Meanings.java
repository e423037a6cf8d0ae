package claimgraph.export.content;

import claimgraph.ontology.Ontology;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/** What the ontology says that its terms mean. */
final class Meanings {

    private final Ontology ontology;

    Meanings(Ontology ontology) {
        this.ontology = ontology;
    }

    /** The comment on a term of ours, by its local name. */
    String of(String localName) {
        Node term = NodeFactory.createURI(ontology.namespaces().ontology() + localName);
        return ontology.terms()
                .find(term, RDFS.comment.asNode(), Node.ANY)
                .nextOptional()
                .orElseThrow(() -> new IllegalArgumentException("the ontology has no comment on " + localName))
                .getObject()
                .getLiteralLexicalForm();
    }
}
