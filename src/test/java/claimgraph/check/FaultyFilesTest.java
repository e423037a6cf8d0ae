package claimgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot stand in a repository: binary, huge, or not files at all. Each is refused by name, none hangs. */
@Timeout(60)
class FaultyFilesTest {

    @TempDir
    Path folder;

    private SeedCase seeds;

    @BeforeEach
    void soundSeeds() {
        seeds = SeedCase.in(folder.resolve("seeds"));
    }

    @Test
    void soundSeedsHaveNoProblems() {
        assertThat(seeds.problems()).isEmpty();
    }

    @Test
    void utf16IsNamedWithAndWithoutItsMark() {
        for (Charset charset : new Charset[] {
            StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("UTF-32")
        }) {
            seeds.with("entities.csv", SeedCase.ENTITIES.getBytes(charset));
            assertThat(seeds.problems())
                    .as(charset.name())
                    .isEqualTo("seeds/entities.csv:1: The file is UTF-16 or UTF-32. Save it as UTF-8. [not-utf8]\n");
        }
    }

    @Test
    void latin1IsNamedByByteLineAndColumn() {
        seeds.with(
                "entities.csv", SeedCase.ENTITIES.replace("Spoke", "Spok\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(seeds.problems())
                .isEqualTo("seeds/entities.csv:4: Byte 0xE9 at column 19 is not UTF-8 (it looks like Windows-1252)."
                        + " Save the file as UTF-8. [not-utf8]\n");
    }

    @Test
    void columnOfAWrongByteCountsCharactersNotBytes() {
        byte[] bytes =
                SeedCase.ENTITIES.replace("Ada Quill", "\u00c4d\u00e9 Q\u00ff").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            if ((bytes[i] & 0xFF) == 0xC3 && (bytes[i + 1] & 0xFF) == 0xBF) {
                bytes[i] = (byte) 0xFF;
                bytes[i + 1] = 'x';
            }
        }
        seeds.with("entities.csv", bytes);
        assertThat(seeds.problems()).startsWith("seeds/entities.csv:3: Byte 0xFF at column 23 is not UTF-8");
    }

    @Test
    void surrogatesInUtf8AreNamed() {
        seeds.with("entities.csv", withBytes("Ada", 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80));
        assertThat(seeds.problems())
                .isEqualTo("seeds/entities.csv:3: Byte 0xED at column 18 is not UTF-8 (it looks like CESU-8, half of an"
                        + " emoji). Save the file as UTF-8. [not-utf8]\n");
    }

    @Test
    void characterCutOffAtTheEndIsNamed() {
        seeds.with("entities.csv", (SeedCase.ENTITIES + "\u00e9").getBytes(StandardCharsets.UTF_8));
        byte[] whole = read("entities.csv");
        seeds.with("entities.csv", java.util.Arrays.copyOf(whole, whole.length - 1));
        assertThat(seeds.problems())
                .isEqualTo("seeds/entities.csv:5: The last character is cut off. Save the file as UTF-8. [not-utf8]\n");
    }

    @Test
    void nulIsAnErrorWithItsLine() {
        seeds.with("entities.csv", SeedCase.ENTITIES.replace("Ada", "A\0da"));
        assertThat(seeds.problems())
                .isEqualTo(
                        "seeds/entities.csv:3: A NUL byte (U+0000) stands at column 19. Delete it; or, if the file is"
                                + " UTF-16, save it as UTF-8. [nul-byte]\n");
    }

    @Test
    void hugeCellIsRefusedWithoutBeingHeld() throws IOException {
        seeds.withLong("entities.csv", SeedCase.ENTITIES + "x,Person,", "0123456789".repeat(1000), 10_000, "\n");
        long before = allocated();
        assertThat(seeds.problems())
                .isEqualTo(
                        "seeds/entities.csv:5: The cell is longer than 1 MiB. Nothing that people annotate needs that"
                                + " much; look for a missing comma or quote. [cell-too-long]\n");
        assertThat(allocated() - before)
                .as("bytes allocated for a cell of 100 MB")
                .isLessThan(20_000_000L);
    }

    @Test
    void hugeQuotedCellIsRefusedWithoutBeingHeld() {
        seeds.withLong("entities.csv", SeedCase.ENTITIES + "x,Person,\"", "01234\n6789".repeat(1000), 10_000, "\"\n");
        long before = allocated();
        assertThat(seeds.problems()).startsWith("seeds/entities.csv:5: The cell is longer than 1 MiB.");
        assertThat(allocated() - before)
                .as("bytes allocated for a cell of 100 MB")
                .isLessThan(20_000_000L);
    }

    @Test
    void cellOfOneMebibyteMayStand() {
        String note = "x".repeat((1 << 20) - 2);
        seeds.with(
                "claims/s001.csv",
                SeedCase.CLAIMS.replaceFirst("sha256\n", "sha256,note\n").replaceAll("0f\n", "0f,\n")
                        + "c004,wheel-works,capability,rolls,phrase,140,146,140,146," + "0f".repeat(32) + "," + note
                        + "\n");
        assertThat(seeds.problems())
                .isEqualTo("seeds/claims/s001.csv:5: note: The text has 1048574 characters, and at most 1000 may stand"
                        + " here. Shorten it. [invalid-text]\n");
    }

    @Test
    void endlessCommentRowAndRowOfCommasAreRefused() {
        seeds.withLong("entities.csv", SeedCase.ENTITIES + "#", "0123456789", 200_000, "\n");
        assertThat(seeds.problems()).startsWith("seeds/entities.csv:5: The comment is longer than 1 MiB.");
        seeds.withLong("entities.csv", SeedCase.ENTITIES, ",", 5_000_000, "\n");
        assertThat(seeds.problems()).startsWith("seeds/entities.csv:5: The row has more than 1000 cells.");
        seeds.withLong("entities.csv", SeedCase.ENTITIES, "x".repeat(1_000_000) + ",", 20, "\n");
        assertThat(seeds.problems()).startsWith("seeds/entities.csv:5: The row is longer than 8 MiB.");
    }

    @Test
    void quoteThatOpensInAHugeFileIsNamedWhereItOpens() {
        seeds.withLong("entities.csv", SeedCase.ENTITIES + "x,Person,\"X\n", "y,Person,Y\n", 3_000_000, "");
        assertThat(seeds.problems())
                .isEqualTo(
                        "seeds/entities.csv:5: A quote opens on line 5 and never closes. Close it, or double the quotes"
                                + " inside the cell. [unbalanced-quote]\n");
        seeds.withLong("entities.csv", SeedCase.ENTITIES + "x,Person,\"X\n", "y,Person,Y\n", 300_000, "z,P,\"Z\"\n");
        assertThat(seeds.problems())
                .startsWith("seeds/entities.csv:5: A quote opens on line 5 and the next one, on line 300006, does not");
    }

    @Test
    void pipeIsRefusedWithoutWaiting() throws Exception {
        seeds.without("entities.csv");
        Process mkfifo = new ProcessBuilder("mkfifo", seeds.path("entities.csv").toString()).start();
        Assumptions.assumeTrue(mkfifo.waitFor() == 0);
        String problems = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), seeds::problems);
        assertThat(problems)
                .isEqualTo(
                        "seeds/entities.csv: It is a pipe, a socket or a device. Put a CSV file that can be read here."
                                + " [not-a-file]\n");
    }

    @Test
    void endlessDeviceIsRefused() throws IOException {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")));
        seeds.without("entities.csv");
        Files.createSymbolicLink(seeds.path("entities.csv"), Path.of("/dev/zero"));
        assertThat(seeds.problems()).contains("seeds/entities.csv: It is a pipe, a socket or a device.");
    }

    @Test
    void linkThatLeadsNowhereIsNamedEvenWhereAFileMayBeAbsent() throws IOException {
        Files.createSymbolicLink(seeds.path("decisions.csv"), folder.resolve("gone.csv"));
        assertThat(seeds.problems())
                .isEqualTo("seeds/decisions.csv: It is a link that leads nowhere. Put a CSV file that can be read here."
                        + " [not-a-file]\n");
    }

    @Test
    void linkToAFileIsRead() throws IOException {
        Files.move(seeds.path("entities.csv"), folder.resolve("elsewhere.csv"));
        Files.createSymbolicLink(seeds.path("entities.csv"), folder.resolve("elsewhere.csv"));
        assertThat(seeds.problems()).isEmpty();
    }

    /** Root may read everything, so there the case cannot be made. */
    @Test
    void unreadableFileIsNamed() throws IOException {
        Files.setPosixFilePermissions(seeds.path("entities.csv"), PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(seeds.path("entities.csv")));
        assertThat(seeds.problems()).contains("seeds/entities.csv: It is not readable by this user.");
    }

    @Test
    void missingFoldersAreNamedOnce() throws IOException {
        assertThat(Checked.seeds(folder.resolve("nothing")).text())
                .isEqualTo(
                        "seeds: The folder is missing. It holds the seeds; docs/seeds.md says how. [missing-file]\n");
        assertThat(Checked.seeds(seeds.path("entities.csv")).text())
                .isEqualTo("seeds: It is a file. Put a folder that can be read here. [not-a-file]\n");
        seeds.without("claims/s001.csv").without("claims").with("claims", "not a folder");
        assertThat(seeds.problems()).contains("seeds/claims: It is a file. Put a folder that can be read here.");
    }

    private byte[] withBytes(String at, int... bytes) {
        String[] parts = SeedCase.ENTITIES.split(at, 2);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        out.writeBytes(parts[0].getBytes(StandardCharsets.UTF_8));
        for (int b : bytes) {
            out.write(b);
        }
        out.writeBytes(parts[1].getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private byte[] read(String file) {
        try {
            return Files.readAllBytes(seeds.path(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
