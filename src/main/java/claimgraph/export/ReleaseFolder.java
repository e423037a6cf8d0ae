package claimgraph.export;

import claimgraph.output.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a folder all at once: whoever reads it sees the old release or the new one, never a mixture.
 *
 * <p>The folder is a symbolic link into a hidden store beside it, {@code .NAME.releases}; a release is written there, forced
 * to the disk, and a new link is renamed over the old one, which rename(2) does atomically. A lock keeps two builders apart;
 * the kernel frees it when a builder dies, and the next builder sweeps what it left.
 */
public final class ReleaseFolder {

    private static final String LOCK = "lock";
    private static final String TEMPORARY = "tmp-";
    private static final int MOST_LINKS = 40;

    private final Path link;
    private final Path store;

    /** @param out where readers look; absent, a release published before, or an empty folder */
    public ReleaseFolder(Path out) {
        this.link = followed(out.toAbsolutePath().normalize());
        this.store = store(link);
    }

    /** Where a link of somebody else leads: the release goes there, and the link stays. */
    private static Path followed(Path out) {
        Path at = out;
        try {
            for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(at); i++) {
                Path next = at.resolveSibling(Files.readSymbolicLink(at)).normalize();
                if (next.startsWith(store(at))) {
                    return at;
                }
                at = next;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return at;
    }

    private static Path store(Path link) {
        return link.resolveSibling("." + link.getFileName() + ".releases");
    }

    /** Writes the files of a release into the folder that it is given. */
    @FunctionalInterface
    public interface Writer {
        void write(Path folder) throws IOException;
    }

    /**
     * Publishes what {@code writer} writes.
     *
     * @throws ReleaseException with a plain sentence when the place is taken by something else, locked or unwritable
     */
    public void publish(Writer writer) {
        try {
            checkPlace();
            OutputFile.folder(store);
            try (FileChannel channel =
                            FileChannel.open(store.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = lock(channel)) {
                if (lock == null) {
                    throw new ReleaseException(
                            "Another build is writing " + link + " (process " + owner() + "). Wait until it is done.");
                }
                signLock(channel);
                publishLocked(writer);
            }
        } catch (IOException e) {
            throw failed(e);
        } catch (RuntimeException e) {
            throw ReleaseException.disk(e).<RuntimeException>map(this::failed).orElse(e);
        }
    }

    private ReleaseException failed(IOException e) {
        return new ReleaseException(
                "Cannot write " + link + ": " + ReleaseException.reason(e) + ". The release before it is untouched.",
                e);
    }

    private void publishLocked(Writer writer) throws IOException {
        sweep(current());
        Path fresh = store.resolve(TEMPORARY + ProcessHandle.current().pid());
        try {
            Files.createDirectory(fresh);
            writer.write(fresh);
            force(fresh);
            Path release = store.resolve("release-" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX));
            Files.move(fresh, release, StandardCopyOption.ATOMIC_MOVE);
            forceFolder(store);
            point(release);
        } finally {
            sweep(current());
        }
    }

    /** Lets the link point to the release, in one step. */
    private void point(Path release) throws IOException {
        Path next = store.resolve(TEMPORARY + "link");
        Files.createSymbolicLink(next, link.resolveSibling("").relativize(release));
        if (Files.isDirectory(link, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(link);
        }
        Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(store.resolveSibling(""));
    }

    /** Something that we did not publish is never touched, unless it is an empty folder. */
    private void checkPlace() throws IOException {
        if (Files.isSymbolicLink(link)) {
            if (!link.resolveSibling(Files.readSymbolicLink(link)).startsWith(store)) {
                throw new ReleaseException(link + " is a link that leads in a circle. Name another folder with --out.");
            }
        } else if (Files.isDirectory(link)) {
            try (Stream<Path> inside = Files.list(link)) {
                if (inside.findAny().isPresent()) {
                    throw new ReleaseException(
                            link + " holds files that no build wrote. Name another folder with --out, or empty it.");
                }
            }
        } else if (Files.exists(link)) {
            throw new ReleaseException(link + " is a file. Name a folder with --out.");
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void signLock(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(
                Long.toString(ProcessHandle.current().pid())));
    }

    private String owner() throws IOException {
        String text =
                Files.readString(store.resolve(LOCK), StandardCharsets.US_ASCII).strip();
        return text.isEmpty() ? "unknown" : text;
    }

    private @Nullable Path current() throws IOException {
        return Files.isSymbolicLink(link) ? link.resolveSibling(Files.readSymbolicLink(link)) : null;
    }

    /** Deletes what earlier builds left: temporary folders and releases that nothing points to. */
    private void sweep(@Nullable Path current) throws IOException {
        try (Stream<Path> left = Files.list(store)) {
            for (Path path : left.toList()) {
                if (!path.equals(current) && !path.endsWith(LOCK)) {
                    delete(path);
                }
            }
        }
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> inside = Files.walk(path)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static void force(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.toList()) {
                if (Files.isDirectory(each)) {
                    forceFolder(each);
                } else {
                    try (FileChannel channel = FileChannel.open(each, StandardOpenOption.WRITE)) {
                        channel.force(true);
                    }
                }
            }
        }
    }

    private static void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
