package claimgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Lantern;
import claimgraph.claim.Row;
import claimgraph.claim.Sha256;
import claimgraph.claim.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {
    private static final Path ARTICLE = Lantern.FOLDER.resolve(Lantern.FILE);

    @TempDir
    private Path folder;

    @Test
    void fileIsFoundByItsHashUnderAnyName() throws IOException {
        Path renamed = Files.copy(ARTICLE, folder.resolve("other.bin"));
        Files.writeString(folder.resolve(Lantern.FILE), "another text");
        assertThat(find()).contains(new SourceFolder.Copy(renamed, true));
    }

    @Test
    void fileOfTheNameIsAnotherCopy() throws IOException {
        Path other = Files.writeString(folder.resolve(Lantern.FILE), "another text");
        assertThat(find()).contains(new SourceFolder.Copy(other, false));
    }

    @Test
    void foldersInsideDoNotCount() throws IOException {
        Files.copy(ARTICLE, Files.createDirectory(folder.resolve("inside")).resolve(Lantern.FILE));
        Files.createDirectory(folder.resolve(Lantern.FILE));
        assertThat(find()).isEmpty();
    }

    private java.util.Optional<SourceFolder.Copy> find() {
        return new SourceFolder(folder).find(lantern());
    }

    private static Source lantern() {
        return new Source(
                "s000",
                "",
                "",
                "",
                "",
                null,
                null,
                "en",
                Source.Tier.PRIMARY,
                List.of(),
                Lantern.FILE,
                Sha256.of(ARTICLE),
                0,
                0,
                "",
                Source.Annotator.UNKNOWN,
                null,
                new Row("seeds/sources.csv", 2, "s000"));
    }
}
