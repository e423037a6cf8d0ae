package claimgraph.seed;

import claimgraph.problem.Location;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The seeds as a folder: one file each for sources, entities and decisions, one file of claims per source. */
public final class SeedFolder {

    /** The file of judgements on what our things are elsewhere. */
    public static final String LINKS = "links.sssom.tsv";

    private static final String CLAIMS = "claims";
    private static final String CSV = ".csv";

    /** Every file that has a rule, beside the files of claims. */
    private static final Set<String> FILES =
            Set.of("sources.csv", "entities.csv", "decisions.csv", "identities.csv", "records.csv", LINKS);

    private static final Set<String> NAMES =
            Stream.concat(FILES.stream(), Stream.of(CLAIMS)).collect(Collectors.toSet());

    /** Lies among the seeds for people: what they are, and how well two annotators agreed. */
    private static final Set<String> UNREAD = Set.of("README.md", "agreement.csv");

    private static final Pattern LEFTOVER = Pattern.compile(
            "\\..*|~\\$.*|~.*\\.tmp|#.*#|.*~|.*\\.(?:bak|swp|swo|tmp)|(?i:thumbs\\.db|desktop\\.ini)|Icon\r");

    private final Path folder;
    private final String shown;
    private final CellPool pool = new CellPool();

    /** @param shown the folder as the person named it; problems print it */
    public SeedFolder(Path folder, String shown) {
        this.folder = folder;
        this.shown = shown.endsWith("/") && shown.length() > 1 ? shown.substring(0, shown.length() - 1) : shown;
    }

    /** Path of a seed file as it stands in the graph, whatever the folder is called here. */
    public static String canonical(String relative) {
        return "seeds/" + relative;
    }

    public boolean readSources(Problems problems, Consumer<SeedRow> rows) {
        return file("sources.csv", Layout.SOURCES, problems).read(rows);
    }

    public boolean readEntities(Problems problems, Consumer<SeedRow> rows) {
        return file("entities.csv", Layout.ENTITIES, problems).read(rows);
    }

    /** Decisions are optional: no file means that nobody has overruled anything. */
    public boolean readDecisions(Problems problems, Consumer<SeedRow> rows) {
        if (isAbsent("decisions.csv")) {
            return true;
        }
        return file("decisions.csv", Layout.DECISIONS, problems).read(rows);
    }

    /** Arithmetic identities are optional. */
    public boolean readIdentities(Problems problems, Consumer<SeedRow> rows) {
        if (isAbsent("identities.csv")) {
            return true;
        }
        return file("identities.csv", Layout.IDENTITIES, problems).read(rows);
    }

    /** What linked records say is optional. */
    public void readRecords(Problems problems, Consumer<SeedRow> rows) {
        if (!isAbsent("records.csv")) {
            file("records.csv", Layout.RECORDS, problems).read(rows);
        }
    }

    /** How well two annotators agreed is optional. */
    public void readAgreement(Problems problems, Consumer<SeedRow> rows) {
        if (!isAbsent("agreement.csv")) {
            file("agreement.csv", Layout.AGREEMENT, problems).read(rows);
        }
    }

    /** Links to the records of others are optional. */
    public void readLinks(Problems problems, Consumer<SssomRow> rows) {
        if (!isAbsent(LINKS)) {
            new SssomFile(folder.resolve(LINKS), shown + "/" + LINKS, problems).read(rows);
        }
    }

    public boolean readClaims(String fileName, Problems problems, Consumer<SeedRow> rows) {
        return readClaims(fileName, Layout.CLAIMS, problems, rows);
    }

    /** Claims that are written in another layout than today's. */
    public boolean readClaims(String fileName, Layout layout, Problems problems, Consumer<SeedRow> rows) {
        return file(CLAIMS + "/" + fileName, layout, problems).read(rows);
    }

    /** True when there is a folder to read; what is missing or no folder is a problem. */
    public boolean isThere(Problems problems) {
        return isFolder(folder, shown, "The folder is missing. It holds the seeds; docs/seeds.md says how.", problems);
    }

    /** Names what lies among the seeds and is read by no rule: a misspelt name must not pass for "no data". */
    public void warnOfUnread(Problems problems) {
        for (String name : names(folder)) {
            if (!NAMES.contains(name) && !UNREAD.contains(name) && !isLeftover(name)) {
                unread(name, Nearest.didYouMean(name, NAMES), problems);
            }
        }
        Path claims = folder.resolve(CLAIMS);
        for (String name : Files.isDirectory(claims) ? names(claims) : List.<String>of()) {
            if (!name.endsWith(CSV) && !isLeftover(name)) {
                unread(CLAIMS + "/" + name, " A file of claims is called after its source, like s001.csv.", problems);
            }
        }
    }

    private void unread(String relative, String hint, Problems problems) {
        problems.add(
                ProblemCode.UNREAD_FILE,
                location(relative),
                "Nothing is read from here." + hint + " Rename it, or keep it elsewhere.");
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lock and backup files of editors, spreadsheets and file managers, which come and go by themselves. */
    private static boolean isLeftover(String name) {
        return LEFTOVER.matcher(name).matches();
    }

    /** Names of the files of claims, sorted; a missing folder is a problem. */
    public List<String> claimFiles(Problems problems) {
        Path claims = folder.resolve(CLAIMS);
        if (!isFolder(
                claims,
                shown + "/claims",
                "The folder is missing. It holds one file of claims per source.",
                problems)) {
            return List.of();
        }
        return names(claims).stream()
                .filter(name -> name.endsWith(CSV) && !isLeftover(name))
                .toList();
    }

    private static boolean isFolder(Path path, String shown, String whenMissing, Problems problems) {
        PathKind kind = PathKind.of(path);
        if (kind == PathKind.MISSING) {
            problems.add(ProblemCode.MISSING_FILE, Location.ofFile(shown), whenMissing);
        } else if (kind != PathKind.FOLDER) {
            problems.add(
                    ProblemCode.NOT_A_FILE,
                    Location.ofFile(shown),
                    "It is " + kind.words() + ". Put a folder that can be read here.");
        }
        return kind == PathKind.FOLDER;
    }

    private boolean isAbsent(String relative) {
        return PathKind.of(folder.resolve(relative)) == PathKind.MISSING;
    }

    /** Place of a file, as the person typed it, for a problem that concerns all of it. */
    public Location location(String relative) {
        return Location.ofFile(shown + "/" + relative);
    }

    private SeedFile file(String relative, Layout layout, Problems problems) {
        return new SeedFile(folder.resolve(relative), shown + "/" + relative, layout, pool, problems);
    }
}
