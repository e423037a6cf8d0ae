package claimgraph.seed;

import claimgraph.problem.Location;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The seeds as a folder: one file each for sources, entities and decisions, one file of claims per source. */
public final class SeedFolder {

    private final Path folder;
    private final String shown;

    /** @param shown the folder as the person named it; problems print it */
    public SeedFolder(Path folder, String shown) {
        this.folder = folder;
        this.shown = shown.endsWith("/") && shown.length() > 1 ? shown.substring(0, shown.length() - 1) : shown;
    }

    /** Path of a seed file as it stands in the graph, whatever the folder is called here. */
    public static String canonical(String relative) {
        return "seeds/" + relative;
    }

    public void readSources(Problems problems, Consumer<SeedRow> rows) {
        file("sources.csv", Layout.SOURCES, problems).read(rows);
    }

    public void readEntities(Problems problems, Consumer<SeedRow> rows) {
        file("entities.csv", Layout.ENTITIES, problems).read(rows);
    }

    /** Decisions are optional: no file means that nobody has overruled anything. */
    public void readDecisions(Problems problems, Consumer<SeedRow> rows) {
        if (Files.exists(folder.resolve("decisions.csv"))) {
            file("decisions.csv", Layout.DECISIONS, problems).read(rows);
        }
    }

    /** Arithmetic identities are optional. */
    public void readIdentities(Problems problems, Consumer<SeedRow> rows) {
        if (Files.exists(folder.resolve("identities.csv"))) {
            file("identities.csv", Layout.IDENTITIES, problems).read(rows);
        }
    }

    public void readClaims(String fileName, Problems problems, Consumer<SeedRow> rows) {
        file("claims/" + fileName, Layout.CLAIMS, problems).read(rows);
    }

    /** Names of the files of claims, sorted; a missing folder is a problem. */
    public List<String> claimFiles(Problems problems) {
        Path claims = folder.resolve("claims");
        if (!Files.isDirectory(claims)) {
            problems.add(
                    ProblemCode.MISSING_FILE,
                    Location.ofFile(shown + "/claims"),
                    "The folder is missing. It holds one file of claims per source.");
            return List.of();
        }
        try (Stream<Path> files = Files.list(claims)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Place of a file for a problem that concerns all of it. */
    public Location location(String relative) {
        return Location.ofFile(shown + "/" + relative);
    }

    private SeedFile file(String relative, Layout layout, Problems problems) {
        return new SeedFile(folder.resolve(relative), shown + "/" + relative, layout, problems);
    }
}
