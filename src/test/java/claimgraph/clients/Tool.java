package claimgraph.clients;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Programs of others that the tests run: the Python and R of Debian, curl, node. */
public final class Tool {
    /** How a run ended and what it said, standard error among it. */
    public record Run(int exitCode, String said) {}

    /** By path: another python3 earlier in PATH has none of Debian's packages. */
    public static final String PYTHON = "/usr/bin/python3";

    public static final String R = "/usr/bin/Rscript";
    static final Path SCRIPTS = Path.of("src/test/clients");
    static final Path NOTEBOOKS = Path.of("notebooks");

    private static final long PATIENCE_SECONDS = 300;

    private Tool() {}

    public static Run run(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("claimgraph", ".out");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile());
            builder.environment().putAll(Map.of("PYTHONDONTWRITEBYTECODE", "1", "LC_ALL", "C.UTF-8"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
                throw new IOException(
                        "No end after " + PATIENCE_SECONDS + " s: " + String.join(" ", command) + "\n" + read(out));
            }
            return new Run(process.exitValue(), read(out));
        } finally {
            Files.delete(out);
        }
    }

    /** Whether the command is there and ends well. */
    public static boolean succeeds(String... command) throws InterruptedException {
        try {
            return run(Path.of("."), Map.of(), command).exitCode() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    public static boolean hasPython(String... modules) throws InterruptedException {
        return succeeds(PYTHON, "-c", "import " + String.join(", ", modules));
    }

    /** Skips the test, visibly, when what it needs is not here. */
    public static void need(String what, boolean here) {
        Assumptions.assumeTrue(here || !skipped(what), "There is no " + what + " here.");
    }

    /** Says on standard error that something is not tested; true. */
    static boolean skipped(String what) {
        System.err.println("SKIPPED for want of " + what + ".");
        return true;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
