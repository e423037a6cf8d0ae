package claimgraph.dataset;

import claimgraph.ontology.Ontology;
import claimgraph.problem.Location;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.jspecify.annotations.Nullable;

/** Holds a dataset against the SHACL shapes; what breaks a shape is reported at the seed row it comes from. */
public final class ShapeCheck {

    private final Ontology ontology;

    public ShapeCheck(Ontology ontology) {
        this.ontology = ontology;
    }

    /** Reports every violation in the default graph, which holds everything. */
    public void check(ClaimGraph claimGraph, Problems problems) {
        Graph graph = claimGraph.dataset().getDefaultGraph();
        Shapes shapes = Shapes.parse(ontology.shapes());
        for (ReportEntry entry : ShaclValidator.get().validate(shapes, graph).getEntries()) {
            Node focus = entry.focusNode();
            problems.add(
                    ProblemCode.SHAPE_VIOLATION,
                    location(graph, focus, entry.value()),
                    entry.message() + " Shape: " + shown(entry.source()) + ", node: " + shown(focus)
                            + (entry.value() == null ? "" : ", value: " + shown(entry.value()))
                            + ". Mend the seed row, or the shape if it asks too much.");
        }
    }

    /** The seed row of the claim that is in the way: the focus node, or the value when a property is the focus. */
    private Location location(Graph graph, Node focus, @Nullable Node value) {
        String row = row(graph, focus);
        String other = row.isEmpty() && value != null ? row(graph, value) : row;
        return Location.ofFile(other.isEmpty() ? "seeds" : other);
    }

    private String row(Graph graph, Node claim) {
        if (claim.isLiteral()) {
            return "";
        }
        Node row = NodeFactory.createURI(ontology.namespaces().ontology() + "row");
        Iterator<Triple> rows = graph.find(claim, row, Node.ANY);
        return rows.hasNext() ? rows.next().getObject().getLiteralLexicalForm() : "";
    }

    private String shown(Node node) {
        if (!node.isURI()) {
            return node.toString();
        }
        String iri = node.getURI();
        String base = ontology.namespaces().base();
        return iri.startsWith(base) ? iri.substring(base.length()) : iri;
    }
}
