package claimgraph.export.release;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * How well two annotators of an article agreed before adjudication, and how much of it is cited; docs/annotation.md says how
 * it was counted.
 *
 * @param first rows of the first annotator
 * @param matched rows of both that say the same
 * @param samePlace F1 when the place alone counts
 * @param sentences that state something
 * @param cited those of them in which a phrase lies
 */
record Agreement(
        String article,
        int first,
        int second,
        int matched,
        int sameValue,
        int sameModality,
        String samePlace,
        int adjudicated,
        int sentences,
        int cited) {

    private static final String FILE = "agreement.csv";

    /** The figures beside the seeds; none when nobody wrote them down. */
    static List<Agreement> read(Path seeds) {
        Path file = seeds.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<Agreement> rows = new ArrayList<>();
        try (Reader in = Files.newBufferedReader(file)) {
            for (CSVRecord row : format.parse(in)) {
                rows.add(of(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static Agreement of(CSVRecord row) {
        return new Agreement(
                row.get("article"),
                number(row, "first"),
                number(row, "second"),
                number(row, "matched"),
                number(row, "same_value"),
                number(row, "same_modality"),
                row.get("same_place"),
                number(row, "adjudicated"),
                number(row, "sentences"),
                number(row, "cited"));
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }

    /** Harmonic mean of precision and recall, two digits. */
    String f1() {
        return BigDecimal.valueOf(2L * matched)
                .divide(BigDecimal.valueOf((long) first + second), 2, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
