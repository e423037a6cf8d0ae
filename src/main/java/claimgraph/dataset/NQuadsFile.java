package claimgraph.dataset;

import claimgraph.rdf.NQuadsEncoder;
import claimgraph.rdf.QuadSink;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** Saves a stream of quads as N-Quads. */
public final class NQuadsFile {

    /** So many quads in memory take about 200 MB. */
    private static final long MOST_HELD = 500_000;

    private NQuadsFile() {}

    /** Writes the file under another name beside it first, so that nobody reads half of it; says how many quads. */
    public static long save(Path file, Consumer<QuadSink> quads) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            long count;
            try (OutputStream out = Files.newOutputStream(part)) {
                count = write(out, quads);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return count;
        } finally {
            Files.deleteIfExists(part);
        }
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
