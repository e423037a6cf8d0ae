package claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive as somebody downloads it: unpacked in an empty folder, on a PATH without Maven, it answers a query. */
class ReleaseArchiveIT {
    private static final List<String> TOOLS =
            List.of("bash", "env", "dirname", "readlink", "sed", "head", "find", "mv", "rm");
    private static final long PATIENCE_MINUTES = 5;

    @TempDir
    private Path folder;

    private Path bin;

    @BeforeEach
    void makeAPathWithJavaAndNoMaven() throws IOException {
        bin = Files.createDirectory(folder.resolve("bin"));
        for (String tool : TOOLS) {
            Path real = Path.of("/usr/bin", tool);
            Files.createSymbolicLink(bin.resolve(tool), Files.exists(real) ? real : Path.of("/bin", tool));
        }
        Files.createSymbolicLink(bin.resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));
    }

    @Test
    void unpackedItRunsWithJavaAlone() throws Exception {
        Path archive = release("one");
        assertThat(archive).as("packed twice").hasSameBinaryContentAs(release("two"));
        Path home = unpack(archive);
        Path query = Files.writeString(
                folder.resolve("count.rq"),
                "SELECT (COUNT(*) AS ?claims) { ?c a <https://w3id.org/claimgraph/ontology#Claim> }");
        assertThat(run(home, home.resolve("claimgraph").toString(), "query", "--format", "csv", query.toString()))
                .matches("claims\\r?\\n\\d{3,}\\r?\\n");
        assertThat(home.resolve("snapshot/claimgraph.nq")).isNotEmptyFile();
        assertThat(home.resolve("snapshot/DATA_CARD.md")).isNotEmptyFile();
        assertThat(home.resolve("docs/exports.md")).isNotEmptyFile();
        try (Stream<Path> written = Files.list(home)) {
            assertThat(written.map(path -> path.getFileName().toString())).doesNotContain("target");
        }
    }

    private Path release(String name) throws IOException, InterruptedException {
        Path out = folder.resolve(name);
        Process process =
                FatJar.command("release", "--out", out.toString()).inheritIO().start();
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path unpack(Path archive) throws IOException, InterruptedException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Process tar = new ProcessBuilder("tar", "xzf", archive.toString())
                .directory(empty.toFile())
                .inheritIO()
                .start();
        assertThat(tar.waitFor()).isZero();
        try (Stream<Path> inside = Files.list(empty)) {
            return inside.findFirst().orElseThrow();
        }
    }

    private String run(Path where, String... words) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(where.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", bin.toString(), "HOME", folder.toString()));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
