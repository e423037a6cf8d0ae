package claimgraph.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A file that a command was told to write. A regular file, or one that is not there yet, appears under its name when it is
 * whole, so that whoever reads meanwhile sees the old one. What else stands there, a pipe or a device, is written straight
 * through and stays what it is: a rename would put a file in its place. Links are followed and stay: what is written is
 * what they lead to. All commands write by this class alone; {@code DoorsTest} sees to it.
 */
public final class OutputFile {

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private static final AtomicLong COUNT = new AtomicLong();

    private final Path file;
    private final Path target;
    private final boolean straight;

    private OutputFile(Path file, Path target, boolean straight) {
        this.file = file;
        this.target = target;
        this.straight = straight;
    }

    /** Writes the bytes of a file to the stream that it is given, which it need not close. */
    @FunctionalInterface
    public interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /**
     * The file of that name.
     *
     * @throws IOException with a plain sentence when no file can be written there: a folder, links in a circle, no folder
     *     to hold it, one that is write-protected
     */
    public static OutputFile at(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder. Name a file.");
        }
        boolean special = Files.exists(file) && !Files.isRegularFile(file);
        Path target = special ? file : followed(file);
        Path folder = target.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
        return new OutputFile(file, target, special || isOpenElsewhere(target) || !Files.isWritable(folder));
    }

    /** The folder of that name, made when it is not there; a link to one is followed. */
    public static Path folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        if (Files.exists(folder)) {
            throw new IOException(folder + " is a file. Name a folder.");
        }
        Path real = followed(folder);
        Path above = real.toAbsolutePath().normalize().getParent();
        if (above != null) {
            folder(above);
        }
        return Files.createDirectory(real);
    }

    /** Where the links lead in the end; nothing need be there. */
    static Path followed(Path file) throws IOException {
        Path at = file;
        for (int i = 0; i < MOST_LINKS; i++) {
            if (!Files.isSymbolicLink(at) || isOpenElsewhere(at)) {
                return at;
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        throw new IOException(file + " is a link that leads in a circle. Name another file.");
    }

    /** {@code /dev/stdout} and {@code /proc/self/fd/1} are files that somebody holds open, perhaps at their end. */
    private static boolean isOpenElsewhere(Path file) {
        return file.toAbsolutePath().normalize().startsWith("/proc");
    }

    /** Writes what {@code writer} writes; when that fails, what was there stays. */
    public void write(Writer writer) throws IOException {
        if (straight) {
            through(writer);
            return;
        }
        Path part = part();
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                writer.write(out);
                out.flush();
                channel.force(true);
            }
            replace(part);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    public void write(String text) throws IOException {
        write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A name beside the file for what is half done; nothing is there. */
    public Path part() {
        return target.resolveSibling(
                ".claimgraph-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".part");
    }

    /** What the name leads to when all links are followed. */
    public Path target() {
        return target;
    }

    /** Puts a finished file here, which is gone then; for formats that are not written from front to back. */
    public void take(Path finished) throws IOException {
        if (straight) {
            through(out -> Files.copy(finished, out));
        } else {
            replace(finished);
        }
        Files.deleteIfExists(finished);
    }

    private void replace(Path finished) throws IOException {
        if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            keepPermissions(finished);
        }
        Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void keepPermissions(Path finished) throws IOException {
        if (Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(finished, Files.getPosixFilePermissions(target));
        }
    }

    /** A regular file gets here when only its folder is write-protected, or at the end of what a shell holds open. */
    private void through(Writer writer) throws IOException {
        StandardOpenOption[] how = !Files.isRegularFile(target)
                ? new StandardOpenOption[] {StandardOpenOption.WRITE}
                : isOpenElsewhere(target)
                        ? new StandardOpenOption[] {StandardOpenOption.APPEND}
                        : new StandardOpenOption[] {StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING};
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target, how))) {
            writer.write(out);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
