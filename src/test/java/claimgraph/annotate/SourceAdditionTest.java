package claimgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Lantern;
import claimgraph.annotate.SourceAddition.Added;
import claimgraph.claim.Sha256;
import claimgraph.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceAdditionTest {
    private final Problems problems = new Problems();

    @TempDir
    private Path folder;

    private Path table;

    @BeforeEach
    void copyTheSeeds() {
        Lantern.copyTo(folder);
        table = folder.resolve("seeds/sources.csv");
    }

    @Test
    void rowIsAppendedWithHashAndCounts() throws IOException {
        String before = Lantern.read(table);
        Path text = Files.writeString(folder.resolve("walkers.txt"), "Zoé \uD83D\uDE80");
        assertThat(add(text)).contains(new Added("s001", 3));
        assertThat(Lantern.read(table))
                .isEqualTo(before + "s001,\"Walkers, a tale\",,,walkers.txt," + Sha256.of(text) + ",9,5\n");
    }

    @Test
    void tableThatEndsWithoutALineEndGetsOneInItsOwnStyle() throws IOException {
        Lantern.edit(table, text -> text.strip().replace("\n", "\r\n"));
        String before = Lantern.read(table);
        add(Files.writeString(folder.resolve("walkers.txt"), "x"));
        assertThat(Lantern.read(table)).startsWith(before + "\r\ns001,").endsWith("\r\n");
    }

    @Test
    void numberOfTheFileNameIsTakenWhenItIsFree() throws IOException {
        assertThat(add(Files.writeString(folder.resolve("007_walkers.txt"), "x")))
                .map(Added::id)
                .contains("s007");
        assertThat(add(Files.writeString(folder.resolve("003_others.txt"), "y")))
                .map(Added::id)
                .contains("s008");
    }

    @Test
    void idOfAFileOfClaimsIsTaken() throws IOException {
        Files.copy(folder.resolve(Lantern.CLAIMS), folder.resolve("seeds/claims/s004.csv"));
        assertThat(add(Files.writeString(folder.resolve("walkers.txt"), "x")))
                .map(Added::id)
                .contains("s005");
    }

    @Test
    void sameTextTwiceIsRefused() {
        String before = Lantern.read(table);
        assertThat(add(folder.resolve(Lantern.FILE))).isEmpty();
        assertThat(problems.sorted()).singleElement().asString().contains("This text is the source \"s000\" already.");
        assertThat(Lantern.read(table)).isEqualTo(before);
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws IOException {
        assertThat(add(Files.write(folder.resolve("latin.txt"), new byte[] {'Z', 'o', (byte) 0xE9})))
                .isEmpty();
        assertThat(problems.sorted()).singleElement().asString().endsWith("Save it as UTF-8. [not-utf8]");
    }

    @Test
    void firstSourceOfAProjectMakesTheTable() throws IOException {
        Files.delete(table);
        Files.delete(folder.resolve(Lantern.CLAIMS));
        assertThat(add(folder.resolve(Lantern.FILE))).contains(new Added("s000", 2));
        assertThat(Lantern.read(table)).startsWith("id,title,publisher,").endsWith(",utf-8,,,,\n");
    }

    @Test
    void brokenTableIsLeftAlone() {
        Lantern.edit(table, text -> text.replace("id,title", "id,titel"));
        String before = Lantern.read(table);
        assertThat(add(folder.resolve(Lantern.FILE))).isEmpty();
        assertThat(Lantern.read(table)).isEqualTo(before);
    }

    private Optional<Added> add(Path text) {
        return new SourceAddition(folder.resolve("seeds"), "seeds", problems)
                .add(text, Map.of("title", "Walkers, a tale"));
    }
}
