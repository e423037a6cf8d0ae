package claimgraph.dataset;

import claimgraph.output.OutputFile;
import claimgraph.rdf.NQuadsEncoder;
import claimgraph.rdf.QuadSink;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Saves a stream of quads as N-Quads. */
public final class NQuadsFile {

    /** So many quads in memory take about 200 MB. */
    private static final long MOST_HELD = 500_000;

    private NQuadsFile() {}

    /** Writes the file; says how many quads. */
    public static long save(Path file, Consumer<QuadSink> quads) throws IOException {
        AtomicLong count = new AtomicLong();
        OutputFile.at(file).write(out -> count.set(write(out, quads)));
        return count.get();
    }

    /** The same quads in the order of a release, the same bytes for the same quads; sorted with files when they are many. */
    public static Consumer<QuadSink> sorted(Consumer<QuadSink> quads) {
        return sorted(quads, MOST_HELD);
    }

    static Consumer<QuadSink> sorted(Consumer<QuadSink> quads, long mostHeld) {
        return sink -> {
            try (QuadSorter sorter = new QuadSorter(mostHeld)) {
                quads.accept(sorter);
                sorter.writeTo(sink);
            }
        };
    }

    /** Writes to a stream, which stays open; says how many quads. */
    public static long write(OutputStream out, Consumer<QuadSink> quads) throws IOException {
        NQuadsEncoder encoder = new NQuadsEncoder(out);
        try {
            quads.accept(encoder);
            encoder.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return encoder.count();
    }
}
