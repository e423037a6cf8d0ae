package claimgraph.dataset;

import claimgraph.output.OutputFile;
import claimgraph.rdf.NQuadsEncoder;
import claimgraph.rdf.QuadSink;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/**
 * Saves a dataset as files that are the same, byte for byte, for the same dataset: the quads are sorted, then written by
 * RIOT's stream writers, which keep the order. Turtle has the triples of all graphs together, the others each quad of a
 * named graph once.
 */
public enum DatasetFile {
    N_QUADS("claimgraph.nq", "application/n-quads") {
        @Override
        void write(DatasetGraph dataset, OutputStream out) throws IOException {
            List<Quad> quads = sorted(dataset);
            stream(
                    out,
                    sink -> quads.forEach(
                            q -> sink.quad(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject())));
        }
    },
    TRIG("claimgraph.trig", "application/trig") {
        @Override
        void write(DatasetGraph dataset, OutputStream out) {
            blocks(dataset, sorted(dataset), RDFFormat.TRIG_BLOCKS, out);
        }
    },
    TURTLE("claimgraph.ttl", "text/turtle") {
        @Override
        void write(DatasetGraph dataset, OutputStream out) {
            blocks(dataset, merged(dataset), RDFFormat.TURTLE_BLOCKS, out);
        }
    },
    JSON_LD("claimgraph.jsonld", "application/ld+json") {
        @Override
        void write(DatasetGraph dataset, OutputStream out) {
            DatasetGraph sorted = DatasetGraphFactory.createGeneral();
            prefixes(dataset).forEach((prefix, iri) -> sorted.prefixes().add(prefix, iri));
            sorted(dataset).forEach(sorted::add);
            RDFWriter.source(sorted).format(RDFFormat.JSONLD11).output(out);
        }
    };

    /** Graph, subject, rdf:type first, predicate, object. */
    private static final Comparator<Quad> ORDER = Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(quad -> !quad.getPredicate().equals(RDF.Nodes.type))
            .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

    private final String fileName;
    private final String mediaType;

    DatasetFile(String fileName, String mediaType) {
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Writes the dataset; the stream stays open. All quads are held and sorted first. */
    public void save(DatasetGraph dataset, OutputStream out) throws IOException {
        write(dataset, out);
    }

    abstract void write(DatasetGraph dataset, OutputStream out) throws IOException;

    /** Writes a file of N-Quads in the order in which the quads come, none of them held; says how many. */
    public static long stream(Path file, Consumer<QuadSink> quads) throws IOException {
        AtomicLong count = new AtomicLong();
        OutputFile.at(file).write(out -> count.set(stream(out, quads)));
        return count.get();
    }

    /** The same to a stream, which stays open. */
    public static long stream(OutputStream out, Consumer<QuadSink> quads) throws IOException {
        NQuadsEncoder encoder = new NQuadsEncoder(out);
        try {
            quads.accept(encoder);
            encoder.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return encoder.count();
    }

    private static void blocks(DatasetGraph dataset, List<Quad> sorted, RDFFormat format, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        writer.start();
        prefixes(dataset).forEach(writer::prefix);
        sorted.forEach(writer::quad);
        writer.finish();
    }

    private static Map<String, String> prefixes(DatasetGraph dataset) {
        return new TreeMap<>(dataset.prefixes().getMapping());
    }

    private static List<Quad> sorted(DatasetGraph dataset) {
        List<Quad> quads = new ArrayList<>();
        for (Iterator<Quad> all = dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY); all.hasNext(); ) {
            Quad quad = all.next();
            if (!quad.isDefaultGraph()) {
                quads.add(quad);
            }
        }
        quads.sort(ORDER);
        return quads;
    }

    /** The triples of all named graphs together, each once; the default graph has them. */
    private static List<Quad> merged(DatasetGraph dataset) {
        List<Quad> triples = new ArrayList<>();
        dataset.getDefaultGraph()
                .find()
                .forEachRemaining(triple -> triples.add(Quad.create(Quad.defaultGraphIRI, triple)));
        triples.sort(ORDER);
        return triples;
    }
}
