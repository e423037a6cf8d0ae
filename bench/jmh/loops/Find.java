package loops;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** All that is said of every thing, and who says each thing: by our tables and by the stores in memory that Jena brings. */
public class Find {

    @Benchmark
    public void aboutOurs(Shipped shipped, Blackhole out) {
        about(shipped.ours, shipped.subjects, out);
    }

    @Benchmark
    public void aboutTransactional(Shipped shipped, Blackhole out) {
        about(shipped.transactional, shipped.subjects, out);
    }

    @Benchmark
    public void aboutFast(Shipped shipped, Blackhole out) {
        about(shipped.fast, shipped.subjects, out);
    }

    @Benchmark
    public void toOurs(Shipped shipped, Blackhole out) {
        to(shipped.ours, shipped.subjects, out);
    }

    @Benchmark
    public void toTransactional(Shipped shipped, Blackhole out) {
        to(shipped.transactional, shipped.subjects, out);
    }

    @Benchmark
    public void toFast(Shipped shipped, Blackhole out) {
        to(shipped.fast, shipped.subjects, out);
    }

    private static void about(Graph graph, List<Node> things, Blackhole out) {
        things.forEach(thing -> drain(graph.find(thing, Node.ANY, Node.ANY), out));
    }

    private static void to(Graph graph, List<Node> things, Blackhole out) {
        things.forEach(thing -> drain(graph.find(Node.ANY, Node.ANY, thing), out));
    }

    private static void drain(Iterator<Triple> triples, Blackhole out) {
        triples.forEachRemaining(out::consume);
    }
}
