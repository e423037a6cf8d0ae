package claimgraph.link.review;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.link.match.ProposalTable;
import claimgraph.problem.Problems;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person at the terminal, and what is kept of it. */
class ReviewTest {

    private static final ProposalTable.Line MICROSOFT = line("microsoft", "accept", "Q2283", "aaa");
    private static final ProposalTable.Line BULLOCK = line("steve-bullock", "review", "Q24015", "bbb");

    @TempDir
    private Path folder;

    @Test
    void verdictsBecomeRowsThatACheckAccepts() throws IOException {
        assertThat(review("s\nread the item\nd\na namesake\n", List.of(MICROSOFT, BULLOCK)))
                .contains("1 of 2", "Ours", "│ Theirs", "name 1.00", "2 verdicts written.");
        assertThat(Files.readAllLines(file()).stream().filter(line -> !line.startsWith("#")))
                .containsExactly(
                        "subject_id\tsubject_label\tpredicate_id\tpredicate_modifier\tobject_id\tobject_label"
                                + "\tmapping_justification\treviewer_label\treview_date\tobject_source_version\tother"
                                + "\tcomment",
                        "cge:microsoft\tOurs\tskos:exactMatch\t\twd:Q2283\tTheirs\tsemapv:MappingReview\tAda Lang"
                                + "\t2026-11-20\t17\tverdict=same|state=aaa\tread the item",
                        "cge:steve-bullock\tOurs\tskos:exactMatch\tNot\twd:Q24015\tTheirs\tsemapv:MappingReview"
                                + "\tAda Lang\t2026-11-20\t17\tverdict=different|state=bbb\ta namesake");
    }

    @Test
    void nothingIsAskedTwiceUnlessTheItemChanged() throws IOException {
        review("u\nno idea\n", List.of(MICROSOFT));
        assertThat(review("", List.of(MICROSOFT))).contains("0 to judge, 1 judged before.");
        assertThat(review("n\npart of it\n", List.of(line("microsoft", "review", "Q2283", "changed"))))
                .contains("1 to judge", "1 verdicts written.");
        assertThat(Files.readString(file())).contains("verdict=unsure", "skos:broadMatch");
    }

    @Test
    void endOfInputQuitAndMissingReasonLeaveNoVerdict() throws IOException {
        assertThat(review("what\nq\n", List.of(MICROSOFT))).contains("0 verdicts written.");
        assertThat(review("", List.of(MICROSOFT))).contains("0 verdicts written.");
        assertThat(review("same\n\n", List.of(MICROSOFT))).contains("A verdict without a reason is not kept.");
        assertThat(file()).doesNotExist();
    }

    @Test
    void rejectedAndEmptyLinesAreNotAsked() throws IOException {
        assertThat(review("", List.of(line("a", "reject", "Q1", ""), line("b", "none", "", ""))))
                .contains("0 to judge");
    }

    private String review(String typed, List<ProposalTable.Line> lines) throws IOException {
        Problems problems = new Problems();
        StringWriter shown = new StringWriter();
        VerdictLog log = new VerdictLog(file(), problems);
        assertThat(problems.sorted()).isEmpty();
        new Review(
                        log,
                        "Ada Lang",
                        LocalDate.of(2026, 11, 20),
                        new BufferedReader(new StringReader(typed)),
                        new PrintWriter(shown))
                .run(lines);
        return shown.toString();
    }

    private Path file() {
        return folder.resolve("verdicts.sssom.tsv");
    }

    private static ProposalTable.Line line(String subject, String decision, String object, String state) {
        return new ProposalTable.Line(
                subject,
                "Ours",
                decision,
                "0.900",
                object,
                "Theirs",
                "what it is",
                "17",
                state,
                "name 1.00 (Ours | Theirs)",
                "a phrase",
                "what ours is",
                "name Ours");
    }
}
