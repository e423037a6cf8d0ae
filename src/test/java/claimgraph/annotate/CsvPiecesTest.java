package claimgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.annotate.CsvPieces.Piece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

class CsvPiecesTest {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    @Test
    void commentsBlankLinesAndTheByteOrderMarkAreNoRecords() {
        List<Piece> pieces = CsvPieces.cut("\uFEFF# a, \"b\n\na,b\r\n#c\n");
        assertThat(pieces)
                .containsExactly(
                        new Piece("\uFEFF", 1, false),
                        new Piece("# a, \"b\n", 1, false),
                        new Piece("\n", 2, false),
                        new Piece("a,b\r\n", 3, true),
                        new Piece("#c\n", 4, false));
    }

    @Test
    void quotedCellsMaySpanLines() {
        assertThat(CsvPieces.cut("a,\"x\r\n\"\"y\"\"\n#z\",b\nc\rd"))
                .containsExactly(
                        new Piece("a,\"x\r\n\"\"y\"\"\n#z\",b\n", 1, true),
                        new Piece("c\r", 4, true),
                        new Piece("d", 5, true));
    }

    @Test
    void quoteInsideABareCellIsACharacter() {
        assertThat(CsvPieces.cut("5\" disk,b\nc\n")).hasSize(2);
    }

    /** Whatever stands in it, the file comes together again, and its records are those that Commons CSV reads. */
    @Test
    void piecesAreTheFileAndItsRecords() throws IOException {
        Random random = new Random(7);
        for (int run = 0; run < 3000; run++) {
            String text = csv(random);
            List<Piece> pieces = CsvPieces.cut(text);
            assertThat(joined(pieces)).isEqualTo(text);
            assertThat(pieces.stream().filter(Piece::isRecord).map(CsvPiecesTest::cells))
                    .as(text)
                    .isEqualTo(records(text));
        }
    }

    @Test
    void everySeedFileComesTogetherAgain() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("seeds"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                String text = Files.readString(file);
                assertThat(joined(CsvPieces.cut(text))).isEqualTo(text);
                assertThat(new Sheet(text).text()).isEqualTo(text);
            }
        }
    }

    private static String csv(Random random) {
        String[] ends = {"\n", "\r\n", "\r"};
        String[] cells = {
            "", "a", "b c", "\"q\"", "\"x,y\"", "\"l\nm\"", "\"r\r\nn\"", "\"say \"\"hi\"\"\"", "5\"", "#", "é"
        };
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(row -> {
                    String line = random.nextInt(5) == 0
                            ? "# note, \"open"
                            : IntStream.range(0, 1 + random.nextInt(4))
                                    .mapToObj(cell -> cells[random.nextInt(cells.length)])
                                    .collect(Collectors.joining(","));
                    return line + ends[random.nextInt(ends.length)];
                })
                .collect(Collectors.joining());
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::raw).collect(Collectors.joining());
    }

    private static List<String> cells(Piece piece) {
        try {
            return records(piece.raw()).get(0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<List<String>> records(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            return parser.getRecords().stream()
                    .map(record -> Arrays.asList(record.values()))
                    .toList();
        }
    }
}
