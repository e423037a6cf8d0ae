package claimgraph.check;

import claimgraph.claim.Row;
import claimgraph.claim.Source;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.seed.SeedFolder;
import claimgraph.seed.SeedRow;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules for rows of sources.csv. */
final class SourceRows {

    private static final Pattern ID = Pattern.compile("s\\d{3,6}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Problems problems;
    private final NavigableMap<String, Source> sources = new TreeMap<>();
    private final Map<String, SeedRow> rows = new HashMap<>();

    SourceRows(Problems problems) {
        this.problems = problems;
    }

    void accept(SeedRow row) {
        Cells cells = new Cells(row, problems);
        String id = cells.matching("id", ID, "Write s and three digits, like s003.");
        Source source = source(cells, row, id == null ? "" : id);
        if (id == null) {
            return;
        }
        SeedRow earlier = rows.putIfAbsent(id, row);
        if (earlier != null) {
            cells.wrong(
                    ProblemCode.DUPLICATE_ID,
                    "id",
                    "\"" + id + "\" is already the id of line " + earlier.line() + ". Give each source its own.");
        } else {
            sources.put(id, source);
        }
    }

    private Source source(Cells cells, SeedRow row, String id) {
        Source.Tier tier = cells.choice("tier", Source.Tier.values(), null);
        checkFile(cells);
        return new Source(
                id,
                blankIfNull(cells.required("title")),
                cells.text("publisher"),
                cells.text("author"),
                url(cells),
                cells.date("published"),
                cells.date("retrieved"),
                blankIfNull(cells.required("language")),
                tier == null ? Source.Tier.AGGREGATOR : tier,
                cells.list("derived_from"),
                blankIfNull(cells.required("file_name")),
                blankIfNull(cells.required("sha256")),
                cells.number("bytes"),
                cells.number("chars"),
                cells.text("rights"),
                cells.text("annotator"),
                cells.date("annotated_on"),
                new Row(SeedFolder.canonical("sources.csv"), row.line(), id));
    }

    private static void checkFile(Cells cells) {
        String hash = cells.text("sha256");
        if (!hash.isEmpty() && !SHA256.matcher(hash).matches()) {
            cells.wrong(
                    ProblemCode.INVALID_HASH,
                    "sha256",
                    "\"" + hash + "\" is not a SHA-256 hash. Write its 64 lower-case hexadecimal digits.");
        }
        if (cells.text("file_name").contains("/")) {
            cells.wrong(
                    ProblemCode.INVALID_ID,
                    "file_name",
                    "\"" + cells.text("file_name") + "\" has a folder in it. Write the file's own name.");
        }
        String encoding = cells.text("encoding");
        if (!encoding.isEmpty() && !encoding.equals("utf-8")) {
            cells.wrong(
                    ProblemCode.INVALID_CHOICE,
                    "encoding",
                    "\"" + encoding + "\" is not utf-8. Sources must be UTF-8.");
        }
    }

    private static String url(Cells cells) {
        String url = cells.text("url");
        if (!url.isEmpty()) {
            cells.accept("url", ValueGrammar.iri(url));
        }
        return url;
    }

    /** The sources, once all rows were seen; checks what they say of one another. */
    NavigableMap<String, Source> finish() {
        sources.forEach((id, source) -> {
            for (String from : source.derivedFrom()) {
                Cells cells = new Cells(Objects.requireNonNull(rows.get(id)), problems);
                if (from.equals(id)) {
                    cells.wrong(
                            ProblemCode.SELF_DERIVATION,
                            "derived_from",
                            "\"" + id + "\" is said to derive from itself. Delete it.");
                } else {
                    cells.known("derived_from", from, sources.keySet(), "sources.csv", ProblemCode.UNKNOWN_REFERENCE);
                }
            }
        });
        return sources;
    }

    private static String blankIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }
}
