package claimgraph.export.release;

import claimgraph.dataset.DatasetFile;
import claimgraph.export.Edition;
import claimgraph.export.RdfView;
import claimgraph.export.content.TableFormat;
import claimgraph.export.content.Tables;
import claimgraph.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the files of a release: the graph in every serialization, the usual views, tables, what a reader must know, the
 * reports, and checksums of it all.
 */
public final class Release {

    private final Edition edition;
    private final Path folder;

    private Release(Edition edition, Path folder) {
        this.edition = edition;
        this.folder = folder;
    }

    /**
     * Writes everything into an empty folder.
     *
     * @param summary lines of the summary report
     * @param warnings lines of the problem report
     */
    public static void write(Edition edition, List<String> summary, List<String> warnings, Path folder)
            throws IOException {
        Release release = new Release(edition, folder);
        release.writeGraph();
        new Tables(edition)
                .write(Files.createDirectory(folder.resolve("tables")), TableFormat.CSV, TableFormat.PARQUET);
        release.writeText("DATA_CARD.md", DatasetCard.of(edition));
        release.writeText("CITATION.cff", Citation.of(edition));
        Files.createDirectory(folder.resolve("reports"));
        release.writeText("reports/summary.txt", lines(summary));
        release.writeText("reports/problems.txt", lines(warnings));
        release.file("void.ttl").write(out -> FolderDescription.write(edition, folder, out));
        Checksums.write(folder);
    }

    private void writeGraph() throws IOException {
        for (DatasetFile file : DatasetFile.values()) {
            file(file.fileName()).write(out -> file.save(edition.graph().dataset(), out));
        }
        for (RdfView view : new RdfView[] {RdfView.FACTS, RdfView.RDF12}) {
            file("claimgraph-" + view.word() + ".ttl")
                    .write(out -> view.write(edition, view.syntaxes().get(0), out));
        }
    }

    private OutputFile file(String name) throws IOException {
        return OutputFile.at(folder.resolve(name));
    }

    private void writeText(String name, String text) throws IOException {
        file(name).write(text);
    }

    private static String lines(List<String> lines) {
        return String.join("", lines.stream().map(line -> line + "\n").toList());
    }
}
