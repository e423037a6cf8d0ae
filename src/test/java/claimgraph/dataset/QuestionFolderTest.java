package claimgraph.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionFolderTest {
    @TempDir
    Path folder;

    @Test
    void headerIsReadAndOtherFilesAreNot() throws IOException {
        String text =
                "# Question: Who invested\n#   in whom?\n# Why: to see.\n# Theme: Money\nSELECT * {}\n# Why: no\n";
        Files.writeString(folder.resolve("cq02-investors.rq"), text);
        Files.writeString(folder.resolve("README.md"), "");

        assertThat(QuestionFolder.read(folder))
                .containsExactly(new CompetencyQuestion(
                        "cq02-investors",
                        "Who invested in whom?",
                        "to see.",
                        "",
                        "Money",
                        text,
                        folder.resolve("cq02-investors.tsv")));
    }

    @Test
    void questionsAreInTheOrderOfTheirNames() throws IOException {
        for (String name : new String[] {"cq10-b", "cq02-a", "cq100-c"}) {
            Files.writeString(folder.resolve(name + ".rq"), "# Question: q\n# Why: w\nASK {}");
        }

        assertThat(QuestionFolder.read(folder))
                .extracting(CompetencyQuestion::id)
                .containsExactly("cq02-a", "cq10-b", "cq100-c");
    }

    @Test
    void aFileWithoutAQuestionIsRefused() throws IOException {
        Files.writeString(folder.resolve("cq01-x.rq"), "ASK {}");

        assertThatThrownBy(() -> QuestionFolder.read(folder))
                .hasMessageContaining("cq01-x.rq has no line \"# Question:");
    }

    @Test
    void noFolderMeansNoQuestions() {
        assertThat(QuestionFolder.read(folder.resolve("none"))).isEmpty();
    }
}
