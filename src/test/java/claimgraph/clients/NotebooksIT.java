package claimgraph.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs each notebook from top to bottom: no cell fails, no figure is large, none names a place on this machine, and what
 * the cells say is what is committed. {@code -Dgolden=write} commits what they say now; then look at every figure.
 */
class NotebooksIT {
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));
    private static Endpoint endpoint;

    @TempDir
    private Path folder;

    @BeforeAll
    static void serve() {
        endpoint = Endpoint.start();
    }

    @AfterAll
    static void stop() {
        endpoint.close();
    }

    @TestFactory
    Stream<DynamicTest> notebookRunsFromTopToBottomAndSaysWhatIsCommitted() throws IOException {
        for (Path file : files("claimgraph.")) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        return files(".ipynb").stream()
                .map(notebook -> dynamicTest(notebook.getFileName().toString(), () -> run(notebook)));
    }

    private void run(Path notebook) throws Exception {
        Tool.need("Debian's jupyter-nbconvert", Tool.hasPython("nbclient", "nbformat"));
        if (Files.readString(notebook).contains("\"name\": \"ir\"")) {
            Tool.need("Debian's R kernel", Tool.succeeds(Tool.R, "-e", "library(IRkernel)"));
        } else {
            Tool.need("Debian's Python for notebooks", Tool.hasPython("ipykernel", "pandas", "matplotlib"));
        }
        Path from = Files.copy(notebook, folder.resolve(notebook.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        Path to = folder.resolve("done.ipynb");
        String script = Tool.SCRIPTS.resolve("run_notebook.py").toAbsolutePath().toString();
        Tool.Run run = Tool.run(folder, endpoint.environment(), Tool.PYTHON, script, from.toString(), to.toString());
        if (WRITE && run.exitCode() == 2) {
            Files.copy(to, notebook, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(run.exitCode())
                .as("%s; when it is right, run with -Dgolden=write\n%s", notebook, run.said())
                .isIn(WRITE ? List.of(0, 2) : List.of(0));
    }

    private static List<Path> files(String part) throws IOException {
        try (Stream<Path> files = Files.list(Tool.NOTEBOOKS)) {
            return files.filter(file -> file.getFileName().toString().contains(part))
                    .sorted()
                    .toList();
        }
    }
}
