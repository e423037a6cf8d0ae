package claimgraph.dataset;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Writes sorted quads as Turtle or TriG for people: one block a subject, one line a predicate. Byte for byte the same for
 * the same quads, which RIOT's pretty writer does not promise.
 */
final class SortedTurtle {

    private final IndentedWriter out;
    private final NodeFormatter nodes;
    private final Map<String, String> prefixes;
    private @Nullable Node subject;
    private @Nullable Node predicate;

    SortedTurtle(IndentedWriter out, Map<String, String> prefixes) {
        this.out = out;
        this.prefixes = new LinkedHashMap<>(prefixes);
        PrefixMap map = PrefixMapFactory.create(prefixes);
        this.nodes = new NodeFormatterTTL(null, map);
    }

    /** TriG: one block a graph. */
    void trig(Collection<Quad> sorted) {
        writePrefixes();
        Node graph = null;
        for (Quad quad : sorted) {
            if (!quad.getGraph().equals(graph)) {
                if (graph != null) {
                    closeGraph();
                }
                graph = quad.getGraph();
                out.println();
                nodes.format(out, graph);
                out.println(" {");
            }
            write(quad);
        }
        if (graph != null) {
            closeGraph();
        }
        out.flush();
    }

    /** Turtle: all triples, whatever their graph; sorted by subject and without repeats. */
    void turtle(Collection<Quad> sortedBySubject) {
        writePrefixes();
        sortedBySubject.forEach(this::write);
        closeSubject();
        out.flush();
    }

    private void writePrefixes() {
        new TreeMap<>(prefixes).forEach((prefix, iri) -> out.println("PREFIX " + prefix + ": <" + iri + ">"));
    }

    private void write(Quad quad) {
        if (!quad.getSubject().equals(subject)) {
            closeSubject();
            out.println();
            subject = quad.getSubject();
            nodes.format(out, Objects.requireNonNull(subject));
            predicate = null;
        }
        if (quad.getPredicate().equals(predicate)) {
            out.print(" , ");
        } else {
            out.print(predicate == null ? " " : " ;\n    ");
            predicate = quad.getPredicate();
            writePredicate(quad.getPredicate());
            out.print(" ");
        }
        nodes.format(out, quad.getObject());
    }

    private void writePredicate(Node node) {
        if (node.equals(RDF.type.asNode())) {
            out.print("a");
        } else {
            nodes.format(out, node);
        }
    }

    private void closeSubject() {
        if (subject != null) {
            out.println(" .");
        }
        subject = null;
    }

    private void closeGraph() {
        closeSubject();
        out.println("}");
    }
}
