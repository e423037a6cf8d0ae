package claimgraph.pipeline;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.Fingerprint;
import claimgraph.claim.Question;
import claimgraph.ontology.Namespaces;
import claimgraph.problem.Problem;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person may prefer a figure that a sum contradicts, but not without being told. */
class ForcedFiguresTest {

    private static final ProjectPaths HOME = new ProjectPaths(Path.of(""));
    private static final Question POST_MONEY = new Question("ami-labs-seed-2026", "postMoneyValuation", "");

    @TempDir
    private Path seeds;

    @BeforeEach
    void copyOurs() throws IOException {
        try (Stream<Path> all = Files.walk(HOME.seeds())) {
            for (Path file : all.toList()) {
                Path copy = seeds.resolve(HOME.seeds().relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void ourOwnDecisionsAgreeWithTheSums() {
        assertThat(warnings()).isEmpty();
    }

    @Test
    void aFigureThatIsPreferredAgainstASumIsTold() throws IOException {
        prefer("s003-c007");
        assertThat(warnings()).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.DECISION_AGAINST_SUM);
            assertThat(problem.location().toString()).matches("mine/decisions\\.csv:\\d+: claim:");
            assertThat(problem.message())
                    .startsWith("\"s003-c007\" is preferred, and a sum contradicts it: USD 3.5 billion (")
                    .contains("USD 1.03 billion")
                    .endsWith(" Prefer another, or set aside the figure of the sum that is wrong.");
        });
    }

    /** The build says the same as the check. */
    @Test
    void theBuildTellsItToo() throws IOException {
        prefer("s003-c007");
        Problems problems = new Problems();
        assertThat(pipeline().gather(problems)).isPresent();
        assertThat(problems.sorted()).isEqualTo(warnings());
    }

    private void prefer(String claim) throws IOException {
        String fingerprint =
                Fingerprint.of(pipeline().read(new Problems()).byQuestion().get(POST_MONEY));
        Files.writeString(
                seeds.resolve("decisions.csv"),
                "ami-labs-seed-2026,postMoneyValuation,,prefer," + claim + ",for the test,somebody,2026-11-30,"
                        + fingerprint + "\n",
                APPEND);
    }

    private List<Problem> warnings() {
        Problems problems = new Problems();
        pipeline().check(problems);
        return problems.sorted();
    }

    private GraphPipeline pipeline() {
        return GraphPipeline.of(HOME, seeds, "mine", Namespaces.PUBLISHED_BASE, stage -> {});
    }
}
