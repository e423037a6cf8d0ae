import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A server that takes part: a process of ours, which listens on a port of 127.0.0.1.
 *
 * @param path of its endpoint
 */
record Contestant(String name, int port, String path, Process process) implements AutoCloseable {
    private static final double TICKS_PER_MILLI = 0.1;

    /** Starts one from a line {@code name<TAB>path<TAB>word<TAB>word...}, in which {port} is replaced by a free port. */
    static Contestant start(String line, Path folder) {
        List<String> words = new ArrayList<>(List.of(line.split("\t")));
        String name = words.remove(0);
        String path = words.remove(0);
        try (ServerSocket free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            words.replaceAll(word -> word.replace("{port}", Integer.toString(port)));
            free.close();
            Process process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve(name.replaceAll("\\W+", "-") + ".log").toFile())
                    .start();
            return new Contestant(name, port, path, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Milliseconds of CPU that all its threads have used so far, in steps of ten. */
    double cpu() {
        String[] fields = read("stat").replaceFirst("^.*\\) ", "").split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_MILLI;
    }

    /** Megabytes of its memory that are in use at the moment. */
    long resident() {
        return read("status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
                .sum();
    }

    private String read(String what) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), what));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is not running; its log says why", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
