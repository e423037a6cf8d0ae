package claimgraph.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** docs/problems.md explains every code; to mend a failure, write the heading, its sentence and both rows there. */
class ProblemDocumentationTest {

    private static final Path PAGE = Path.of("docs/problems.md");

    @Test
    void everyCodeHasAHeadingInTheOrderOfTheEnum() throws IOException {
        List<String> headings = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring("## ".length()))
                .toList();
        assertThat(headings)
                .containsExactlyElementsOf(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::code)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> headingIsFollowedByTheTitleAWhyAndBothRows() throws IOException {
        String page = Files.readString(PAGE);
        return Arrays.stream(ProblemCode.values())
                .map(code -> DynamicTest.dynamicTest(code.code(), () -> explains(section(page, code), code)));
    }

    private static void explains(String section, ProblemCode code) {
        String title = (code.severity() == Severity.WARNING ? "Warning: " : "") + code.title() + ".";
        assertThat(section).startsWith("\n\n" + title + "\n\n");
        assertThat(section.substring(title.length()))
                .containsPattern("\\n\\n\\S[^\\n]+\\.\\n\\nWrong:\\n\\n    \\S[\\s\\S]+\\n\\nRight:\\n\\n    \\S");
    }

    private static String section(String page, ProblemCode code) {
        String heading = "\n## " + code.code() + "\n";
        int start = page.indexOf(heading);
        int end = page.indexOf("\n## ", start + heading.length());
        return page.substring(start + heading.length() - 1, end < 0 ? page.length() : end + 1);
    }
}
