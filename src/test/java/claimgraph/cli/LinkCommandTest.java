package claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.cli.outcome.ExitCode;
import claimgraph.link.StandIn;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code claimgraph link} as typed. */
class LinkCommandTest {

    private static final String SEEDS = StandIn.SAMPLES.resolve("seeds").toString();
    private static final String ITEMS = StandIn.SAMPLES.resolve("items").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void proposesForThingsWithoutAnItem() throws IOException {
        Path table = folder.resolve("proposals.tsv");
        assertThat(run("link", "propose", "--seeds", SEEDS, "--items", ITEMS, "--out", table.toString()))
                .isEqualTo(ExitCode.FINE);
        assertThat(err.toString()).contains("5 things looked for (accept 1, review 1, none 3)");
        assertThat(Files.readString(table))
                .startsWith("# Proposals from items in")
                .contains("microsoft\tMicrosoft\taccept");
    }

    @Test
    void checksLinksAndExtractsItems() {
        assertThat(run("link", "check", "--seeds", SEEDS, "--items", ITEMS)).isEqualTo(ExitCode.FINE);
        assertThat(err.toString()).contains("0 links held against their items, 0 findings; 3 items are not in");
        Path dump = StandIn.SAMPLES.resolve("dump/sample-dump-20150815.json.gz");
        assertThat(run("link", "extract", "--dump", dump.toString(), "--out", folder.toString(), "--id", "Q23"))
                .isEqualTo(ExitCode.FINE);
        assertThat(folder.resolve("Q23.json")).exists();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(run("link")).isEqualTo(ExitCode.MISUSED);
        assertThat(run("link", "check")).isEqualTo(ExitCode.MISUSED);
        assertThat(run("link", "check", "--live")).isEqualTo(ExitCode.MISUSED);
        assertThat(run("link", "propose", "--items", ITEMS, "--out", "x", "--entity", "nobody"))
                .isEqualTo(ExitCode.MISUSED);
        assertThat(err.toString())
                .contains(
                        "Say which: propose, review, check, clashes, records or extract.",
                        "Say where items come from",
                        "Give --contact",
                        "\"nobody\" is not in entities.csv.");
    }

    @Test
    void tellsClashesAndReadsRecords() {
        assertThat(run("link", "clashes")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString())
                .contains(
                        "developer of v-jepa-2 is ami-labs; the linked record https://arxiv.org/abs/2506.09985 says meta.",
                        "“AMI Labs' V-JEPA 2 system”");
        String ror = StandIn.SAMPLES.resolve("ror").toString();
        assertThat(run("link", "records", "--items", ITEMS, "--ror", ror)).isEqualTo(ExitCode.FINE);
        assertThat(out.toString())
                .contains(
                        "http://www.wikidata.org/entity/Q2283,microsoft,foundedOn,1976-11-26,",
                        "https://ror.org/00971b260,google-deepmind,foundedOn,2010,\"ROR record, established\"",
                        "https://ror.org/056y0v115,anthropic,foundedOn,2021,")
                .doesNotContain("038sf5j07");
    }

    private int run(String... args) {
        return Claimgraph.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
