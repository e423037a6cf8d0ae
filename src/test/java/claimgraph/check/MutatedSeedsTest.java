package claimgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bounded, seeded fuzz run: whatever happens to the bytes of the seeds, the answer is claims or problems. */
class MutatedSeedsTest {

    private static final int ROUNDS = 3000;
    private static final String[] FILES = {"sources.csv", "entities.csv", "claims/s001.csv"};
    private static final String[] ORIGINALS = {SeedCase.SOURCES, SeedCase.ENTITIES, SeedCase.CLAIMS};
    private static final String[] ODD = {
        "\"",
        "\"\"",
        ",",
        "\n",
        "\r",
        "\r\n",
        "#",
        ";",
        "=",
        "<<<<<<< ",
        "\0",
        "\u00e9",
        "\uD83D\uDE00",
        "\u202e",
        "\uFEFF",
        "^",
        "..",
        "~",
        ">=",
        "-",
        "1e99",
        "99999999999999999999",
        "NaN",
        "\t",
        " ",
        "|",
        "\\",
        "'",
        "%",
        "c001",
        "s001"
    };

    @TempDir
    Path folder;

    @Test
    void mutatedSeedsEndInClaimsOrProblems() {
        long seed = Long.getLong("fuzz.seed", 20261120L);
        Random random = new Random(seed);
        SeedCase seeds = SeedCase.in(folder.resolve("seeds"));
        for (int round = 0; round < ROUNDS; round++) {
            int file = random.nextInt(FILES.length);
            byte[] bytes = mutated(ORIGINALS[file].getBytes(StandardCharsets.UTF_8), random);
            seeds.with(FILES[file], bytes);
            String about = "round " + round + " of seed " + seed + ", " + FILES[file] + ":\n"
                    + new String(bytes, StandardCharsets.UTF_8);
            Checked checked =
                    Assertions.assertTimeout(Duration.ofSeconds(20), () -> Checked.seeds(seeds.seeds()), about);
            assertThat(checked.claims().claims().size() == 3
                            || !checked.problems().isEmpty())
                    .as(about)
                    .isTrue();
            assertThat(checked.text().lines())
                    .as(about)
                    .allMatch(line -> line.matches("seeds.*: .*[.?] \\[[a-z0-9-]+]"));
            seeds.with(FILES[file], ORIGINALS[file]);
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] now = bytes;
        for (int i = random.nextInt(4); i >= 0; i--) {
            now = mutatedOnce(now, random);
        }
        return now;
    }

    private static byte[] mutatedOnce(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(20));
        return switch (random.nextInt(5)) {
            case 0 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at);
            case 1 -> joined(bytes, at, ODD[random.nextInt(ODD.length)].getBytes(StandardCharsets.UTF_8), at);
            case 2 -> joined(bytes, at, ODD[random.nextInt(ODD.length)].getBytes(StandardCharsets.UTF_8), to);
            case 3 -> joined(bytes, at, new byte[0], to);
            default -> joined(bytes, at, Arrays.copyOfRange(bytes, at, to), at);
        };
    }

    private static byte[] joined(byte[] bytes, int until, byte[] between, int from) {
        byte[] joined = Arrays.copyOf(bytes, until + between.length + bytes.length - from);
        System.arraycopy(between, 0, joined, until, between.length);
        System.arraycopy(bytes, from, joined, until + between.length, bytes.length - from);
        return joined;
    }
}
