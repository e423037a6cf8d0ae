package claimgraph.serve.page.terms;

import claimgraph.claim.Sha256;
import claimgraph.dataset.DatasetFile;
import claimgraph.serve.page.thing.Once;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/** The files of the dataset, each made when it is first asked for, kept packed in memory, never on disk. */
public final class Dumps {
    /** Of a graph of a hundred thousand triples these three take a second together, JSON-LD alone five. */
    private static final Set<DatasetFile> QUICK = EnumSet.of(DatasetFile.N_QUADS, DatasetFile.TRIG, DatasetFile.TURTLE);

    private static final long SMALL = 300_000;

    private final DatasetGraph dataset;
    private final Map<DatasetFile, Once<PackedFile>> made = new EnumMap<>(DatasetFile.class);

    public Dumps(DatasetGraph dataset) {
        this.dataset = dataset;
        for (DatasetFile file : DatasetFile.values()) {
            made.put(file, new Once<>(() -> make(file)));
        }
    }

    /** One at a time: whoever asks meanwhile waits for the same file instead of making it again. */
    PackedFile get(DatasetFile file) {
        return once(file).get();
    }

    private Once<PackedFile> once(DatasetFile file) {
        return Objects.requireNonNull(made.get(file));
    }

    /**
     * The file if it is quickly made: those of a small graph but one. What somebody had made before makes no difference,
     * or two servers of one graph would describe it differently.
     */
    Optional<PackedFile> described(DatasetFile file) {
        return QUICK.contains(file) && dataset.getDefaultGraph().size() <= SMALL
                ? Optional.of(get(file))
                : Optional.empty();
    }

    /** The file if it is made or quickly made. */
    Optional<PackedFile> known(DatasetFile file) {
        return described(file).or(() -> once(file).known());
    }

    private PackedFile make(DatasetFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Sha256 hash = new Sha256();
        Counted counted;
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes);
                OutputStream hashed = hash.through(gzip)) {
            counted = new Counted(hashed);
            file.save(dataset, counted);
            counted.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackedFile(file, bytes.toByteArray(), counted.count, hash.hex());
    }

    /** Counts what goes through it. */
    private static final class Counted extends FilterOutputStream {
        private long count;

        private Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int value) throws IOException {
            count++;
            out.write(value);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count += length;
            out.write(bytes, from, length);
        }
    }
}
