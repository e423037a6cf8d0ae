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
import claimgraph.seed.SeedFolder;
import claimgraph.text.SourceText;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Fills what a person need not type in a file of claims: ids, places of the phrases, words of the values. What stands
 * there already and is right keeps its bytes.
 */
public final class Filling {

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
     * @param occurrences which place of a phrase that stands in the text several times, 1 for the first, by line
     */
    public Optional<Filled> fill(String source, Claims claims, Map<Long, Integer> occurrences, Problems problems) {
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
        new SeedFolder(seeds, shown).readClaims(source + ".csv", form, row -> {});
        form.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem -> problems.add(problem.code(), problem.location(), problem.message()));
        return form.hasErrors()
                ? Optional.empty()
                : texts.of(known, problems).map(text -> fill(source, text, claims, occurrences, problems));
    }

    private Filled fill(
            String source, SourceText text, Claims claims, Map<Long, Integer> occurrences, Problems problems) {
        SeedText file = SeedText.read(seeds.resolve("claims").resolve(source + ".csv"));
        Sheet sheet = new Sheet(file.text());
        ClaimIds ids = new ClaimIds(sheet);
        claims.decisions().stream()
                .map(decision -> decision.claim())
                .filter(claim -> claim != null && claim.source().equals(source))
                .forEach(claim -> ids.see(claim.local()));
        RowFilling rows = new RowFilling(
                shown + "/claims/" + source + ".csv",
                text,
                new ValueWords(claims.entities(), catalogue),
                ids,
                occurrences,
                problems);
        sheet.lines().forEach(rows::fill);
        occurrences.keySet().stream()
                .filter(number -> sheet.lines().stream().noneMatch(line -> line.number() == number))
                .forEach(number -> problems.add(
                        ProblemCode.INVALID_CHOICE,
                        Location.ofLine(shown + "/claims/" + source + ".csv", number),
                        "A place was chosen for this line, but no row begins here."));
        return new Filled(file, sheet.text(), rows.changes(), rows.open(), rows.unsaid());
    }
}
