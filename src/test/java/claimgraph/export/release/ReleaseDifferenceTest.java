package claimgraph.export.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimgraph.Golden;
import claimgraph.Graphs;
import claimgraph.dataset.DatasetFile;
import claimgraph.export.ReleaseException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One small set of seeds, edited as people edit, and what is told of it. */
class ReleaseDifferenceTest {
    private static final Path SMALL = Path.of("src/test/resources/claimgraph/export/two-articles/seeds");

    @TempDir
    private Path folder;

    @Test
    void sameSeedsSayTheSame() throws IOException {
        Path one = dump("one", SMALL, "https://w3id.org/claimgraph/");
        Path moved = dump("moved", SMALL, "http://example.org/kg/");
        assertThat(ReleaseDifference.between(one, moved)).containsExactly("Both say the same: 4 claims.");
    }

    @Test
    void tellsClaimsAnswersWithTheirRulesAndDisagreements() throws IOException {
        Path before = dump("before", SMALL, "https://w3id.org/claimgraph/");
        Path seeds = copy();
        edit(seeds.resolve("claims/s000.csv"), "40,58,asserted", "40,58,reported");
        edit(
                seeds.resolve("claims/s000.csv"),
                "c003,spoke-1,parameterCount,7 billion,a model of 7 billion parameters,70,101,asserted",
                "# ");
        edit(
                seeds.resolve("claims/s001.csv"),
                "10,28,reported,",
                "10,28,asserted,10,28," + "0f".repeat(32) + "\nc002,wheel-works,founder,ben-cog,Ben Cog and others,"
                        + "60,78,asserted,60,78," + "0f".repeat(32) + "\n# ");
        Path after = dump("after", seeds, "https://w3id.org/claimgraph/");
        Golden.check(
                SMALL.resolveSibling("expected.txt"),
                String.join("\n", ReleaseDifference.between(before, after)) + "\n");
    }

    @Test
    void whatIsNoReleaseIsOneSentence() throws IOException {
        Path text = Files.writeString(folder.resolve("text.nq"), "not quads");
        assertThatThrownBy(() -> ReleaseDifference.between(text, text))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("text.nq is not N-Quads");
        assertThatThrownBy(() -> ReleaseDifference.between(folder, folder))
                .hasMessageContaining("There is no release in");
    }

    private Path dump(String name, Path seeds, String base) throws IOException {
        Path release = Files.createDirectory(folder.resolve(name));
        try (OutputStream out = Files.newOutputStream(release.resolve("claimgraph.nq"))) {
            DatasetFile.N_QUADS.save(Graphs.of(seeds, base).graph().dataset(), out);
        }
        return release;
    }

    private Path copy() throws IOException {
        Path copy = folder.resolve("seeds");
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(SMALL.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return copy;
    }

    private static void edit(Path file, String what, String with) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(what);
        Files.writeString(file, text.replaceFirst(Pattern.quote(what), Matcher.quoteReplacement(with)));
    }
}
