package claimgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Lantern;
import claimgraph.check.Checked;
import claimgraph.claim.Sha256;
import claimgraph.problem.Problem;
import claimgraph.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FillingTest {
    private static final String HEADER = "claim_id,subject,property,aspect,value,value_text,quote,start,end,"
            + "subject_text,passage_start,passage_end,passage_sha256\n";

    private final Problems problems = new Problems();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheArticle() {
        Lantern.copyTo(folder);
    }

    @Test
    void completeFileIsLeftAlone() {
        claims(text -> text.replace("builds walking robots", "\"builds walking robots\"")
                .replace("\n", "\r\n"));
        String before = claims();
        assertThat(fill().changes()).isEmpty();
        assertThat(fill().text()).isEqualTo(before);
    }

    @Test
    void idsOffsetsAndWordsAreFilledIn() {
        write(",lantern-works,describedAs,,builds robots,,builds walking robots,,\n"
                + ",lantern-round,amountRaised,,USD 12 million,,it raised $12 million,,\n"
                + ",lantern-round,leadInvestor,,zoe-marchand,,led by Zoe\u0301 Marchand,,\n");
        assertThat(fill().text())
                .isEqualTo(HEADER
                        + "c001,lantern-works,describedAs,,builds robots,builds walking robots,builds walking"
                        + " robots,17,38,,1,39,c3e679b02781e2ab7577a511ea50ba1f8746ed5f846b2faff6ba7ce09f873fc5\n"
                        + "c002,lantern-round,amountRaised,,USD 12 million,$12 million,it raised $12"
                        + " million,53,74,,41,97,ed65d4952386d94189a8b5f1493b1c1e7faae9028765b6bf9f522190b4aaf635\n"
                        + "c003,lantern-round,leadInvestor,,zoe-marchand,Zoe\u0301 Marchand,led by Zoe\u0301"
                        + " Marchand,76,96,,41,97,ed65d4952386d94189a8b5f1493b1c1e7faae9028765b6bf9f522190b4aaf635\n");
        assertThat(fill().changes().get(0))
                .isEqualTo("seeds/claims/s000.csv:2: claim_id \"c001\", start 17, end 38, value_text"
                        + " \"builds walking robots\", passage_start 1, passage_end 39, passage_sha256");
        assertThat(problems.sorted())
                .extracting(problem -> problem.location() + " " + problem.code().code())
                .containsExactly(
                        "seeds/claims/s000.csv:3: subject_text: subject-not-shown",
                        "seeds/claims/s000.csv:4: subject_text: subject-not-shown");
    }

    /** "2026" is a figure of the phrase, and not the sum: the cell stays empty, and a person is told. */
    @Test
    void figureThatDoesNotSayTheValueIsNotTaken() {
        write(",lantern-round,amountRaised,,USD 13 million,,it raised $12 million,,\n");
        Filled filled = fill();
        assertThat(filled.text()).contains("USD 13 million,,it raised $12 million,53,74");
        assertThat(filled.unsaid())
                .containsExactly(
                        "seeds/claims/s000.csv:2: value_text: No figure of \"it raised $12 million\" alone says \"USD"
                                + " 13 million\": left empty. Write the words that give the value, or leave the whole"
                                + " phrase.");
    }

    @Test
    void idsAreNeverThoseOfClaimsThatWereTakenOut() {
        write("c002,lantern-works,describedAs,,builds robots,x,builds walking robots,17,38\n"
                + "# c007 was withdrawn\n"
                + ",lantern-works,describedAs,,x,x,Lantern Works,1,14\n");
        assertThat(fill().text()).contains("\nc008,lantern-works");
    }

    @Test
    void secondPhraseBelongsToTheClaimAbove() {
        write(",lantern-works,describedAs,,builds robots,,builds walking robots,,\n"
                + ",lantern-works,describedAs,,^,,slow walker,,\n"
                + ",lantern-works,describedAs,,y,,Reviewers like,,\n");
        assertThat(fill().text()).contains("\nc001,", "\nc001,lantern-works,describedAs,,^,slow walker,", "\nc002,");
    }

    @Test
    void phraseThatOccursTwiceStaysOpenUntilSomebodyChooses() {
        write("c001,lantern-works,expectedWithin,,>=1400 days,,Pebble has sold,,\n");
        Filled open = fill();
        assertThat(open.text()).contains("Pebble has sold,,");
        assertThat(open.open())
                .containsExactly(new Choice(
                        "seeds/claims/s000.csv",
                        2,
                        "Pebble has sold",
                        List.of(
                                "at 145, line 4: «Pebble has sold» 1,400 units…",
                                "at 207, line 5: By winter «Pebble has sold» 2,000 units.")));
        Filled chosen = fill(Map.of(2L, 2));
        assertThat(chosen.open()).isEmpty();
        assertThat(chosen.text()).contains("Pebble has sold,207,222");
    }

    @Test
    void choiceThatCannotBeIsAProblem() {
        write("c001,lantern-works,expectedWithin,,>=1400 days,,Pebble has sold,,\n");
        assertThat(fill(Map.of(2L, 3, 9L, 1)).open()).hasSize(1);
        assertThat(problems.sorted())
                .extracting(Problem::message)
                .containsExactly(
                        "The phrase has 2 places; 3 is none of them.",
                        "A place was chosen for this line, but no row begins here.");
    }

    @Test
    void typedStartChoosesThePlace() {
        write("c001,lantern-works,expectedWithin,,>=1400 days,,Pebble has sold,207,\n");
        assertThat(fill().text()).contains("Pebble has sold,207,222");
    }

    @Test
    void wrongOffsetsAreMended() {
        claims(text -> text.replace("17,38", "18,39"));
        assertThat(fill().text()).contains("17,38");
        assertThat(fill().changes()).containsExactly("seeds/claims/s000.csv:2: start 17, end 38");
    }

    @Test
    void phraseTypedWithOtherMarksBecomesTheTextsOwn() {
        write("c001,pebble,describedAs,,slow,,\"called \"\"Pebble\"\" - a  slow\",,\n");
        assertThat(fill().text()).contains("“Pebble” – a slow,119,136,");
    }

    @Test
    void passageReachesToTheSentenceThatNamesTheSubject() {
        write("c001,pebble,duration,,1400 days,,\"1,400 units\",,\n"
                + "c002,lantern-works,describedAs,,slow,,slow walker,,\n");
        assertThat(fill().text()).contains("\"1,400 units\",161,172,,145,173,", "slow walker,132,143,,1,144,");
    }

    @Test
    void partOfANameShowsWhomAPassageIsAbout() {
        Lantern.edit(folder.resolve("seeds/entities.csv"), text -> text.replace("Zoé Marchand", "Bea Marchand"));
        write("c001,zoe-marchand,describedAs,,lead investor,,led by,,\n");
        assertThat(fill().text()).contains("led by,76,82,Marchand,41,97,");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void hashOfAPassageThatSomebodyMovedIsMended() {
        claims(text -> text.replace(",1,39,c3e679b0", ",1,38,c3e679b0"));
        assertThat(fill().changes()).containsExactly("seeds/claims/s000.csv:2: passage_sha256");
    }

    /** Its hash stays wrong, so that nobody takes the row for proved. */
    @Test
    void passageThatReachesTooFarIsToldAndNotHashed() throws IOException {
        String text = "Lantern Works grew. " + "So it did. ".repeat(30);
        Files.writeString(folder.resolve(Lantern.FILE), text);
        Lantern.edit(
                folder.resolve("seeds/sources.csv"),
                row -> row.replaceAll("[0-9a-f]{64},\\d+,\\d+", Sha256.of(folder.resolve(Lantern.FILE)) + ",350,350"));
        claims(old ->
                HEADER + "c001,lantern-works,describedAs,,growing,grew,grew,14,18,,0,349," + "0f".repeat(32) + "\n");
        assertThat(fill().changes()).isEmpty();
        assertThat(problems.sorted())
                .singleElement()
                .asString()
                .isEqualTo(
                        "seeds/claims/s000.csv:2: passage_end: The passage 0-349 has 93 words. Choose the sentence or"
                                + " two that show subject and value: at most 80 words. [passage-too-long]");
    }

    @Test
    void passageThatCannotBeIsFilledAnew() {
        String right = ",1,39,c3e679b0";
        for (String wrong :
                List.of(",39,1,c3e679b0", ",1,999999,c3e679b0", ",999998,999999,c3e679b0", ",one,39,c3e679b0")) {
            String before = claims();
            claims(text -> text.replace(right, wrong));
            assertThat(fill().text()).as(wrong).isEqualTo(before);
            claims(text -> text.replace(wrong, right));
        }
    }

    /** The line only wraps: the phrase keeps the break of the text, so that its characters are the text's. */
    @Test
    void phraseThatGoesOnBehindALineBreakIsFound() {
        write("c001,lantern-works,duration,,1400 days,,robots. In May 2031,,\n"
                + "c002,pebble,duration,,1400 days,,\"a slow walker. Pebble has\",,\n");
        assertThat(fill().text()).contains("\"robots.\r\nIn May 2031\",32,52", "\"a slow walker.\nPebble has\",");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void phraseThatIsNowhereIsAProblemWithTheNearestWords() {
        write("c001,lantern-works,describedAs,,x,,builds walking machines,,\n");
        fill();
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "seeds/claims/s000.csv:2: quote: \"builds walking machines\" does not stand in the text. The"
                                + " text has \"builds walking robots.\". Copy the phrase from it. [quote-mismatch]");
    }

    @Test
    void anotherCopyIsRefused() {
        Lantern.edit(folder.resolve(Lantern.FILE), text -> text + "More.");
        assertThat(tryFill(Map.of())).isEmpty();
        assertThat(problems.sorted()).singleElement().asString().contains("another copy, in which the offsets differ");
    }

    @Test
    void unknownSourceIsAProblem() {
        assertThat(filling().fill("s001", Checked.seeds(folder.resolve("seeds")).claims(), Map.of(), problems))
                .isEmpty();
        assertThat(problems.sorted())
                .singleElement()
                .asString()
                .contains("\"s001\" is not in it. Did you mean \"s000\"?");
    }

    @Test
    void malformedFileIsLeftAlone() {
        claims(text -> text + "\"open\n");
        assertThat(tryFill(Map.of())).isEmpty();
        assertThat(problems.sorted()).singleElement().asString().contains("[unbalanced-quote]");
    }

    @Test
    void fileIsReplacedAtOnceAndNothingIsLeftBeside() throws IOException {
        write(",lantern-works,describedAs,,builds robots,,builds walking robots,,\n");
        fill().write();
        assertThat(claims()).contains("\nc001,");
        try (var files = Files.list(folder.resolve("seeds/claims"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void fileThatSomebodyElseChangedMeanwhileIsLeftAlone() {
        write(",lantern-works,describedAs,,builds robots,,builds walking robots,,\n");
        Filled filled = fill();
        claims(text -> text + "# mine\n");
        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(filled::write)
                .withMessageContaining("was changed meanwhile");
        assertThat(claims()).endsWith("# mine\n");
    }

    private void write(String rows) {
        claims(text -> HEADER + rows.replaceAll("(?m)^([^#].*)$", "$1,,,,"));
    }

    private void claims(UnaryOperator<String> edit) {
        Lantern.edit(folder.resolve(Lantern.CLAIMS), edit);
    }

    private String claims() {
        return Lantern.read(folder.resolve(Lantern.CLAIMS));
    }

    private Filled fill() {
        return fill(Map.of());
    }

    private Filled fill(Map<Long, Integer> occurrences) {
        return tryFill(occurrences).orElseThrow();
    }

    private Optional<Filled> tryFill(Map<Long, Integer> occurrences) {
        return filling().fill("s000", Checked.seeds(folder.resolve("seeds")).claims(), occurrences, problems);
    }

    private Filling filling() {
        return new Filling(folder.resolve("seeds"), "seeds", folder, Checked.CATALOGUE);
    }
}
