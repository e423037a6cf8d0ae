package claimgraph.export.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a table becomes a file. */
public enum TableFormat {
    CSV {
        @Override
        public void write(Table table, Path file) throws IOException {
            new CsvFile(false).write(table, file);
        }
    },
    /** CSV for spreadsheets, in which no cell becomes a formula. */
    SPREADSHEET {
        @Override
        public void write(Table table, Path file) throws IOException {
            new CsvFile(true).write(table, file);
        }

        @Override
        public String ending() {
            return "csv";
        }
    },
    JSONL {
        @Override
        public void write(Table table, Path file) throws IOException {
            JsonLines.write(table, file);
        }
    },
    PARQUET {
        @Override
        public void write(Table table, Path file) throws IOException {
            ParquetFile.write(table, file);
        }
    };

    /** The same bytes for the same table. */
    public abstract void write(Table table, Path file) throws IOException;

    /** The ending of a file name, without the dot. */
    public String ending() {
        return word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that a person types: csv, jsonl or parquet. */
    public static Optional<TableFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format != SPREADSHEET && format.word().equals(word))
                .findFirst();
    }
}
