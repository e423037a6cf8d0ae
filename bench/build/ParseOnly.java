import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A limit: Commons CSV reads every cell, and nothing is done with them. ParseOnly IN.csv */
final class ParseOnly {
    public static void main(String[] words) throws IOException {
        long characters = 0;
        try (BufferedReader in = Files.newBufferedReader(Path.of(words[0]));
                CSVParser rows = CSVFormat.RFC4180.parse(in)) {
            for (CSVRecord row : rows) {
                for (String cell : row.values()) {
                    characters += cell.length();
                }
            }
        }
        System.out.println(characters);
    }
}
