package claimgraph.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import claimgraph.Golden;
import claimgraph.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each case is a folder named for what it shows: seeds/ and the exact text of all problems found in it. */
class CheckCasesTest {

    private static final Path CASES = Path.of("src/test/resources/claimgraph/check");

    /** Shown elsewhere: in the tests of the shapes, of broken ontologies, of identities, of verify and of forced figures, in FaultyFilesTest and SeedFileTest. */
    private static final Set<ProblemCode> ELSEWHERE = Set.of(
            ProblemCode.SHAPE_VIOLATION,
            ProblemCode.INVALID_ONTOLOGY,
            ProblemCode.PASSAGE_MISMATCH,
            ProblemCode.SUBJECT_NOT_SHOWN,
            ProblemCode.STALE_IDENTITY,
            ProblemCode.DECISION_AGAINST_SUM,
            ProblemCode.NUL_BYTE,
            ProblemCode.CELL_TOO_LONG,
            ProblemCode.TOO_MANY_ROWS);

    @TestFactory
    Stream<DynamicTest> problemsAreTheExpectedOnes() throws IOException {
        return cases().stream()
                .map(folder -> dynamicTest(
                        folder.getFileName().toString(),
                        () -> Golden.check(
                                folder.resolve("expected-problems.txt"),
                                Checked.seeds(folder.resolve("seeds")).text())));
    }

    @Test
    void everyCodeHasACase() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path folder : cases()) {
            all.append(Files.readString(folder.resolve("expected-problems.txt")));
        }
        assertThat(Arrays.stream(ProblemCode.values())
                        .filter(code -> !ELSEWHERE.contains(code))
                        .filter(code -> all.indexOf("[" + code.code() + "]") < 0))
                .as("codes that no case folder shows")
                .isEmpty();
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
