package claimgraph;

import claimgraph.dataset.QuestionFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of questions is what the headers make of it. */
class QuestionIndexTest {
    private static final Path QUERIES = Path.of("queries");

    @Test
    void readmeIsFresh() {
        Golden.check(QUERIES.resolve("README.md"), QuestionIndex.page(QuestionFolder.read(QUERIES)));
    }
}
