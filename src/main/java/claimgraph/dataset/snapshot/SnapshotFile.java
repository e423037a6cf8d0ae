package claimgraph.dataset.snapshot;

import claimgraph.ontology.Namespaces;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A snapshot as a file, which is mapped into memory and not parsed: a checksum of all that follows it, then sections, each
 * with its length before it. The first section is the key, which says what the graph was built from.
 */
public final class SnapshotFile {

    private static final int CHECKSUM = Long.BYTES;

    private final Path file;

    public SnapshotFile(Path file) {
        this.file = file;
    }

    /** The snapshot; nothing when there is none, when it was built from something else, or when a bit of it is wrong. */
    public Optional<Snapshot> read(String key) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            bytes.order(ByteOrder.LITTLE_ENDIAN);
            if (bytes.capacity() < CHECKSUM || bytes.getLong() != checksum(bytes)) {
                return Optional.empty();
            }
            Sections sections = new Sections(bytes);
            return sections.text().equals(key) ? Optional.of(snapshot(sections)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Snapshot snapshot(Sections in) {
        Namespaces namespaces = new Namespaces(in.text());
        String hash = in.text();
        Map<String, Long> lines = new HashMap<>();
        in.text().lines().forEach(line -> {
            int space = line.indexOf(' ');
            lines.put(line.substring(space + 1), Long.valueOf(line.substring(0, space)));
        });
        Tables tables = new Tables(
                in.next(), in.numbers(), in.numbers(), List.of(in.numbers(), in.numbers(), in.numbers()), in.numbers());
        return new Snapshot(tables.graph(namespaces, hash), lines);
    }

    /** Writes the file all at once, so that who reads meanwhile sees the old one; its folder must be there. */
    public void write(String key, Snapshot snapshot) throws IOException {
        Tables tables = TableMaker.of(snapshot.graph());
        StringBuilder lines = new StringBuilder();
        snapshot.lines()
                .forEach((claim, line) ->
                        lines.append(line).append(' ').append(claim).append('\n'));
        ByteBuffer bytes = Sections.join(List.of(
                Sections.text(key),
                Sections.text(snapshot.graph().namespaces().base()),
                Sections.text(snapshot.graph().hash()),
                Sections.text(lines.toString()),
                tables.keys().duplicate().clear(),
                Sections.numbers(tables.ends()),
                Sections.numbers(tables.slots()),
                Sections.numbers(tables.sorted().get(0)),
                Sections.numbers(tables.sorted().get(1)),
                Sections.numbers(tables.sorted().get(2)),
                Sections.numbers(tables.graphs())));
        ByteBuffer checksum = ByteBuffer.allocate(CHECKSUM).order(ByteOrder.LITTLE_ENDIAN);
        checksum.putLong(checksum(bytes)).flip();
        Path fresh = Files.createTempFile(
                file.toAbsolutePath().getParent(), file.getFileName().toString(), ".new");
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            for (ByteBuffer part : List.of(checksum, bytes)) {
                while (part.hasRemaining()) {
                    channel.write(part);
                }
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static long checksum(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes.duplicate());
        return checksum.getValue();
    }
}
