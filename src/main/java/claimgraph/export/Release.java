package claimgraph.export;

import claimgraph.dataset.ClaimGraph;
import claimgraph.dataset.DatasetFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Writes the files of a release: the graph in every serialization, the reports, and their checksums. */
public final class Release {

    /** The usual format of sha256sum, so that {@code sha256sum --check SHA256SUMS} verifies a release. */
    static final String CHECKSUMS = "SHA256SUMS";

    private Release() {}

    /**
     * Writes everything into an empty folder.
     *
     * @param summary lines of the summary report
     * @param warnings lines of the problem report
     */
    public static void write(ClaimGraph graph, List<String> summary, List<String> warnings, Path folder)
            throws IOException {
        for (DatasetFile file : DatasetFile.values()) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(file.fileName())))) {
                file.save(graph.dataset(), out);
            }
        }
        Path reports = Files.createDirectory(folder.resolve("reports"));
        writeLines(reports.resolve("summary.txt"), summary);
        writeLines(reports.resolve("problems.txt"), warnings);
        writeChecksums(folder);
    }

    private static void writeLines(Path file, List<String> lines) throws IOException {
        Files.writeString(
                file, String.join("", lines.stream().map(line -> line + "\n").toList()), StandardCharsets.UTF_8);
    }

    private static void writeChecksums(Path folder) throws IOException {
        StringBuilder sums = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sums.append(sha256(file))
                        .append("  ")
                        .append(folder.relativize(file))
                        .append('\n');
            }
        }
        Files.writeString(folder.resolve(CHECKSUMS), sums, StandardCharsets.UTF_8);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
