package claimgraph.annotate;

import claimgraph.claim.Sha256;
import claimgraph.problem.Location;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.seed.Layout;
import claimgraph.seed.SeedFolder;
import claimgraph.seed.SeedRow;
import claimgraph.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds a row to sources.csv for a text: its id, hash and counts; what only a person knows comes from the person. */
public final class SourceAddition {

    private static final String FILE = "sources.csv";
    private static final Pattern NUMBERED = Pattern.compile("(\\d{3,6})_.*");
    private static final Pattern ID = Pattern.compile("s(\\d{3,6})");

    private final Path seeds;
    private final String shown;
    private final Problems problems;

    public SourceAddition(Path seeds, String shown, Problems problems) {
        this.seeds = seeds;
        this.shown = shown;
        this.problems = problems;
    }

    /** The new source: its id and the line of its row. */
    public record Added(String id, long line) {}

    /**
     * Appends the row; nothing when the text is not UTF-8, is there already, or sources.csv cannot be read.
     *
     * @param told cells by column, as the person gave them
     */
    public Optional<Added> add(Path text, Map<String, String> told) {
        List<SeedRow> rows = new ArrayList<>();
        boolean exists = Files.exists(seeds.resolve(FILE));
        if (exists) {
            new SeedFolder(seeds, shown).readSources(problems, rows::add);
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        Optional<Map<String, String>> counted = count(text);
        if (counted.isEmpty() || isKnown(counted.get(), rows)) {
            return Optional.empty();
        }
        Map<String, String> cells = new HashMap<>(told);
        cells.putAll(counted.get());
        cells.put("id", nextId(text, rows));
        return Optional.of(append(cells, exists));
    }

    /** What a person does after adding a source, line by line. */
    public static List<String> nextSteps(String id, String shownSeeds, Path text) {
        Path folder = Optional.ofNullable(text.getParent()).orElse(Path.of("."));
        String rest = " " + id + " --sources " + folder + (shownSeeds.equals("seeds") ? "" : " --seeds " + shownSeeds);
        return List.of(
                "Next, see what it names and counts:",
                "  claimgraph annotate suggest" + rest,
                "Write " + shownSeeds + "/claims/" + id
                        + ".csv, a row per claim, with subject, property, value and quote (docs/annotation.md). Its"
                        + " header:",
                Sheet.row(Layout.CLAIMS.columns()),
                "Then let the ids and offsets be filled in:",
                "  claimgraph annotate fill" + rest);
    }

    private Added append(Map<String, String> cells, boolean exists) {
        Path path = seeds.resolve(FILE);
        SeedText file = exists ? SeedText.read(path) : SeedText.absent(path);
        Sheet sheet = new Sheet(exists ? file.text() : Sheet.row(Layout.SOURCES.columns()) + "\n");
        sheet.append(cells);
        file.write(sheet.text());
        List<Sheet.Line> lines = new Sheet(sheet.text()).lines();
        return new Added(
                cells.getOrDefault("id", ""), lines.get(lines.size() - 1).number());
    }

    private Optional<Map<String, String>> count(Path text) {
        try {
            byte[] bytes = Files.readAllBytes(text);
            return Optional.of(Map.of(
                    "file_name", String.valueOf(text.getFileName()),
                    "sha256", Sha256.of(text),
                    "bytes", String.valueOf(bytes.length),
                    "chars", String.valueOf(SourceText.decode(bytes).chars()),
                    "encoding", "utf-8"));
        } catch (CharacterCodingException e) {
            problems.add(
                    ProblemCode.NOT_UTF8, Location.ofFile(text.toString()), "The text is not UTF-8. Save it as UTF-8.");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isKnown(Map<String, String> counted, List<SeedRow> rows) {
        for (SeedRow row : rows) {
            if (row.cell("sha256").equals(counted.get("sha256"))) {
                problems.add(
                        ProblemCode.DUPLICATE_ID,
                        row.at("sha256"),
                        "This text is the source \"" + row.cell("id") + "\" already. Nothing was written.");
                return true;
            }
        }
        return false;
    }

    /** The number that the file name begins with, where nobody has it, else one above the highest; gaps stay gaps. */
    private String nextId(Path text, List<SeedRow> rows) {
        TreeSet<Integer> taken = new TreeSet<>();
        List<String> names =
                new ArrayList<>(rows.stream().map(row -> row.cell("id")).toList());
        if (Files.isDirectory(seeds.resolve("claims"))) {
            new SeedFolder(seeds, shown)
                    .claimFiles(new Problems()).stream()
                            .map(name -> name.replace(".csv", ""))
                            .forEach(names::add);
        }
        names.stream().map(ID::matcher).filter(Matcher::matches).forEach(id -> taken.add(Integer.valueOf(id.group(1))));
        int next = taken.isEmpty() ? 0 : taken.last() + 1;
        Matcher numbered = NUMBERED.matcher(String.valueOf(text.getFileName()));
        if (numbered.matches() && Integer.parseInt(numbered.group(1)) >= next) {
            next = Integer.parseInt(numbered.group(1));
        }
        return String.format(Locale.ROOT, "s%03d", next);
    }
}
