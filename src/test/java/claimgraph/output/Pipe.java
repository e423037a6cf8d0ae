package claimgraph.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A named pipe with somebody who reads it to its end: what stands in for each file that is no regular one. */
public final class Pipe {
    private final Path path;
    private final CompletableFuture<byte[]> read;

    private Pipe(Path path, CompletableFuture<byte[]> read) {
        this.path = path;
        this.read = read;
    }

    public static Path make(Path path) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                new ProcessBuilder("mkfifo", path.toString()).start().waitFor() == 0, "there is no mkfifo here");
        return path;
    }

    public static Pipe read(Path path) throws IOException, InterruptedException {
        make(path);
        return new Pipe(
                path,
                CompletableFuture.supplyAsync(
                        () -> bytes(path), work -> daemon(work).start()));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "reader of a pipe");
        thread.setDaemon(true);
        return thread;
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What came through, once whoever wrote has closed it. */
    public byte[] content() throws Exception {
        return read.get(60, TimeUnit.SECONDS);
    }

    /** Whether it still is what it was made as. */
    public boolean isStillOne() throws IOException {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                && Files.readAttributes(
                                path, java.nio.file.attribute.BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                        .isOther();
    }
}
