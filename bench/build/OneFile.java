import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Joins the claims of a folder of seeds into one CSV with a column for the source, as other mappers want it: OneFile SEEDS OUT.csv. */
final class OneFile {
    private static final String[] COLUMNS = {
        "source", "claim_id", "subject", "property", "quote", "start", "end", "modality", "note", "passage_start",
        "passage_end", "passage_sha256"
    };

    public static void main(String[] words) throws IOException {
        try (Stream<Path> list = Files.list(Path.of(words[0], "claims"));
                BufferedWriter out = Files.newBufferedWriter(Path.of(words[1]));
                CSVPrinter printer = CSVFormat.RFC4180.builder().setHeader(COLUMNS).get().print(out)) {
            List<Path> files = list.sorted().toList();
            for (Path file : files) {
                copy(file, printer);
            }
        }
    }

    private static void copy(Path file, CSVPrinter printer) throws IOException {
        String source = file.getFileName().toString().replace(".csv", "");
        try (BufferedReader in = Files.newBufferedReader(file);
                CSVParser rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
            for (CSVRecord row : rows) {
                printer.print(source);
                for (int i = 1; i < COLUMNS.length; i++) {
                    printer.print(row.get(COLUMNS[i]));
                }
                printer.println();
            }
        }
    }
}
