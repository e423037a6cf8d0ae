package claimgraph.clients;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.export.content.Column;
import claimgraph.export.content.Table;
import claimgraph.export.content.TableFormat;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file for spreadsheets, opened by a spreadsheet: LibreOffice Calc without a window. */
class SpreadsheetIT {

    /** Commas, double quotes, and the encoding as the file shows it, which is what the window for opening a file does. */
    private static final String DETECTING = "--infilter=Text - txt - csv (StarCalc):44,34,0,1";

    @TempDir
    private Path folder;

    @Test
    void fileForSpreadsheetsOpensAsItIsMeant() throws Exception {
        Tool.need("LibreOffice Calc", Tool.succeeds("soffice", "--version"));
        Table table = new Table(
                "opened",
                "A table.",
                List.of(
                        new Column("words", Column.Type.TEXT, "Words."),
                        new Column("number", Column.Type.NUMBER, "Number."),
                        new Column("day", Column.Type.DAY, "Day.")),
                List.of(
                        Map.of("words", "LeCun\u2019s caf\u00e9 \u65e5\u672c", "number", new BigDecimal("-5.5")),
                        Map.of("words", "2026-03", "day", LocalDate.of(2026, 3, 10)),
                        Map.of("words", "=1+1", "number", new BigDecimal("1030000000")),
                        Map.of("words", "1/2/2026")));
        TableFormat.SPREADSHEET.write(table, folder.resolve("opened.csv"));

        Tool.Run run = Tool.run(
                folder,
                Map.of(),
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                DETECTING,
                "--convert-to",
                "fods",
                "opened.csv");

        assertThat(run.exitCode()).as(run.said()).isZero();
        String sheet = Files.readString(folder.resolve("opened.fods"));
        assertThat(sheet)
                .contains("<text:p>words</text:p>", "<text:p>LeCun\u2019s caf\u00e9 \u65e5\u672c</text:p>")
                .contains(
                        "<text:p>&apos;2026-03</text:p>",
                        "<text:p>&apos;=1+1</text:p>",
                        "<text:p>&apos;1/2/2026</text:p>")
                .contains("office:value=\"-5.5\"", "office:value=\"1030000000\"", "office:date-value=\"2026-03-10\"")
                .doesNotContain("table:formula", "office:date-value=\"2026-03-01\"", "\uFEFF");
    }
}
