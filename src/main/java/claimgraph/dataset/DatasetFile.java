package claimgraph.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/** Saves a dataset as files that are the same, byte for byte, for the same dataset. Each quad once. */
public enum DatasetFile {
    N_QUADS("claimgraph.nq", "application/n-quads") {
        @Override
        void write(DatasetGraph dataset, OutputStream out) throws IOException {
            NQuadsFile.write(
                    out, sink -> SortedQuads.of(dataset, graph -> true).forEach(quad -> QuadSorter.send(quad, sink)));
        }
    },
    TRIG("claimgraph.trig", "application/trig") {
        @Override
        void write(DatasetGraph dataset, OutputStream out) {
            StreamRDF blocks = blocks(dataset, RDFFormat.TRIG_BLOCKS, out);
            SortedQuads.of(dataset, graph -> true).forEach(blocks::quad);
            blocks.finish();
        }
    },
    TURTLE("claimgraph.ttl", "text/turtle") {
        @Override
        void write(DatasetGraph dataset, OutputStream out) {
            StreamRDF blocks = blocks(dataset, RDFFormat.TURTLE_BLOCKS, out);
            SortedQuads.merged(dataset).forEach(quad -> blocks.triple(quad.asTriple()));
            blocks.finish();
        }
    },
    JSON_LD("claimgraph.jsonld", "application/ld+json") {
        @Override
        void write(DatasetGraph dataset, OutputStream out) {
            DatasetGraph sorted = DatasetGraphFactory.createGeneral();
            prefixes(dataset).forEach((prefix, iri) -> sorted.prefixes().add(prefix, iri));
            List<Quad> quads = SortedQuads.of(dataset, (Node graph) -> true);
            quads.forEach(sorted::add);
            RDFWriter.source(sorted).format(RDFFormat.JSONLD11).output(out);
        }
    };

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

    /** Writes the dataset; the stream stays open. */
    public void save(DatasetGraph dataset, OutputStream out) throws IOException {
        write(dataset, out);
    }

    abstract void write(DatasetGraph dataset, OutputStream out) throws IOException;

    /** One block a subject, in the order in which quads come; the pretty writers do not promise an order. */
    private static StreamRDF blocks(DatasetGraph dataset, RDFFormat format, OutputStream out) {
        Context context = new Context().set(RIOT.symTurtleDirectiveStyle, "sparql");
        StreamRDF blocks = StreamRDFWriter.getWriterStream(out, format, context);
        blocks.start();
        prefixes(dataset).forEach(blocks::prefix);
        return blocks;
    }

    private static Map<String, String> prefixes(DatasetGraph dataset) {
        return new TreeMap<>(dataset.prefixes().getMapping());
    }
}
