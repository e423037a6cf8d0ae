package claimgraph.store.build;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for what is half done, beside the file it is for. It is locked while its maker lives; what one that was killed
 * left is deleted by the next.
 */
final class TempFolder implements Closeable {
    private static final String LOCK = "lock";

    private final Path folder;
    private final List<FileChannel> opened = new ArrayList<>();

    private TempFolder(Path folder) {
        this.folder = folder;
    }

    public static TempFolder beside(Path file) throws IOException {
        Path parent = file.toAbsolutePath().resolveSibling("");
        String prefix = "." + file.getFileName() + "-";
        sweep(parent, prefix);
        TempFolder scratch = new TempFolder(Files.createTempDirectory(parent, prefix));
        scratch.open(LOCK).lock();
        return scratch;
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    /** A new file of this name, to write and to read. */
    public FileChannel open(String name) throws IOException {
        FileChannel channel = FileChannel.open(
                path(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        opened.add(channel);
        return channel;
    }

    static void write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        long place = at;
        while (bytes.hasRemaining()) {
            place += channel.write(bytes, place);
        }
    }

    @Override
    public void close() throws IOException {
        for (FileChannel channel : opened) {
            channel.close();
        }
        delete(folder);
    }

    private static void sweep(Path parent, String prefix) throws IOException {
        try (Stream<Path> beside = Files.list(parent)) {
            for (Path path : beside.toList()) {
                if (path.getFileName().toString().startsWith(prefix) && isLeft(path)) {
                    delete(path);
                }
            }
        }
    }

    private static boolean isLeft(Path folder) throws IOException {
        Path lock = folder.resolve(LOCK);
        if (!Files.isRegularFile(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock ours = channel.tryLock()) {
            return ours != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path path : inside.toList()) {
                Files.deleteIfExists(path);
            }
        }
        Files.deleteIfExists(folder);
    }
}
