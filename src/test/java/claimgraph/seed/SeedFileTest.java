package claimgraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedFileTest {

    private static final Layout LAYOUT = new Layout("things", List.of("id", "label", "note"), List.of("id", "label"));

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void lineIsTheFirstOneOfTheRowWhateverEndsALine() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertThat(lines(String.join(end, "id,label", "a,A", "b,B", "c,C", "")))
                    .as("%s", end.codePoints().boxed().toList())
                    .containsExactly("2 a", "3 b", "4 c");
        }
    }

    @Test
    void blankLinesAndCommentsCountAsLines() {
        assertThat(lines("# about\n\nid,label\n\n\na,A\n# between\nb,B\n,\n \nc,C\n"))
                .containsExactly("6 a", "8 b", "11 c");
    }

    @Test
    void cellOverSeveralLinesStartsAtItsFirst() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String text = "id,label,note\na,\"A\nA\n\nA\",x\nb,B,\"1\n2\"\nc,C,\n".replace("\n", end);
            assertThat(lines(text)).as("%s", end.codePoints().boxed().toList()).containsExactly("2 a", "6 b", "8 c");
        }
    }

    @Test
    void spaceAndCapitalsInTheHeaderMakeNoDifference() {
        assertThat(lines(" Id ,LABEL\na,A\n")).containsExactly("2 a");
    }

    @Test
    void lineForOneSpreadsheetProgramIsNamed() {
        for (String line : List.of("sep=,", "sep=;", "SEP=\t", "\"sep=,\"")) {
            assertThat(lines(line + "\nid,label\na,A\n")).as(line).isEmpty();
        }
        assertThat(problems.sorted())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).contains("Delete the line"));
    }

    @Test
    void lastLineNeedsNoEnd() {
        assertThat(lines("id,label\na,A\nb,\"B\nB\"")).containsExactly("2 a", "3 b");
        assertThat(lines("id,label\na,A")).containsExactly("2 a");
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(lines("\uFEFFid,label\na,A\n")).containsExactly("2 a");
        assertThat(lines("\uFEFF# comment\nid,label\na,A\n")).containsExactly("3 a");
        assertThat(lines("\uFEFF\"id\",label\na,A\n")).containsExactly("2 a");
    }

    @Test
    void quotesAreTakenOffAndDoubledOnesHalved() throws IOException {
        List<String> labels = new ArrayList<>();
        file("id,label\na,\"say \"\"hi\"\", twice\"\nb,in \"the\" middle\nc,\"\"\nd,\"#d\"\n")
                .read(row -> labels.add(row.cell("label") + "|" + row.cell("note")));
        assertThat(labels).containsExactly("say \"hi\", twice|", "in \"the\" middle|", "|", "#d|");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void quotedHashBeginsARowAndNoComment() {
        assertThat(lines("id,label\n\"#a\",A\n#b,B\n")).containsExactly("2 #a");
    }

    @Test
    void rowsThatCanBeReadAreHandedOverBesideOnesThatCannot() {
        assertThat(lines("id,label\na,A\nb,B,B\nc\nd,D\n")).containsExactly("2 a", "5 d");
        assertThat(problems.sorted()).hasSize(2);
    }

    @Test
    void fileThatCannotBeReadSaysSo() throws IOException {
        assertThat(file("id,label\na,A\n").read(row -> {})).isTrue();
        assertThat(file("id,lable\na,A\n").read(row -> {})).isFalse();
        assertThat(file("id,label\n").read(row -> {})).isFalse();
        assertThat(file("id,label\na,\"A\n").read(row -> {})).isFalse();
        assertThat(file("").read(row -> {})).isFalse();
    }

    @Test
    void rowsBeyondAMillionAreCountedAndRefused() throws IOException {
        SeedFile file = file("id,label\n" + "a,A\n".repeat(SeedFile.MOST_ROWS + 2));
        AtomicLong read = new AtomicLong();
        file.read(row -> read.incrementAndGet());
        assertThat(read).hasValue(SeedFile.MOST_ROWS);
        assertThat(problems.sorted().toString())
                .contains("things.csv: The file has 1000002 rows, and at most 1000000 are read. Split it by source.");
    }

    private List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        try {
            file(text).read(row -> lines.add(row.line() + " " + row.cell("id")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return lines;
    }

    private SeedFile file(String text) throws IOException {
        Path path = folder.resolve("things.csv");
        Files.writeString(path, text);
        return new SeedFile(path, "things.csv", LAYOUT, new CellPool(), problems);
    }
}
