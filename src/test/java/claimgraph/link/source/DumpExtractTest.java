package claimgraph.link.source;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.link.StandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real dump sample as a stream. */
class DumpExtractTest {

    private static final Path DUMP = StandIn.SAMPLES.resolve("dump/sample-dump-20150815.json.gz");

    @TempDir
    private Path folder;

    @Test
    void wantedItemsAreKeptAndTheirClassesNamed() {
        DumpExtract.Outcome outcome = new DumpExtract(List.of("Q1", "Q23", "Q999"), List.of()).extract(DUMP, folder);
        assertThat(outcome.kept()).containsExactly("Q1", "Q23");
        assertThat(outcome.read()).isGreaterThan(outcome.kept().size());
        assertThat(outcome.broken()).isZero();
        assertThat(outcome.classesMissing()).isNotEmpty();
        assertThat(new ItemFolder(folder).item("Q23").isMissing()).isFalse();
    }

    @Test
    void itemsAreWantedByNameTooAndBrokenLinesAreCounted() throws IOException {
        Path dump = folder.resolve("dump.json");
        Files.writeString(
                dump,
                "[\n"
                        + "{\"id\":\"Q7\",\"type\":\"item\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Acme"
                        + " LABS\"}}},\n"
                        + "{\"id\":\"Q8\",\n"
                        + "{\"id\":\"Q9\"}\n"
                        + "]\n");
        DumpExtract.Outcome outcome =
                new DumpExtract(List.of(), List.of("acme labs")).extract(dump, folder.resolve("out"));
        assertThat(outcome.kept()).containsExactly("Q7");
        assertThat(outcome.broken()).isEqualTo(1);
        assertThat(outcome.read()).isEqualTo(3);
    }
}
