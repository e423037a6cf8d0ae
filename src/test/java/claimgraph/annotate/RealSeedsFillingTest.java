package claimgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimgraph.Lantern;
import claimgraph.check.Checked;
import claimgraph.claim.Claims;
import claimgraph.claim.Source;
import claimgraph.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filling over our own seeds, where the articles are at hand: passages cannot be proved in another text. */
class RealSeedsFillingTest {
    private static final int RUNS = 10;
    private static final Path SOURCES = Path.of(System.getProperty(
            "claimgraph.sources",
            Path.of(System.getProperty("basedir", ""), "../shared/sources").toString()));

    @TempDir
    private Path folder;

    private Claims claims;
    private Claims copied;

    @BeforeEach
    void copySeedsAndMakeTexts() throws IOException {
        assumeTrue(Files.isDirectory(SOURCES), "SKIPPED: no folder " + SOURCES + ", so no row was filled again.");
        claims = Checked.seeds(Path.of("seeds")).claims();
        Files.createDirectories(folder.resolve("seeds/claims"));
        for (String file : List.of("sources.csv", "entities.csv")) {
            Files.copy(Path.of("seeds", file), folder.resolve("seeds").resolve(file));
        }
        for (Source source : claims.sources().values()) {
            Files.copy(Path.of("seeds/claims", source.id() + ".csv"), file(source));
        }
        copied = Checked.seeds(folder.resolve("seeds")).claims();
    }

    @Test
    void completeFilesKeepEveryByte() throws IOException {
        for (Source source : claims.sources().values()) {
            byte[] before = Files.readAllBytes(file(source));
            Filled filled = fill(source);
            filled.write();
            assertThat(filled.changes()).isEmpty();
            assertThat(Files.readAllBytes(file(source))).isEqualTo(before);
        }
    }

    /** Some rows lose what fill can give back: those come back as they were, and every other line keeps its bytes. */
    @Test
    void emptiedRowsComeBackAndTheOthersKeepTheirBytes() throws IOException {
        Random random = new Random(3);
        List<Source> sources = List.copyOf(claims.sources().values());
        for (int run = 0; run < RUNS; run++) {
            Source source = sources.get(random.nextInt(sources.size()));
            String whole = Lantern.read(Path.of("seeds/claims", source.id() + ".csv"));
            Sheet sheet = new Sheet(whole);
            List<Sheet.Line> emptied = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Sheet.Line line = sheet.lines().get(random.nextInt(sheet.lines().size()));
                line.set("start", "");
                line.set("end", "");
                emptied.add(line);
            }
            Files.writeString(file(source), sheet.text());
            Filled filled = fill(source);
            List<Long> open = filled.open().stream().map(Choice::line).toList();
            assertThat(Arrays.asList(filled.text().split("\n", -1))).hasSameSizeAs(whole.split("\n", -1));
            for (int i = 0; i < whole.split("\n", -1).length; i++) {
                if (!open.contains(i + 1L)) {
                    assertThat(filled.text().split("\n", -1)[i]).isEqualTo(whole.split("\n", -1)[i]);
                }
            }
            assertThat(emptied).extracting(Sheet.Line::number).containsAll(open);
        }
    }

    private Filled fill(Source source) {
        Problems problems = new Problems();
        Filled filled = new Filling(folder.resolve("seeds"), "seeds", SOURCES, Checked.CATALOGUE)
                .fill(source.id(), copied, Map.of(), problems)
                .orElseThrow(() -> new AssertionError(problems.sorted()));
        assertThat(problems.hasErrors()).as(problems.sorted().toString()).isFalse();
        return filled;
    }

    private Path file(Source source) {
        return folder.resolve("seeds/claims").resolve(source.id() + ".csv");
    }
}
