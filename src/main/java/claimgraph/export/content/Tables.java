package claimgraph.export.content;

import claimgraph.export.Edition;
import claimgraph.output.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The claims and the things as tables: made once, written in as many formats as one likes. */
public final class Tables {

    private final List<Table> tables = new ArrayList<>();

    public Tables(Edition edition) {
        tables.add(ClaimsTable.of(edition));
        tables.addAll(ClassTable.of(edition));
    }

    public List<Table> all() {
        return List.copyOf(tables);
    }

    /** Writes each table and the dictionary, as CSV and as a page, into a folder that exists. */
    public void write(Path folder, TableFormat... formats) throws IOException {
        for (Table table : tables) {
            for (TableFormat format : formats) {
                format.write(table, folder.resolve(table.name() + "." + format.ending()));
            }
        }
        boolean spreadsheet = Arrays.asList(formats).contains(TableFormat.SPREADSHEET);
        TableFormat words = spreadsheet ? TableFormat.SPREADSHEET : TableFormat.CSV;
        words.write(Dictionary.table(tables), folder.resolve(Dictionary.NAME + ".csv"));
        OutputFile.at(folder.resolve(Dictionary.NAME + ".md")).write(Dictionary.markdown(tables));
    }
}
