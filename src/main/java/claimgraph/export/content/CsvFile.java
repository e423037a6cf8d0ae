package claimgraph.export.content;

import claimgraph.output.OutputFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * CSV, RFC 4180 with line feeds. Plain, it keeps every text as it is; for spreadsheets, a text that such a program would
 * run as a formula or take for a date gets an apostrophe in front (OWASP, CSV injection), and the file begins with a byte
 * order mark. Numbers never do: they are no formulas.
 */
final class CsvFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final String RISKY = "=+-@\t\r\n＝＋－＠";

    /** A month of a year, which a spreadsheet turns into its first day; and what else it takes for a date. */
    private static final Pattern MANGLED = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{1,4})?");

    /** Without it Excel takes the file for Windows-1252; no other reader of ours gets it. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final boolean forSpreadsheets;

    CsvFile(boolean forSpreadsheets) {
        this.forSpreadsheets = forSpreadsheets;
    }

    void write(Table table, Path file) throws IOException {
        OutputFile.at(file).write(out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            if (forSpreadsheets) {
                writer.write(BYTE_ORDER_MARK);
            }
            CSVPrinter printer = new CSVPrinter(writer, FORMAT);
            write(table, printer);
            printer.flush();
        });
    }

    private void write(Table table, CSVPrinter printer) throws IOException {
        List<String> names = table.columns().stream().map(Column::name).toList();
        printer.printRecord(names);
        for (Map<String, Object> row : table.rows()) {
            for (String name : names) {
                Object cell = row.get(name);
                printer.print(cell == null ? null : text(cell));
            }
            printer.println();
        }
    }

    private String text(Object cell) {
        if (cell instanceof BigDecimal number) {
            return plain(number).toPlainString();
        }
        String text = cell.toString();
        boolean risky = forSpreadsheets
                && cell instanceof String
                && !text.isEmpty()
                && (RISKY.indexOf(text.charAt(0)) >= 0 || MANGLED.matcher(text).matches());
        return risky ? "'" + text : text;
    }

    /** Without trailing zeros, and never with an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
