package claimgraph.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.process.normalize.NormalizeRDFTerms;

/**
 * The one lexical form of each value, XML Schema 1.1, part 2, E: what RDF 1.1 refers to, and what stores that keep values
 * give back. So a dump that went through another store is the same, and so are its answers.
 */
public final class Canonical {

    private static final NormalizeRDFTerms XSD = NormalizeRDFTerms.getXSD11();

    private Canonical() {}

    /** The literal in its canonical form: {@code 4} and {@code 0.1} for the decimals 4.0 and 0.10. */
    public static Node literal(Node literal) {
        return XSD.normalize(literal);
    }
}
