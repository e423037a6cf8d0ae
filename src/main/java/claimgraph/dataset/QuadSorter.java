package claimgraph.dataset;

import claimgraph.rdf.NQuadsEncoder;
import claimgraph.rdf.QuadSink;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.sparql.core.Quad;

/**
 * Puts quads in the order in which a release writes them, with files to help: what does not fit into memory is sorted in
 * parts, each part written to a temporary file, and the parts are merged. Close it, so that the files go.
 */
final class QuadSorter implements QuadSink, AutoCloseable {

    private final SortedDataBag<Quad> bag;

    /** @param most so many quads are held in memory before a part is written */
    QuadSorter(long most) {
        this.bag = BagFactory.newSortedBag(new ThresholdPolicyCount<>(most), new Parts(), SortedQuads.ORDER);
    }

    @Override
    public void quad(Node graph, Node subject, Node predicate, Node object) {
        bag.add(new Quad(graph, subject, predicate, object));
    }

    /** Hands over all that came, sorted. */
    void writeTo(QuadSink sink) {
        bag.iterator().forEachRemaining(quad -> send(quad, sink));
    }

    static void send(Quad quad, QuadSink sink) {
        sink.quad(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void close() {
        bag.close();
    }

    /** The temporary files are N-Quads of our own, which need no checks when they are read back. */
    private static final class Parts implements SerializationFactory<Quad> {

        @Override
        public Sink<Quad> createSerializer(OutputStream out) {
            return new Part(new NQuadsEncoder(out));
        }

        @Override
        public Iterator<Quad> createDeserializer(InputStream in) {
            return IteratorParsers.createIteratorNQuads(
                    in,
                    RiotLib.createParserProfile(
                            RiotLib.factoryRDF(), ErrorHandlerFactory.errorHandlerExceptions(), false));
        }
    }

    private record Part(NQuadsEncoder encoder) implements Sink<Quad> {

        @Override
        public void send(Quad quad) {
            QuadSorter.send(quad, encoder);
        }

        @Override
        public void flush() {
            try {
                encoder.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            flush();
        }
    }
}
