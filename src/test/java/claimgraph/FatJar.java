package claimgraph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the fat jar as a user does, in a process of its own; for the end-to-end tests only. */
final class FatJar {
    /** How a run ended and what it said. */
    record Run(int exitCode, String out, String err) {}

    static final Path JAR = Path.of(System.getProperty("claimgraph.jar", "target/claimgraph.jar"));

    private static final long PATIENCE_SECONDS = 60;

    private FatJar() {}

    /** Runs to its end. */
    static Run run(String... args) throws IOException, InterruptedException {
        Path out = Files.createTempFile("claimgraph", ".out");
        Path err = Files.createTempFile("claimgraph", ".err");
        try {
            Process process = command(args)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new IOException("No end after " + PATIENCE_SECONDS + " s: " + String.join(" ", args));
            }
            return new Run(process.exitValue(), read(out), read(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** For a run that goes on, such as a server; whoever starts it ends it. */
    static ProcessBuilder command(String... args) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xmx512m");
        // As the launcher does where a start matters: these runs are over before the second compiler pays.
        words.add("-XX:TieredStopAtLevel=1");
        words.add("-jar");
        words.add(JAR.toAbsolutePath().toString());
        words.addAll(List.of(args));
        return new ProcessBuilder(words);
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
