package claimgraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The sections of a snapshot, mapped into memory: at the beginning of the file a mark, the version of the format, length and
 * checksum of each section, and a checksum of these; then the sections.
 */
public final class Sections {
    /** {@code clmgraph}, by which a file of ours is known. */
    public static final long MAGIC = 0x68_70_61_72_67_6d_6c_63L;

    /** To be counted up whenever an older program would misread what a newer one writes. */
    public static final int VERSION = 2;

    public static final int ALIGNED = Long.BYTES;

    private static final int FIXED = Long.BYTES + 2 * Integer.BYTES;
    private static final int OF_EACH = 2 * Long.BYTES;

    private final List<ByteBuffer> sections = new ArrayList<>();
    private final List<Long> checksums = new ArrayList<>();
    private int next;

    /**
     * Maps the file, without reading more of it than its beginning.
     *
     * @throws StoreException when it is not a whole file of ours
     */
    Sections(FileChannel file, int count) throws IOException {
        ByteBuffer header = header(file, count);
        long at = headerLength(count);
        for (int i = 0; i < count; i++) {
            long length = header.getLong();
            checksums.add(header.getLong());
            if (length < 0 || length > Integer.MAX_VALUE || at + length > file.size()) {
                throw new StoreException("was cut off");
            }
            sections.add(file.map(FileChannel.MapMode.READ_ONLY, at, length).order(ByteOrder.LITTLE_ENDIAN));
            at += (length + ALIGNED - 1) / ALIGNED * ALIGNED;
        }
        if (at != file.size()) {
            throw new StoreException("is longer than it should be");
        }
    }

    private static ByteBuffer header(FileChannel file, int count) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(headerLength(count)).order(ByteOrder.LITTLE_ENDIAN);
        while (header.hasRemaining() && file.read(header, header.position()) > 0) {
            // A read may give less than there is room for.
        }
        if (header.flip().limit() < FIXED || header.getLong() != MAGIC) {
            throw new StoreException("is not a graph that claimgraph wrote, or was not finished");
        }
        int version = header.getInt();
        if (version != VERSION) {
            throw new StoreException(
                    "has version " + version + " of the format, and this program reads version " + VERSION);
        }
        int whole = headerLength(count);
        if (header.getInt() != count
                || header.limit() != whole
                || header.getLong(whole - Long.BYTES)
                        != checksum(header.duplicate().limit(whole - Long.BYTES).rewind())) {
            throw new StoreException("is damaged at its beginning");
        }
        return header;
    }

    public static int headerLength(int sections) {
        return FIXED + sections * OF_EACH + Long.BYTES;
    }

    public static long checksum(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return checksum.getValue();
    }

    /** Reads everything and holds it against the checksums. */
    boolean areWhole() {
        for (int i = 0; i < sections.size(); i++) {
            if (checksum(sections.get(i).duplicate()) != checksums.get(i)) {
                return false;
            }
        }
        return true;
    }

    ByteBuffer next() {
        return sections.get(next++);
    }

    IntBuffer numbers() {
        return next().asIntBuffer();
    }

    String text() {
        return StandardCharsets.UTF_8.decode(next()).toString();
    }
}
