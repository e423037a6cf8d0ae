package claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Lantern;
import claimgraph.cli.outcome.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a new text to its claims, on the article that we wrote ourselves. */
class AnnotateCommandTest {
    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheArticle() {
        Lantern.copyTo(folder);
    }

    @Test
    void addSourceSaysWhatToDoNext() throws IOException {
        Path text = Files.writeString(folder.resolve("walkers.txt"), "Pebble walks.\n");
        assertThat(annotate(
                        "add-source", text.toString(), "--title", "Walkers", "--tier", "direct", "--language", "en"))
                .isEqualTo(ExitCode.FINE);
        assertThat(terminal.out())
                .contains("sources.csv:3: s001 added.")
                .contains("annotate suggest s001 --sources " + folder)
                .contains("claim_id,subject,property,aspect,value,value_text,quote,start,end,")
                .contains("annotate fill s001 --sources " + folder);
    }

    @Test
    void addSourceSaysWhatIsStillMissing() throws IOException {
        Path text = Files.writeString(folder.resolve("walkers.txt"), "Pebble walks.\n");
        assertThat(annotate("add-source", text.toString())).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.err()).contains("sources.csv:3: title: ", "language: ", "tier: ");
    }

    @Test
    void addSourceOfAFileThatIsNotThereIsMisuse() {
        assertThat(annotate("add-source", folder + "/none.txt")).isEqualTo(ExitCode.MISUSED);
        assertThat(terminal.err()).contains("There is no file");
    }

    @Test
    void fillWritesTheFileAndTellsEachRow() {
        Lantern.edit(folder.resolve(Lantern.CLAIMS), text -> text.replace("17,38", ","));
        assertThat(fill()).isEqualTo(ExitCode.FINE);
        assertThat(terminal.out()).contains("s000.csv:2: start 17, end 38");
        assertThat(terminal.err()).contains("1 row filled.");
        assertThat(Lantern.read(folder.resolve(Lantern.CLAIMS)))
                .isEqualTo(Lantern.read(Lantern.FOLDER.resolve(Lantern.CLAIMS)));
    }

    @Test
    void fillListsPlacesToChooseFrom() {
        Lantern.edit(folder.resolve(Lantern.CLAIMS), text -> text.replace("207,222", ","));
        assertThat(fill()).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.err())
                .contains("s000.csv:7: quote: \"Pebble has sold\" stands in the text 2 times. Choose with --occurrence"
                        + " 7=N:")
                .contains("  2  at 207, line 5: By winter «Pebble has sold» 2,000 units.")
                .doesNotContain("missing-cell");
        assertThat(fill("--occurrence", "7=2")).isEqualTo(ExitCode.FINE);
        assertThat(Lantern.read(folder.resolve(Lantern.CLAIMS))).contains("207,222");
    }

    @Test
    void fillTellsAllThatIsStillWrong() {
        Lantern.edit(
                folder.resolve(Lantern.CLAIMS), text -> text.replace("describedAs,,builds", "describedBy,,builds"));
        assertThat(fill()).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.err()).contains("s000.csv:2: property: ", "[unknown-property]");
    }

    @Test
    void suggestListsNamesAndFiguresThatNoClaimCites() {
        assertThat(sources("suggest", "s000")).isEqualTo(ExitCode.FINE);
        assertThat(terminal.out().lines())
                .containsExactly(
                        "      1      1  lantern-works                 «Lantern Works» 🚀 builds walking robots.",
                        "      2     44  figure                        In «May 2031» it raised $12…",
                        "!     4    145  pebble                        «Pebble» has sold 1,400…",
                        "!     4    161  figure                        Pebble has sold «1,400» units. Reviewers like…",
                        "!     4    189  pebble                        …units. Reviewers like «Pebble».",
                        "      5    223  figure                        …Pebble has sold «2,000» units.");
        assertThat(terminal.err()).contains("6 names and figures are cited by no claim.");
    }

    @Test
    void suggestMayLeaveOutSentencesThatAreCited() {
        assertThat(sources("suggest", "s000", "--uncited")).isEqualTo(ExitCode.FINE);
        assertThat(terminal.out()).doesNotContain("May 2031").contains("!     4");
    }

    @Test
    void suggestOfAnUnknownSourceIsAProblem() {
        assertThat(sources("suggest", "s009")).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.err()).contains("\"s009\" is not in it.");
    }

    @Test
    void coverageCountsSentences() {
        assertThat(sources("coverage")).isEqualTo(ExitCode.FINE);
        assertThat(terminal.out().lines())
                .containsExactly(
                        "source    claims    quoted  sentences   cited     share  left: names  figures   label  alias "
                                + " subject_text  none",
                        "s000           6    44.9 %          6       4    66.7 %            3        3       4      0 "
                                + "            2     0");
    }

    @Test
    void coverageWithoutTextsTellsTheQuotedShare() {
        assertThat(annotate("coverage")).isEqualTo(ExitCode.FINE);
        assertThat(terminal.out()).containsPattern("s000 +6 +44\\.9 % +- +- +- +- +- +- +- +- +-");
    }

    @Test
    void oldSeedsAreToldToMigrateAndAreCarriedOverOnce() {
        String today = Lantern.read(folder.resolve(Lantern.CLAIMS));
        Lantern.edit(
                folder.resolve(Lantern.CLAIMS),
                text -> text.replaceAll("(?m),[^,]*,[^,]*,[^,]*,[^,\\n]*$", "")
                        .replace(
                                "Its robot is called “Pebble”,99,127",
                                "Its robot is called “Pebble” – a slow walker,99,143")
                        .replace("slow walker,132,143", "called “Pebble” – a slow walker,112,143"));
        assertThat(terminal.run(
                        List.of("check", "--seeds", folder.resolve("seeds").toString())))
                .isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.out() + terminal.err()).contains("claimgraph annotate migrate", "[outdated-seeds]");
        assertThat(fill()).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.err()).contains("claimgraph annotate migrate");

        assertThat(sources("migrate")).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.err())
                .contains("6 rows carried over.")
                .contains(
                        "s000.csv:3: subject_text: No name of \"Lantern round\" stands in the passage, and which words"
                                + " refer to it is not sure.");
        String carried = Lantern.read(folder.resolve(Lantern.CLAIMS));
        assertThat(carried.lines())
                .contains(today.lines().skip(1).findFirst().orElseThrow())
                .anySatisfy(line ->
                        assertThat(line).startsWith("c005,pebble,describedAs,,walks slowly,slow walker,132,143"));

        sources("migrate");
        assertThat(terminal.err()).contains("Nothing to carry over.");
        assertThat(Lantern.read(folder.resolve(Lantern.CLAIMS))).isEqualTo(carried);
    }

    @Test
    void annotateAloneIsMisuse() {
        assertThat(terminal.run(List.of("annotate"))).isEqualTo(ExitCode.MISUSED);
        assertThat(terminal.err())
                .contains("Say what to do: add-source, fill, migrate, suggest, coverage, sample or agreement.");
    }

    private int fill(String... more) {
        List<String> words = new ArrayList<>(List.of("fill", "s000", "--sources", folder.toString()));
        words.addAll(List.of(more));
        return annotate(words.toArray(String[]::new));
    }

    private int sources(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--sources", folder.toString()));
        return annotate(all.toArray(String[]::new));
    }

    private int annotate(String... words) {
        List<String> all = new ArrayList<>(List.of("annotate"));
        all.addAll(List.of(words));
        all.addAll(List.of("--seeds", folder.resolve("seeds").toString()));
        return terminal.run(all);
    }

    @Test
    void sampleDrawsTheSameClaimsForTheSameWord() {
        List<String> drawn = draw("3", "one");
        assertThat(drawn).hasSize(4);
        assertThat(drawn.get(0))
                .startsWith("claim,line,claim_id,subject,")
                .endsWith(",passage_sha256,verdict,objection");
        assertThat(drawn.subList(1, 4)).isSorted().allMatch(row -> row.matches("s000-c\\d+,\\d+,c\\d+,.*,,"));
        assertThat(draw("3", "one")).isEqualTo(drawn);
        assertThat(draw("3", "another")).isNotEqualTo(drawn);
        assertThat(draw("99", "one")).hasSize(7);
        assertThat(annotate("sample", "--rows", "0", "--seed", "one")).isEqualTo(ExitCode.MISUSED);
    }

    private List<String> draw(String rows, String seed) {
        Terminal own = new Terminal();
        String seeds = folder.resolve("seeds").toString();
        assertThat(own.run(List.of("annotate", "sample", "--rows", rows, "--seed", seed, "--seeds", seeds)))
                .isEqualTo(ExitCode.FINE);
        return own.out().lines().toList();
    }

    @Test
    void agreementCountsWhatTwoAnnotatorsSayAlike(@TempDir Path other) {
        Lantern.copyTo(other);
        Lantern.edit(
                other.resolve(Lantern.CLAIMS),
                text -> text.replace("describedAs,,builds robots", "describedAs,,makes robots")
                        .replaceFirst("(?m)^c006,.*\\R", ""));
        List<String> words = List.of(
                "annotate",
                "agreement",
                folder.resolve("seeds").toString(),
                other.resolve("seeds").toString());
        assertThat(terminal.run(words)).isEqualTo(ExitCode.FINE);
        assertThat(terminal.out().lines())
                .containsExactly(
                        "article,first,second,matched,same_value,same_modality,same_place,f1",
                        "s000,6,5,5,4,5,0.91,0.91");
        assertThat(terminal.run(List.of("annotate", "agreement", "nowhere", "nowhere")))
                .isEqualTo(ExitCode.MISUSED);
    }
}
