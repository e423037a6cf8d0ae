package claimgraph.link.match;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Proposals as a table with tabs, made for reading and for {@code link review}; it is no seed. */
public final class ProposalTable {

    private static final String[] COLUMNS = {
        "subject_id",
        "subject_label",
        "decision",
        "score",
        "object_id",
        "object_label",
        "object_description",
        "revision",
        "state",
        "features",
        "our_phrase",
        "our_description",
        "tried"
    };

    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setDelimiter('\t').setCommentMarker('#').get();

    /** One line: a thing, and a candidate unless there was none. */
    public record Line(
            String subject,
            String subjectLabel,
            String decision,
            String score,
            String object,
            String objectLabel,
            String objectDescription,
            String revision,
            String state,
            String features,
            String phrase,
            String description,
            String tried) {

        private List<String> cells() {
            return List.of(
                    subject,
                    subjectLabel,
                    decision,
                    score,
                    object,
                    objectLabel,
                    objectDescription,
                    revision,
                    state,
                    features,
                    phrase,
                    description,
                    tried);
        }

        /** True when a person has something to decide. */
        public boolean isOpen() {
            return !object.isEmpty() && !decision.equals(Policy.Decision.REJECT.word());
        }
    }

    private ProposalTable() {}

    private static String quoted(String cell) {
        String line = cell.replaceAll("[\\t\\r\\n]+", " ");
        return line.indexOf('"') < 0 ? line : '"' + line.replace("\"", "\"\"") + '"';
    }

    /** Every candidate is kept, rejected ones too, so that a person can overrule. */
    public static void write(List<Proposal> proposals, Policy policy, String source, Appendable out) {
        try {
            out.append("# Proposals from ")
                    .append(source)
                    .append(". Policy: ")
                    .append(policy.words())
                    .append(".\n");
            out.append(String.join("\t", COLUMNS)).append('\n');
            for (Proposal proposal : proposals) {
                for (Line line : lines(proposal)) {
                    out.append(line.cells().stream().map(ProposalTable::quoted).collect(Collectors.joining("\t")))
                            .append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Line> lines(Proposal proposal) {
        List<Line> lines = new ArrayList<>();
        for (Proposal.Choice choice : proposal.choices()) {
            lines.add(line(proposal, choice));
        }
        if (lines.isEmpty()) {
            lines.add(new Line(
                    proposal.thing().id(),
                    proposal.thing().label(),
                    Policy.Decision.NONE.word(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    proposal.thing().phrase(),
                    proposal.thing().description(),
                    String.join("; ", proposal.tried())));
        }
        return lines;
    }

    private static Line line(Proposal proposal, Proposal.Choice choice) {
        Candidate candidate = choice.candidate();
        long revision = candidate.item().revision();
        return new Line(
                proposal.thing().id(),
                proposal.thing().label(),
                choice.decision().word(),
                String.format(Locale.ROOT, "%.3f", candidate.score()),
                candidate.item().id(),
                candidate.item().label(),
                candidate.item().description(),
                revision == 0 ? "" : Long.toString(revision),
                candidate.item().state(),
                candidate.shownFeatures(),
                proposal.thing().phrase(),
                proposal.thing().description(),
                String.join("; ", proposal.tried()));
    }

    public static List<Line> read(Reader reader) {
        List<Line> lines = new ArrayList<>();
        try {
            for (CSVRecord r : TABLE.builder()
                    .setHeader(COLUMNS)
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)) {
                lines.add(new Line(
                        r.get(0), r.get(1), r.get(2), r.get(3), r.get(4), r.get(5), r.get(6), r.get(7), r.get(8),
                        r.get(9), r.get(10), r.get(11), r.get(12)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
