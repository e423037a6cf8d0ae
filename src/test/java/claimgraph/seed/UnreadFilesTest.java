package claimgraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.problem.Problem;
import claimgraph.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that no rule reads is named; what editors leave is passed over. */
class UnreadFilesTest {

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @BeforeEach
    void claims() throws IOException {
        Files.createDirectory(folder.resolve("claims"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decision.csv",
                "Decisions.csv",
                "identities.CSV",
                "identites.csv",
                "links.tsv",
                "links.sssom.csv",
                "record.csv",
                "entities.xlsx",
                "sources.csv.gz",
                "claims.csv",
                "s001.csv",
                "notes.txt",
                "claims/s001.tsv",
                "claims/s001.CSV",
                "claims/s001.xlsx",
                "claims/s001",
                "claims/s001.csv.txt",
                "claims/s001.csv.orig",
                "claims/README.md",
            })
    void fileThatNoRuleReadsIsNamed(String file) throws IOException {
        assertThat(warnings(file))
                .singleElement()
                .asString()
                .startsWith("seeds/" + file + ": warning: Nothing is read from here.")
                .endsWith("[unread-file]");
    }

    @Test
    void misspeltNameIsToldWhatItMayMean() throws IOException {
        assertThat(warnings("decision.csv")).singleElement().asString().contains("Did you mean \"decisions.csv\"?");
    }

    @Test
    void folderIsNamedToo() throws IOException {
        Files.createDirectory(folder.resolve("claims/old"));
        assertThat(warnings("claim/s001.csv"))
                .containsExactly(
                        "seeds/claim: warning: Nothing is read from here. Did you mean \"claims\"? Rename it, or keep"
                                + " it elsewhere. [unread-file]",
                        "seeds/claims/old: warning: Nothing is read from here. A file of claims is called after its"
                                + " source, like s001.csv. Rename it, or keep it elsewhere. [unread-file]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims/~$s001.csv",
                "claims/.~lock.s001.csv#",
                "claims/.#s001.csv",
                "claims/#s001.csv#",
                "claims/s001.csv~",
                "claims/.s001.csv.swp",
                "claims/s001.csv.bak",
                "claims/.DS_Store",
                "claims/Thumbs.db",
                "desktop.ini",
                ".gitignore",
                "~WRL0001.tmp",
                "README.md",
                "agreement.csv",
                "sources.csv",
                "links.sssom.tsv",
            })
    void whatIsReadAndWhatEditorsLeaveIsPassedOver(String file) throws IOException {
        assertThat(warnings(file)).isEmpty();
        assertThat(new SeedFolder(folder, "seeds").claimFiles(problems)).isEmpty();
    }

    private List<String> warnings(String file) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), "x");
        new SeedFolder(folder, "seeds").warnOfUnread(problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
