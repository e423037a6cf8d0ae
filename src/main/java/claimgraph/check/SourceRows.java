package claimgraph.check;

import claimgraph.check.value.ValueGrammar;
import claimgraph.claim.Row;
import claimgraph.claim.Source;
import claimgraph.ontology.IdForms;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import claimgraph.seed.SeedFolder;
import claimgraph.seed.SeedRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules for rows of sources.csv. */
final class SourceRows {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}");
    private static final Pattern FILE_NAME = Pattern.compile("(?!\\.{1,2}$)[^/\\\\\\p{Cntrl}\\p{Cf}]{1,255}");
    private static final int LONGEST_TEXT = 500;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final IdForms ids;
    private final Problems problems;
    private final NavigableMap<String, Source> sources = new TreeMap<>();
    private final Map<String, SeedRow> rows = new HashMap<>();

    SourceRows(IdForms ids, Problems problems) {
        this.ids = ids;
        this.problems = problems;
    }

    void accept(SeedRow row) {
        Cells cells = new Cells(row, problems);
        String id = cells.matching("id", ids::isSource, "Write s and three digits, like s003.");
        Source source = source(cells, row, id == null ? "" : id);
        if (id == null) {
            return;
        }
        SeedRow earlier = rows.putIfAbsent(id, row);
        if (earlier != null) {
            cells.wrong(
                    ProblemCode.DUPLICATE_ID,
                    "id",
                    Shown.quoted(id) + " is already the id of line " + earlier.line() + ". Give each source its own.");
        } else {
            sources.put(id, source);
        }
    }

    private Source source(Cells cells, SeedRow row, String id) {
        Source.Tier tier = cells.choice("tier", Source.Tier.values(), null);
        checkFile(cells);
        return new Source(
                id,
                title(cells),
                cells.text("publisher", LONGEST_TEXT),
                cells.text("author", LONGEST_TEXT),
                url(cells),
                cells.date("published"),
                cells.date("retrieved"),
                language(cells),
                tier == null ? Source.Tier.AGGREGATOR : tier,
                cells.list("derived_from"),
                blankIfNull(cells.required("file_name")),
                blankIfNull(cells.required("sha256")),
                cells.number("bytes", ""),
                cells.number("chars", ""),
                cells.text("rights", LONGEST_TEXT),
                new Source.Annotator(
                        cells.text("annotator", LONGEST_TEXT),
                        Objects.requireNonNull(
                                cells.choice("annotator_kind", Source.AgentKind.values(), Source.AgentKind.AGENT))),
                cells.date("annotated_on"),
                new Row(SeedFolder.canonical("sources.csv"), row.line(), id));
    }

    private static void checkFile(Cells cells) {
        String hash = cells.text("sha256");
        if (!hash.isEmpty() && !SHA256.matcher(hash).matches()) {
            cells.wrong(
                    ProblemCode.INVALID_HASH,
                    "sha256",
                    Shown.quoted(hash) + " is not a SHA-256 hash. Write its 64 lower-case hexadecimal digits.");
        }
        String name = cells.text("file_name");
        if (!name.isEmpty() && !FILE_NAME.matcher(name).matches()) {
            cells.wrong(
                    ProblemCode.INVALID_ID,
                    "file_name",
                    Shown.quoted(name)
                            + " is not the plain name of a file. Write the file's own name, without its folder.");
        }
        String encoding = cells.text("encoding");
        if (!encoding.isEmpty() && !encoding.equals("utf-8")) {
            cells.wrong(
                    ProblemCode.INVALID_CHOICE,
                    "encoding",
                    Shown.quoted(encoding) + " is not utf-8. Save the source as UTF-8.");
        }
    }

    private static String url(Cells cells) {
        String url = cells.text("url");
        if (!url.isEmpty()) {
            cells.accept("url", ValueGrammar.address(url));
        }
        return url;
    }

    private static String title(Cells cells) {
        return cells.required("title") == null ? "" : cells.text("title", LONGEST_TEXT);
    }

    private static String language(Cells cells) {
        String language = cells.required("language");
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            cells.wrong(
                    ProblemCode.INVALID_CHOICE,
                    "language",
                    Shown.quoted(language) + " is not a language tag. Write it like en or pt-BR.");
        }
        return blankIfNull(language);
    }

    /** The sources, once all rows were seen; checks what they say of one another. */
    NavigableMap<String, Source> finish() {
        NavigableMap<String, List<String>> origins = new TreeMap<>();
        sources.forEach((id, source) -> {
            origins.put(id, source.derivedFrom());
            for (String from : source.derivedFrom()) {
                cells(id).known("derived_from", from, sources.keySet(), "sources.csv", ProblemCode.UNKNOWN_REFERENCE);
            }
        });
        for (List<String> circle : Circles.in(origins)) {
            cells(circle.get(0))
                    .wrong(
                            ProblemCode.SELF_DERIVATION,
                            "derived_from",
                            "The derivations run in a circle: " + Circles.text(circle)
                                    + ". Delete the one that is not so.");
        }
        return sources;
    }

    private Cells cells(String id) {
        return new Cells(Objects.requireNonNull(rows.get(id)), problems);
    }

    /** A source of which nothing is known, so that the claims of its file are checked all the same. */
    static Source unknown(String id, Row row) {
        return new Source(
                id,
                "",
                "",
                "",
                "",
                null,
                null,
                "",
                Source.Tier.AGGREGATOR,
                List.of(),
                "",
                "",
                -1,
                -1,
                "",
                Source.Annotator.UNKNOWN,
                null,
                row);
    }

    private static String blankIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }
}
