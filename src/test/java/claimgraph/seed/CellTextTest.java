package claimgraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.problem.Location;
import claimgraph.problem.Problem;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "plain text, with marks: (1) & \"2\"!",
                "caf\u00e9",
                "\u65e5\u672c\u8a9e",
                "\uD83D\uDE00",
                "two\nlines",
                "140",
                "-5",
                "+5",
                "=140",
                "=USD 1.03 billion",
                "-3.5 %",
                "=2.85 x",
                ">=140",
                "~24 fps",
                "a=b",
                "x@y.org"
            })
    void ordinaryCellsHaveNoProblems(String cell) {
        assertThat(codes(cell, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=SUM(A1)",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "-2+3+cmd|' /C calc'!A0",
                "=cmd",
                "@name",
                "- item"
            })
    void formulasAreNamed(String cell) {
        assertThat(codes(cell, "")).containsExactly(ProblemCode.FORMULA_CELL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u200bb",
                "a\u202eb",
                "a\u2066b",
                "a\uFEFFb",
                "a\u00adb",
                "a\u0085b",
                "a\uFFFDb",
                "a\uFDD0b",
                "a\u2028b",
                "a\uDB40\uDC41b"
            })
    void charactersThatCannotBeSeenAreNamedEverywhere(String cell) {
        assertThat(codes(cell, "")).containsExactly(ProblemCode.INVISIBLE_CHARACTER);
        assertThat(codes("x", cell)).containsExactly(ProblemCode.INVISIBLE_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u000Bb", "a\u0007b", "a\u001Fb", "a\u0001b", "a\uFFFEb", "a\uFFFFb", "a\fb"})
    void charactersThatXmlCannotCarryAreErrorsEverywhere(String cell) {
        assertThat(codes(cell, "")).containsExactly(ProblemCode.UNWRITABLE_CHARACTER);
        assertThat(codes("x", cell)).containsExactly(ProblemCode.UNWRITABLE_CHARACTER);
        assertThat(ProblemCode.UNWRITABLE_CHARACTER.severity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R&amp;D", "a&lt;b", "it&#8217;s", "x&#x2019;y", "a&nbsp;b"})
    void escapesOfPagesAreNamedInOurOwnWords(String cell) {
        assertThat(codes(cell, "")).containsExactly(ProblemCode.ESCAPED_TEXT);
        assertThat(codes("x", cell)).isEmpty();
        assertThat(codes("AT&T; R&D & co", "")).isEmpty();
    }

    @Test
    void phrasesKeepTheNoBreakSpacesAndEdgesOfTheirSource() {
        assertThat(codes("x", "a\u00a0b ")).isEmpty();
        assertThat(codes("a\u00a0b ", ""))
                .containsExactly(ProblemCode.INVISIBLE_CHARACTER, ProblemCode.SURROUNDING_SPACE);
    }

    @Test
    void combiningCharacterIsNamedWithItsPlace() {
        assertThat(problems("ade\u0301 x", ""))
                .extracting(Problem::message)
                .containsExactly(
                        "\"ade\u0301 x\" is not in Unicode normal form C: see U+0301 (COMBINING ACUTE ACCENT) at"
                                + " character 4. Write \"ad\u00e9 x\".");
    }

    private static List<ProblemCode> codes(String id, String quote) {
        return problems(id, quote).stream().map(Problem::code).toList();
    }

    private static List<Problem> problems(String id, String quote) {
        Problems problems = new Problems();
        CellText.check(Location.ofLine("things.csv", 2), "id", id, problems);
        CellText.check(Location.ofLine("things.csv", 2), "quote", quote, problems);
        return problems.sorted();
    }
}
