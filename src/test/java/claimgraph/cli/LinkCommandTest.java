package claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.cli.outcome.ExitCode;
import claimgraph.link.StandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code claimgraph link} as typed. */
class LinkCommandTest {

    private static final String SEEDS = StandIn.SAMPLES.resolve("seeds").toString();
    private static final String ITEMS = StandIn.SAMPLES.resolve("items").toString();

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    @Test
    void proposesForThingsWithoutAnItem() throws IOException {
        Path table = folder.resolve("proposals.tsv");
        assertThat(terminal.run("link", "propose", "--seeds", SEEDS, "--items", ITEMS, "--out", table.toString()))
                .isEqualTo(ExitCode.FINE);
        assertThat(terminal.err()).contains("5 things looked for (accept 1, review 1, none 3)");
        assertThat(Files.readString(table))
                .startsWith("# Proposals from items in")
                .contains("microsoft\tMicrosoft\taccept");
    }

    @Test
    void checksLinksAndExtractsItems() {
        assertThat(terminal.run("link", "check", "--seeds", SEEDS, "--items", ITEMS))
                .isEqualTo(ExitCode.FINE);
        assertThat(terminal.err()).contains("0 links held against their items, 0 findings; 3 items are not in");
        Path dump = StandIn.SAMPLES.resolve("dump/sample-dump-20150815.json.gz");
        assertThat(terminal.run(
                        "link", "extract", "--dump", dump.toString(), "--out", folder.toString(), "--id", "Q23"))
                .isEqualTo(ExitCode.FINE);
        assertThat(folder.resolve("Q23.json")).exists();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(terminal.run("link")).isEqualTo(ExitCode.MISUSED);
        assertThat(terminal.run("link", "check")).isEqualTo(ExitCode.MISUSED);
        assertThat(terminal.run("link", "check", "--live")).isEqualTo(ExitCode.MISUSED);
        assertThat(terminal.run("link", "propose", "--items", ITEMS, "--out", "x", "--entity", "nobody"))
                .isEqualTo(ExitCode.MISUSED);
        assertThat(terminal.err())
                .contains(
                        "Say which: propose, review, check, clashes, records or extract.",
                        "Say where items come from",
                        "Give --contact",
                        "\"nobody\" is not in entities.csv.");
    }

    @Test
    void tellsClashesAndReadsRecords() {
        assertThat(terminal.run("link", "clashes")).isEqualTo(ExitCode.FINE);
        assertThat(terminal.out())
                .contains(
                        "V-JEPA 2: developer: s002-c061 says AMI Labs, the linked record"
                                + " https://arxiv.org/abs/2506.09985 says Meta.",
                        "“AMI Labs' V-JEPA 2”");
        String ror = StandIn.SAMPLES.resolve("ror").toString();
        assertThat(terminal.run("link", "records", "--items", ITEMS, "--ror", ror))
                .isEqualTo(ExitCode.FINE);
        assertThat(terminal.out())
                .contains(
                        "http://www.wikidata.org/entity/Q2283,microsoft,foundedOn,1976-11-26,",
                        "https://ror.org/00971b260,google-deepmind,foundedOn,2010,\"ROR record, established\"",
                        "https://ror.org/056y0v115,anthropic,foundedOn,2021,")
                .doesNotContain("038sf5j07");
    }
}
