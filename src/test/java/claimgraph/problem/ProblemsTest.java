package claimgraph.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final Location PLACE = Location.ofLine("seeds/entities.csv", 14);

    private final Problems problems = new Problems();

    @Test
    void problemReadsPlaceColumnFindingRemedyCode() {
        problems.add(ProblemCode.INVALID_DATE, PLACE.column("born"), "\"x\" is not a date. Write YYYY.");
        problems.add(ProblemCode.FORMULA_CELL, PLACE, "\"=1\" is one.");
        problems.add(ProblemCode.EMPTY_FILE, Location.ofFile("seeds/a.csv"), "The file is empty.");
        assertThat(problems.sorted().stream().map(Problem::toString))
                .containsExactly(
                        "seeds/a.csv: The file is empty. [empty-file]",
                        "seeds/entities.csv:14: warning: \"=1\" is one. [formula-cell]",
                        "seeds/entities.csv:14: born: \"x\" is not a date. Write YYYY. [invalid-date]");
    }

    @Test
    void problemsAreSortedByFileLineAndColumnAndCountedOnce() {
        for (int line : new int[] {10, 9, 9, 100}) {
            problems.add(ProblemCode.MISSING_CELL, Location.ofLine("f.csv", line), "Empty.");
        }
        problems.add(ProblemCode.FORMULA_CELL, Location.ofLine("a.csv", 1), "One.");
        assertThat(problems.sorted().stream().map(problem -> problem.location().line()))
                .containsExactly(1L, 9L, 10L, 100L);
        assertThat(problems.errors()).isEqualTo(3);
        assertThat(problems.warnings()).isEqualTo(1);
        assertThat(problems.hasErrors()).isTrue();
        assertThat(problems.first(2)).hasSize(2);
    }

    @Test
    void warningsAloneAreNoErrors() {
        problems.add(ProblemCode.FORMULA_CELL, PLACE, "One.");
        assertThat(problems.hasErrors()).isFalse();
    }

    @Test
    void hopelessFileIsCountedInFullAndKeptInPart() {
        IntStream.rangeClosed(1, 120_000)
                .forEach(
                        line -> problems.add(ProblemCode.MISSING_CELL, Location.ofLine("f", 120_001 - line), "Empty."));
        assertThat(problems.errors()).isEqualTo(120_000);
        assertThat(problems.sorted()).hasSize(100_000);
        assertThat(problems.first(1).get(0).location().line()).isEqualTo(1);
    }

    @Test
    void messageStaysOnOneLineAndObeysNothing() {
        Problem problem = new Problem(
                ProblemCode.INVALID_ID, Location.ofFile("a\nb.csv"), "\u001b[31m\"x\ny\u202e\" \uD83D\uDE00");
        assertThat(problem.toString())
                .isEqualTo("a<U+000A>b.csv: <U+001B>[31m\"x<U+000A>y<U+202E>\" \uD83D\uDE00 [invalid-id]");
    }

    @Test
    void longCellIsCutBetweenCharacters() {
        assertThat(Shown.quoted("x".repeat(80))).hasSize(82);
        assertThat(Shown.quoted("\uD83D\uDE00".repeat(81))).isEqualTo("\"" + "\uD83D\uDE00".repeat(80) + "\u2026\"");
        assertThat(Shown.codePoint(0x200B)).isEqualTo("U+200B (ZERO WIDTH SPACE)");
    }

    @Test
    void nearestNamesComeFirstAndFarOnesNotAtAll() {
        List<String> known = List.of("acme-ltd", "acme", "zebra");
        assertThat(Nearest.to("ACME", known)).startsWith("acme").doesNotContain("zebra");
        assertThat(Nearest.didYouMean("acme-ld", known)).isEqualTo(" Did you mean \"acme-ltd\"?");
        assertThat(Nearest.didYouMean("qqq", known)).isEmpty();
        assertThat(Nearest.didYouMean("a".repeat(1_000_000), known)).isEmpty();
    }
}
