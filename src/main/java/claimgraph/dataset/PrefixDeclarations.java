package claimgraph.dataset;

import claimgraph.ontology.Namespaces;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** The prefixes as {@code sh:declare} (SHACL 5.2.1), which query tools read. */
final class PrefixDeclarations {
    private PrefixDeclarations() {}

    static void describe(Statements out) {
        Node prefixes = out.part("prefixes");
        out.type(prefixes, Namespaces.OWL + "Ontology");
        out.namespaces().prefixes().forEach((prefix, namespace) -> {
            Node declaration = out.part("prefix-" + prefix);
            out.node(prefixes, Namespaces.SH + "declare", declaration);
            out.type(declaration, Namespaces.SH + "PrefixDeclaration");
            out.text(declaration, Namespaces.SH + "prefix", prefix);
            out.typed(declaration, Namespaces.SH + "namespace", namespace, XSDDatatype.XSDanyURI);
        });
    }
}
