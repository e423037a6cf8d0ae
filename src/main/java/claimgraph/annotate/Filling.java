package claimgraph.annotate;

import claimgraph.claim.Claims;
import claimgraph.claim.Source;
import claimgraph.ontology.Catalogue;
import claimgraph.problem.Location;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Severity;
import claimgraph.problem.Shown;
import claimgraph.seed.Layout;
import claimgraph.seed.SeedFolder;
import claimgraph.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills what a person need not type in a file of claims: ids, places of the excerpts, words of the values, passages and
 * whom they are about. What stands there already and is right keeps its bytes.
 */
public final class Filling {

    private static final List<String> PASSAGE_COLUMNS =
            List.of("subject_text", "passage_start", "passage_end", "passage_sha256");

    private final Path seeds;
    private final String shown;
    private final Texts texts;
    private final Catalogue catalogue;

    /**
     * Filling of the files of one folder.
     *
     * @param shown the folder of seeds as the person named it
     * @param catalogue says how the values of each property are read
     */
    public Filling(Path seeds, String shown, Path sources, Catalogue catalogue) {
        this.seeds = seeds;
        this.shown = shown;
        this.texts = new Texts(sources, shown);
        this.catalogue = catalogue;
    }

    /**
     * Fills the file of a source, without writing it; nothing when it cannot be read or the text is not at hand.
     *
     * @param claims what the seeds say so far
     * @param occurrences which place of an excerpt that stands in the text several times, 1 for the first, by line
     */
    public Optional<Filled> fill(String source, Claims claims, Map<Long, Integer> occurrences, Problems problems) {
        return fill(source, Layout.CLAIMS, claims, occurrences, problems);
    }

    /**
     * Carries the files of all sources over to the columns of today, without writing them: rows that have no passage get
     * one, and their phrase is cut down to the words that give the value. A second run finds nothing to do.
     */
    public List<Filled> migrate(Claims claims, Problems problems) {
        List<Filled> filled = new ArrayList<>();
        for (String name : new SeedFolder(seeds, shown).claimFiles(problems)) {
            String source = name.substring(0, name.length() - ".csv".length());
            fill(source, Layout.CLAIMS_BEFORE_PASSAGES, claims, Map.of(), problems)
                    .ifPresent(filled::add);
        }
        return filled;
    }

    private Optional<Filled> fill(
            String source, Layout layout, Claims claims, Map<Long, Integer> occurrences, Problems problems) {
        Source known = claims.sources().get(source);
        if (known == null) {
            problems.add(
                    ProblemCode.UNKNOWN_REFERENCE,
                    Location.ofFile(shown + "/sources.csv"),
                    Shown.quoted(source) + " is not in it."
                            + Nearest.didYouMean(source, claims.sources().keySet())
                            + " Add it with claimgraph annotate add-source.");
            return Optional.empty();
        }
        Problems form = new Problems();
        new SeedFolder(seeds, shown).readClaims(source + ".csv", layout, form, row -> {});
        form.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem -> problems.add(problem.code(), problem.location(), problem.message()));
        if (form.hasErrors()) {
            return Optional.empty();
        }
        boolean migrates = layout == Layout.CLAIMS_BEFORE_PASSAGES;
        return texts.of(known, problems).map(text -> fill(source, text, claims, occurrences, migrates, problems));
    }

    private Filled fill(
            String source,
            SourceText text,
            Claims claims,
            Map<Long, Integer> occurrences,
            boolean migrates,
            Problems problems) {
        String file = shown + "/claims/" + source + ".csv";
        SeedText before = SeedText.read(seeds.resolve("claims").resolve(source + ".csv"));
        Sheet sheet = new Sheet(before.text());
        if (migrates) {
            sheet.widen(PASSAGE_COLUMNS);
        }
        ClaimIds ids = new ClaimIds(sheet);
        claims.decisions().stream()
                .map(decision -> decision.claim())
                .filter(claim -> claim != null && claim.source().equals(source))
                .forEach(claim -> ids.see(claim.local()));
        ValueWords words = new ValueWords(claims.entities(), catalogue);
        RowFilling rows = new RowFilling(file, text, words, ids, occurrences, problems);
        sheet.lines().forEach(rows::fill);
        new EvidenceFilling(text, claims.entities(), catalogue, rows, migrates, problems).fill(sheet.lines());
        occurrences.keySet().stream()
                .filter(number -> sheet.lines().stream().noneMatch(line -> line.number() == number))
                .forEach(number -> problems.add(
                        ProblemCode.INVALID_CHOICE,
                        Location.ofLine(file, number),
                        "A place was chosen for this line, but no row begins here."));
        return new Filled(before, sheet.text(), rows.changes(), rows.open(), rows.unsaid());
    }
}
