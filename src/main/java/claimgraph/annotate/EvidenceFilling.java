package claimgraph.annotate;

import claimgraph.claim.Entity;
import claimgraph.claim.Property;
import claimgraph.claim.Quoting;
import claimgraph.claim.TextEvidence;
import claimgraph.ontology.Catalogue;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import claimgraph.text.Sentences.Stretch;
import claimgraph.text.SourceText;
import claimgraph.text.Subjects;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Fills the passages of the rows of one file, cuts excerpts that are too long, and proposes whom a passage is about. */
final class EvidenceFilling {

    private final SourceText text;
    private final Map<String, Entity> entities;
    private final Catalogue catalogue;
    private final Subjects subjects;
    private final Passages passages;
    private final References references;
    private final RowFilling rows;
    private final boolean tight;
    private final Problems problems;

    /** @param tight cut each excerpt to the words of the value, though more may stand there */
    EvidenceFilling(
            SourceText text,
            Map<String, Entity> entities,
            Catalogue catalogue,
            RowFilling rows,
            boolean tight,
            Problems problems) {
        this.text = text;
        this.entities = entities;
        this.catalogue = catalogue;
        this.subjects = new Subjects(entities);
        this.passages = new Passages(text, subjects);
        this.references = new References(text, entities, catalogue);
        this.rows = rows;
        this.tight = tight;
        this.problems = problems;
    }

    void fill(List<Sheet.Line> lines) {
        Map<String, List<Sheet.Line>> claims = lines.stream()
                .filter(rows::isPlaced)
                .collect(Collectors.groupingBy(line -> line.cell("claim_id"), LinkedHashMap::new, Collectors.toList()));
        claims.values().forEach(this::claim);
    }

    /** The rows of one claim: its own and those that add a place. */
    private void claim(List<Sheet.Line> claim) {
        Sheet.Line first = claim.get(0);
        List<Sheet.Line> bare = claim.stream().filter(line -> !hasPassage(line)).toList();
        if (!bare.isEmpty()) {
            Map<Sheet.Line, Stretch> phrases = bare.stream()
                    .collect(Collectors.toMap(line -> line, this::phrase, (one, other) -> one, LinkedHashMap::new));
            Stretch all = new Stretch(
                    phrases.values().stream().mapToInt(Stretch::start).min().orElse(0),
                    phrases.values().stream().mapToInt(Stretch::end).max().orElse(0));
            boolean together = !passages.around(all, first.cell("subject")).isEmpty();
            phrases.forEach((line, phrase) -> passage(line, first, together ? all : phrase));
        }
        claim.forEach(line -> shorten(line, first, bare.contains(line)));
        claim.forEach(this::mendHash);
        if (first.cell("subject_text").isEmpty() && claim.stream().allMatch(this::hasPassage)) {
            subjectText(claim);
        }
    }

    /** One that could not be, since it ends before it begins or behind the text, counts as none. */
    private boolean hasPassage(Sheet.Line line) {
        return Places.isNumber(line.cell("passage_start"))
                && Places.isNumber(line.cell("passage_end"))
                && Integer.parseInt(line.cell("passage_start")) < Integer.parseInt(line.cell("passage_end"))
                && Integer.parseInt(line.cell("passage_end")) <= text.chars();
    }

    private Stretch phrase(Sheet.Line line) {
        return new Stretch(
                text.utf16(Integer.parseInt(line.cell("start"))), text.utf16(Integer.parseInt(line.cell("end"))));
    }

    private Stretch passage(Sheet.Line line) {
        return new Stretch(
                text.utf16(Integer.parseInt(line.cell("passage_start"))),
                text.utf16(Integer.parseInt(line.cell("passage_end"))));
    }

    /** The likeliest place; where none names the subject, the first that refers to it in other words. */
    private void passage(Sheet.Line line, Sheet.Line first, Stretch phrase) {
        String subject = first.cell("subject");
        List<Stretch> places = passages.around(phrase, subject);
        if (places.isEmpty()) {
            problems.add(
                    ProblemCode.PASSAGE_TOO_LONG,
                    rows.at(line).column("quote"),
                    "The phrase is longer than a passage may be, " + Quoting.PASSAGE_WORDS
                            + " words. Choose the words that give the value.");
            return;
        }
        Stretch place = places.stream()
                .filter(one -> subjects.shown(subject, passages.words(one)) != Subjects.By.NOTHING
                        || references.in(one, phrase, subject).isPresent())
                .findFirst()
                .orElse(places.get(0));
        set(line, passages.passage(place));
    }

    private void set(Sheet.Line line, TextEvidence.Passage passage) {
        List<String> gained = rows.gained(line);
        RowFilling.set(line, "passage_start", String.valueOf(passage.start()), gained);
        RowFilling.set(line, "passage_end", String.valueOf(passage.end()), gained);
        if (line.set("passage_sha256", passage.sha256())) {
            gained.add("passage_sha256");
        }
    }

    /** Offsets that a person typed or changed get the hash that belongs to them, unless they reach too far. */
    private void mendHash(Sheet.Line line) {
        if (!hasPassage(line)) {
            return;
        }
        Stretch place = passage(line);
        int words = Quoting.words(passages.words(place));
        if (words > Quoting.PASSAGE_WORDS) {
            problems.add(
                    ProblemCode.PASSAGE_TOO_LONG,
                    rows.at(line).column("passage_end"),
                    Quoting.tooLongPassage(passages.passage(place).place(), words));
        } else if (line.set("passage_sha256", passages.passage(place).sha256())) {
            rows.gained(line).add("passage_sha256");
        }
    }

    private void shorten(Sheet.Line line, Sheet.Line first, boolean bare) {
        Property property = catalogue.property(first.cell("property"));
        int most = property == null ? Quoting.EXCERPT_WORDS : Quoting.mostWords(property.kind());
        String quote = line.cell("quote");
        if (Quoting.words(quote) <= most && !(tight && bare)) {
            return;
        }
        String value = first.cell("value");
        Optional<Entity> entity = Optional.ofNullable(entities.get(value));
        Excerpts.Part part = Excerpts.cut(quote, line.cell("value_text"), value, entity, most);
        String excerpt = part.of(quote);
        int start = Integer.parseInt(line.cell("start")) + quote.codePointCount(0, part.start());
        List<String> gained = rows.gained(line);
        RowFilling.set(line, "quote", excerpt, gained);
        RowFilling.set(line, "start", String.valueOf(start), gained);
        RowFilling.set(line, "end", String.valueOf(start + excerpt.codePointCount(0, excerpt.length())), gained);
        if (!excerpt.contains(line.cell("value_text"))) {
            RowFilling.set(line, "value_text", excerpt, gained);
        }
    }

    /** One of the passages of a claim must show whom it is about; where none does, a person must say. */
    private void subjectText(List<Sheet.Line> claim) {
        Sheet.Line first = claim.get(0);
        String subject = first.cell("subject");
        if (claim.stream()
                .anyMatch(line -> subjects.shown(subject, passages.words(passage(line))) != Subjects.By.NOTHING)) {
            return;
        }
        Optional<String> said = claim.stream()
                .flatMap(line -> references.in(passage(line), phrase(line), subject).stream())
                .findFirst();
        if (said.isPresent()) {
            RowFilling.set(first, "subject_text", said.get(), rows.gained(first));
            return;
        }
        Entity entity = entities.get(subject);
        problems.add(
                ProblemCode.SUBJECT_NOT_SHOWN,
                rows.at(first).column("subject_text"),
                "No name of " + Shown.quoted(entity == null ? subject : entity.label())
                        + " stands in the passage, and which words refer to it is not sure. Write them here, as the"
                        + " passage has them, or let the passage reach to where it is named.");
    }
}
