package claimgraph.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * How much is in a dataset.
 *
 * @param triples of the default graph
 * @param subjects that differ
 * @param properties triples of each
 * @param classes things of each
 * @param graphs triples of each named graph
 */
public record DatasetCounts(
        long triples, long subjects, Map<Node, Long> properties, Map<Node, Long> classes, Map<Node, Long> graphs) {
    public DatasetCounts {
        properties = Map.copyOf(properties);
        classes = Map.copyOf(classes);
        graphs = Map.copyOf(graphs);
    }

    public static DatasetCounts of(DatasetGraph dataset) {
        Graph all = dataset.getDefaultGraph();
        Map<Node, Long> properties = new HashMap<>();
        Map<Node, Long> classes = new HashMap<>();
        Set<Node> subjects = new HashSet<>();
        for (var triples = all.find(); triples.hasNext(); ) {
            Triple triple = triples.next();
            properties.merge(triple.getPredicate(), 1L, Long::sum);
            subjects.add(triple.getSubject());
            if (triple.getPredicate().equals(RDF.Nodes.type)) {
                classes.merge(triple.getObject(), 1L, Long::sum);
            }
        }
        Map<Node, Long> graphs = new HashMap<>();
        dataset.listGraphNodes()
                .forEachRemaining(
                        name -> graphs.put(name, (long) dataset.getGraph(name).size()));
        return new DatasetCounts(all.size(), subjects.size(), properties, classes, graphs);
    }
}
