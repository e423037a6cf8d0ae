package claimgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator lives through: a build that is asked to stop, a full disk, a place that cannot be written, two builds. */
class BuildFaultsIT {
    private static final String FIRST = "one";

    @TempDir
    private Path here;

    @Test
    void buildAskedToStopLeavesTheReleaseBefore() throws Exception {
        Path out = release();
        String before = sums(out);
        for (int millis : new int[] {400, 1500, 3000}) {
            Process process = FatJar.command("build", "--out", out.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(sums(out)).isEqualTo(before);
            assertWhole(out);
        }
        assertThat(FatJar.run("build", "--out", out.toString()).exitCode()).isZero();
        assertNothingLeftBeside(out);
    }

    /** On a file system of 56 MB the first release fits and the second does not, because the first stays until it is whole. */
    @Test
    void fullDiskLeavesTheReleaseBefore() throws Exception {
        Path disk = Files.createDirectory(here.resolve("disk"));
        if (bash("mount -t tmpfs -o size=56m claimgraph-test " + disk) != 0) {
            System.err.println(
                    "SKIPPED: a full disk, because this user may not mount one; a limit on file sizes stands in.");
            underAFileSizeLimit();
            return;
        }
        try {
            Path out = disk.resolve(FIRST);
            assertThat(FatJar.run("build", "--out", out.toString()).exitCode()).isZero();
            String before = sums(out);
            FatJar.Run run = FatJar.run("build", "--out", out.toString());
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err())
                    .contains("No space left on device")
                    .contains("untouched")
                    .doesNotContain("Exception");
            assertThat(sums(out)).isEqualTo(before);
            assertWhole(out);
            assertNothingLeftBeside(out);
        } finally {
            bash("umount " + disk);
        }
    }

    @Test
    void underAFileSizeLimit() throws Exception {
        Path out = release();
        String before = sums(out);
        String build = String.join(
                " ", FatJar.command("build", "--out", out.toString()).command());
        Path err = here.resolve("err");
        assertThat(bash("ulimit -f 1000; " + build + " 2> " + err)).isEqualTo(3);
        assertThat(Files.readString(err)).contains("untouched").doesNotContain("Exception");
        assertThat(sums(out)).isEqualTo(before);
        assertNothingLeftBeside(out);
    }

    @Test
    void placeThatCannotBeWrittenIsOneSentence() throws Exception {
        FatJar.Run run = FatJar.run("build", "--out", "/proc/claimgraph");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("Cannot write /proc/claimgraph").doesNotContain("Exception");
    }

    @Test
    void twoBuildsAtOnceEndWithOneWholeRelease() throws Exception {
        Path out = here.resolve(FIRST);
        List<Path> said = List.of(here.resolve("a"), here.resolve("b"));
        List<Process> builds = said.stream().map(err -> start(out, err)).toList();
        for (Process build : builds) {
            assertThat(build.waitFor(120, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(builds).anyMatch(build -> build.exitValue() == 0);
        for (int i = 0; i < builds.size(); i++) {
            if (builds.get(i).exitValue() != 0) {
                assertThat(Files.readString(said.get(i))).contains("Another build is writing");
            }
        }
        assertWhole(out);
        assertNothingLeftBeside(out);
    }

    private static Process start(Path out, Path err) {
        try {
            return FatJar.command("build", "--out", out.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(err.toFile())
                    .start();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path release() throws Exception {
        Path out = here.resolve(FIRST);
        assertThat(FatJar.run("build", "--out", out.toString()).exitCode()).isZero();
        return out;
    }

    private static String sums(Path release) throws IOException {
        return Files.readString(release.resolve("SHA256SUMS"));
    }

    /** Every file of the release has the checksum that the release states. */
    private static void assertWhole(Path release) throws Exception {
        for (String line : sums(release).lines().toList()) {
            byte[] bytes = Files.readAllBytes(release.resolve(line.substring(66)));
            String sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            assertThat(sha256).as(line).isEqualTo(line.substring(0, 64));
        }
    }

    /** Beside the link there is the store, and in it one release and the lock. */
    private static void assertNothingLeftBeside(Path out) throws IOException {
        try (Stream<Path> stored = Files.list(out.resolveSibling("." + out.getFileName() + ".releases"))) {
            assertThat(stored).hasSize(2);
        }
    }

    private static int bash(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", command)
                .redirectErrorStream(true)
                .start();
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .forEach(System.err::println);
        return process.waitFor();
    }
}
