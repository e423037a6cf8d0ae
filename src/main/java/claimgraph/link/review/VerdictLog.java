package claimgraph.link.review;

import claimgraph.link.match.ProposalTable;
import claimgraph.problem.Problems;
import claimgraph.seed.SssomFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Verdicts as they were given, one a line, only ever appended. The file is SSSOM: a person copies its rows into
 * links.sssom.tsv. A pair that was judged is not asked again while the item's state is the same.
 */
public final class VerdictLog {

    private static final String HEAD = """
        #curie_map:
        #  cge: https://w3id.org/claimgraph/id/
        #  wd: http://www.wikidata.org/entity/
        #mapping_set_id: https://w3id.org/claimgraph/verdicts
        #license: https://creativecommons.org/licenses/by/4.0/
        """;
    private static final List<String> COLUMNS = List.of(
            "subject_id",
            "subject_label",
            "predicate_id",
            "predicate_modifier",
            "object_id",
            "object_label",
            "mapping_justification",
            "reviewer_label",
            "review_date",
            "object_source_version",
            "other",
            "comment");

    private final Path file;
    private final Set<String> judged = new HashSet<>();

    /** @param problems what is wrong with the lines that are there already */
    public VerdictLog(Path file, Problems problems) {
        this.file = file;
        if (Files.exists(file)) {
            new SssomFile(file, file.toString(), problems)
                    .read(row -> judged.add(
                            row.cell("subject_id") + " " + row.cell("object_id") + " " + state(row.cell("other"))));
        }
    }

    private static String state(String other) {
        int at = other.indexOf("state=");
        return at < 0 ? "" : other.substring(at + "state=".length());
    }

    public boolean isJudged(ProposalTable.Line line) {
        return judged.contains("cge:" + line.subject() + " wd:" + line.object() + " " + line.state());
    }

    /** Appends one verdict; the disk has it before the next question is asked. */
    public void add(ProposalTable.Line line, Judgement verdict, String reason, String reviewer, LocalDate day) {
        String row = String.join(
                "\t",
                "cge:" + line.subject(),
                oneLine(line.subjectLabel()),
                verdict.predicate(),
                verdict.modifier(),
                "wd:" + line.object(),
                oneLine(line.objectLabel()),
                "semapv:MappingReview",
                oneLine(reviewer),
                day.toString(),
                line.revision(),
                "verdict=" + verdict.word() + "|state=" + line.state(),
                oneLine(reason));
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, HEAD + String.join("\t", COLUMNS) + "\n", StandardCharsets.UTF_8);
            }
            Files.writeString(file, row + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        judged.add("cge:" + line.subject() + " wd:" + line.object() + " " + line.state());
    }

    /** Tabs, breaks and quotes would need quoting; people do without them. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ").replace('"', '\'').strip();
    }
}
