package claimgraph.export;

import claimgraph.dataset.DatasetFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;

/** How a view is written down. */
public enum Syntax {
    TURTLE("ttl", DatasetFile.TURTLE, false),
    TRIG("trig", DatasetFile.TRIG, false),
    N_QUADS("nq", DatasetFile.N_QUADS, false),
    TURTLE_12("ttl", DatasetFile.TURTLE, true),
    N_QUADS_12("nq", DatasetFile.N_QUADS, false),
    JSON_LD("jsonld", DatasetFile.JSON_LD, false);

    private final String ending;
    private final DatasetFile file;
    private final boolean announced;

    Syntax(String ending, DatasetFile file, boolean announced) {
        this.ending = ending;
        this.file = file;
        this.announced = announced;
    }

    /** The ending of a file's name, without the dot. */
    public String ending() {
        return ending;
    }

    /**
     * Turtle 1.2 is announced on its first line, so that a reader of RDF 1.1 stops there and not at the first triple term.
     * N-Quads may be as well, but Jena 5.6.0 does not read that line.
     */
    void write(DatasetGraph dataset, OutputStream out) throws IOException {
        if (announced) {
            out.write("VERSION \"1.2\"\n".getBytes(StandardCharsets.US_ASCII));
        }
        file.save(dataset, out);
    }
}
