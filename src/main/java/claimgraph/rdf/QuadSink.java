package claimgraph.rdf;

import org.apache.jena.graph.Node;

/** Where quads go: a file, a dataset, a counter. */
@FunctionalInterface
public interface QuadSink {

    void quad(Node graph, Node subject, Node predicate, Node object);
}
