package claimgraph.store.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TempFolderTest {
    @TempDir
    private Path folder;

    /** A folder whose maker was killed has a lock that nobody holds. */
    @Test
    void whatAKilledOneLeftIsDeletedAndWhatALivingOneHoldsIsNot() throws IOException {
        Path file = folder.resolve("graph");
        Path left = Files.createDirectory(folder.resolve(".graph-1"));
        Files.writeString(left.resolve("lock"), "");
        Files.writeString(left.resolve("quads"), "half");
        try (TempFolder living = TempFolder.beside(file);
                TempFolder other = TempFolder.beside(file)) {
            assertThat(left).doesNotExist();
            other.open("quads").close();
            assertThat(living.path("lock")).exists();
            assertThat(other.path("quads")).exists();
        }
        assertThat(folder).isEmptyDirectory();
    }
}
