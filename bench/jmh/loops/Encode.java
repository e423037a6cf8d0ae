package loops;

import claimgraph.rdf.NQuadsEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.openjdk.jmh.annotations.Benchmark;

/** Every quad of the shipped graph as a line of N-Quads, thrown away: by our encoder and by RIOT's. */
public class Encode {

    @Benchmark
    public long ours(Shipped shipped) throws IOException {
        NQuadsEncoder encoder = new NQuadsEncoder(OutputStream.nullOutputStream());
        for (Quad quad : shipped.quads) {
            encoder.quad(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
        }
        encoder.flush();
        return encoder.count();
    }

    @Benchmark
    public List<Quad> riot(Shipped shipped) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(OutputStream.nullOutputStream(), Lang.NQUADS);
        writer.start();
        shipped.quads.forEach(writer::quad);
        writer.finish();
        return shipped.quads;
    }
}
