package claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.Lantern;
import claimgraph.claim.Sha256;
import claimgraph.cli.outcome.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All levels of proof, on the article that we wrote ourselves. */
class VerifyCommandTest {
    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheArticle() {
        Lantern.copyTo(folder);
    }

    @Test
    void everyPhraseIsVerifiedInTheAnnotatedFile() {
        assertThat(verify()).isEqualTo(ExitCode.FINE);
        assertThat(terminal.out()).isEqualToNormalizingNewlines("""
            source    claims   places  verified  relocated  missing  failed  absent    quoted  held against
            s000           6        6         6          0        0       0       0    44.9 %  lantern.txt
            all            6        6         6          0        0       0       0    44.9 %
            """);
        assertThat(terminal.err()).contains("Every excerpt and passage stands where it is said to stand.");
    }

    @Test
    void fileIsToldByItsHashNotItsName() throws IOException {
        Files.move(folder.resolve(Lantern.FILE), folder.resolve("download (3).html"));
        assertThat(verify()).isEqualTo(ExitCode.FINE);
        assertThat(terminal.out()).contains("download (3).html");
    }

    @Test
    void wrongOffsetsSayWhatStandsThereAndWhereThePhraseIs() {
        claims(text -> text.replace("56,74", "54,72"));
        assertThat(verify()).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.out())
                .contains(claimsFile() + ":3: quote: \"raised $12 million\" does not stand at 54-72, where the text has"
                        + " \"t raised $12 milli\". Found at 56; shift +2. (s000-c002) [quote-mismatch]")
                .containsPattern("s000 +6 +6 +5 +0 +0 +1 +0");
    }

    @Test
    void offsetsInUtf16UnitsAreNamed() {
        claims(text -> text.replace("56,74", "57,75"));
        assertThat(verify()).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.out())
                .contains("Found at 56; shift -1. The offsets count UTF-16 units; count code points.");
    }

    @Test
    void offsetsThatForgetTheByteOrderMarkAreNamed() {
        claims(text -> text.replace("17,38", "16,37"));
        assertThat(verify()).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.out()).contains("shift +1. The byte order mark counts as one character.");
    }

    @Test
    void offsetsThatForgetCarriageReturnsAreNamed() {
        claims(text -> text.replace("132,143", "130,141"));
        assertThat(verify()).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.out()).contains("shift +2. CR and LF count one each;");
    }

    @Test
    void phraseInOtherCharactersIsFoundAndShown() {
        claims(text -> text.replace("Zoe\u0301 M", "Zo\u00E9 M").replace("83,96", "83,95"));
        assertThat(verify()).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.out())
                .contains("Found at 83 in other characters, \"Zoe\u0301 Marchand\"; copy them as they are.");
    }

    @Test
    void phraseThatIsNowhereSaysSo() {
        claims(text -> text.replace("raised $12 million", "raised $13 million"));
        assertThat(verify()).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.out()).contains("Found nowhere in the text.");
    }

    @Test
    void anotherCopyHasThePhrasesElsewhere() {
        Lantern.edit(
                folder.resolve(Lantern.FILE),
                text -> "Reprint.\n"
                        + text.replace("\uFEFF", "").replace("\r\n", "\n").replaceAll("[“”]", "\""));
        assertThat(verify()).isEqualTo(ExitCode.FINE);
        assertThat(terminal.out())
                .containsPattern("s000 +6 +6 +0 +6 +0 +0 +0 .*lantern.txt, another copy: its hash is [0-9a-f]{64}, the"
                        + " annotated file has 585b3a28[0-9a-f]{56}; delta \\+6 to \\+8; passages with other"
                        + " words: 3")
                .contains(
                        "s000-c006 relocated: \"Pebble has sold\" occurs 2 times; the likeliest is at 213 (delta +6).");
    }

    @Test
    void anotherCopyMayLackAPhrase() {
        Lantern.edit(folder.resolve(Lantern.FILE), text -> text.replace("$12 million", "much money"));
        assertThat(verify()).isEqualTo(ExitCode.FINE);
        assertThat(terminal.out())
                .contains("s000-c002 missing: \"raised $12 million\" is not in this copy of the text.");
        assertThat(terminal.err()).contains("1 excerpt remains unproved.");
        assertThat(verify("--strict")).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
    }

    @Test
    void folderWithoutTheTextProvesNothing() throws IOException {
        Files.delete(folder.resolve(Lantern.FILE));
        assertThat(verify()).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.out())
                .containsPattern("s000 +6 +6 +0 +0 +0 +0 +6 .*no file here has its hash or the name lantern.txt");
        assertThat(terminal.err()).contains("holds the text of no source, by hash or by name");
    }

    @Test
    void copyThatIsNotUtf8Fails() throws IOException {
        Files.write(folder.resolve(Lantern.FILE), new byte[] {'Z', 'o', (byte) 0xE9});
        assertThat(verify()).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.out()).contains("lantern.txt is not UTF-8");
    }

    @Test
    void countsOfTheSourceAreHeldAgainstTheFile() {
        Lantern.edit(folder.resolve("seeds/sources.csv"), text -> text.replaceAll(",\\d+,(\\d+)\n$", ",1,$1\n"));
        assertThat(verify()).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.out()).containsPattern("sources.csv:2: bytes: \"1\" is not what the file has. Write \\d+.");
    }

    @Test
    void nineWordsAreTooManyWithOrWithoutTheText() {
        String phrase = "a b c d e f g h i";
        claims(text -> text.replace("raised $12 million,56,74", phrase + ",56," + (56 + phrase.length())));
        assertThat(verify()).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.out()).contains("[quote-too-long]");
    }

    @Test
    void eachPhraseIsPrintedWhenAskedFor() {
        assertThat(verify("--each")).isEqualTo(ExitCode.FINE);
        assertThat(terminal.out()).contains("s000-c002 56-74 in 41-97 verified\n");
    }

    @Test
    void passageOfAnotherHashSaysWhoseCopyIsAnother() {
        String hash = "ed65d4952386d94189a8b5f1493b1c1e7faae9028765b6bf9f522190b4aaf635";
        claims(text -> text.replaceFirst(hash, "0f".repeat(32)));
        assertThat(verify()).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.out())
                .contains(claimsFile() + ":3: passage_sha256: The passage 41-97 of lantern.txt, which is the annotated"
                        + " file, has the hash " + hash + ", and the row expects " + "0f".repeat(32) + ".");
    }

    @Test
    void passageOfMoreThanEightyWordsIsTooLong() throws IOException {
        Files.writeString(folder.resolve(Lantern.FILE), "Lantern Works grew. " + "So it did. ".repeat(30));
        Lantern.edit(
                folder.resolve("seeds/sources.csv"),
                text -> text.replaceAll(
                        "[0-9a-f]{64},\\d+,\\d+", Sha256.of(folder.resolve(Lantern.FILE)) + ",350,350"));
        claims(text -> "claim_id,subject,property,value,quote,start,end,passage_start,passage_end,passage_sha256\n"
                + "c001,lantern-works,describedAs,growing,grew,14,18,0,349,"
                + Sha256.of(Lantern.read(folder.resolve(Lantern.FILE)).substring(0, 349), 32) + "\n");
        assertThat(verify()).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.out())
                .contains("The passage 0-349 has 93 words.")
                .contains("[passage-too-long]")
                .doesNotContain("[passage-mismatch]");
        claims(text -> text.replaceFirst("[0-9a-f]{64}", "0f".repeat(32)));
        assertThat(verify()).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.out()).contains("[passage-mismatch]");
    }

    @Test
    void passageThatNamesItsSubjectNowhereIsAFault() {
        claims(text -> text.replaceFirst(",raised,41", ",,41"));
        assertThat(verify()).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.out())
                .contains(
                        claimsFile() + ":3: subject_text: No name of \"Lantern round\" stands in the passage 41-97, and"
                                + " subject_text is empty.")
                .contains("[subject-not-shown]");
    }

    @Test
    void wordsForTheSubjectThatAreNotThereAreAFault() {
        claims(text -> text.replaceFirst(",raised,41", ",the round,41"));
        assertThat(verify()).isEqualTo(ExitCode.DATA_HAS_PROBLEMS);
        assertThat(terminal.out())
                .contains("subject_text: \"the round\" does not stand in the passage 41-97.")
                .contains("[subject-not-shown]");
    }

    @Test
    void folderThatIsNotThereIsMisuse() {
        assertThat(terminal.run("verify", "--sources", folder + "/none")).isEqualTo(ExitCode.MISUSED);
        assertThat(terminal.err()).contains("There is no folder");
    }

    private void claims(UnaryOperator<String> edit) {
        Lantern.edit(folder.resolve(Lantern.CLAIMS), edit);
    }

    private String claimsFile() {
        return folder.resolve(Lantern.CLAIMS).toString();
    }

    private int verify(String... more) {
        String[] words = {
            "verify",
            "--sources",
            folder.toString(),
            "--seeds",
            folder.resolve("seeds").toString()
        };
        return terminal.run(java.util.stream.Stream.of(words, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new));
    }
}
