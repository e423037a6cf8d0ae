package claimgraph.store.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Quads of numbers in a file, in the order in which they came. */
final class QuadLog {
    private static final int WIDTH = 4 * Integer.BYTES;

    private final FileChannel file;
    private final ByteBuffer latest = ByteBuffer.allocateDirect(WIDTH << 14).order(ByteOrder.nativeOrder());
    private long size;

    /** @param file empty, and ours from now on */
    public QuadLog(FileChannel file) {
        this.file = file;
    }

    /** What is done with each quad. */
    @FunctionalInterface
    public interface Reader {
        void quad(int graph, int subject, int predicate, int object) throws IOException;
    }

    public void add(int graph, int subject, int predicate, int object) throws IOException {
        if (!latest.hasRemaining()) {
            flush();
        }
        latest.putInt(graph).putInt(subject).putInt(predicate).putInt(object);
        size++;
    }

    private void flush() throws IOException {
        TempFolder.write(file, latest.flip(), file.size());
        latest.clear();
    }

    /** Reads all quads again; more can be added afterwards. */
    public void read(Reader reader) throws IOException {
        flush();
        for (long at = 0; at < size * WIDTH; at += latest.position()) {
            latest.clear();
            while (latest.hasRemaining() && file.read(latest, at + latest.position()) > 0) {
                // A read may give less than there is room for.
            }
            for (int place = 0; place < latest.position(); place += WIDTH) {
                reader.quad(
                        latest.getInt(place),
                        latest.getInt(place + Integer.BYTES),
                        latest.getInt(place + 2 * Integer.BYTES),
                        latest.getInt(place + 3 * Integer.BYTES));
            }
        }
        latest.clear();
    }
}
