package claimgraph.verify;

import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.Evidence;
import claimgraph.claim.Source;
import claimgraph.problem.Location;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.text.SourceFolder;
import claimgraph.text.SourceText;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Proves the phrases of every claim against the texts of a folder, as far as it has them; what can be proved without them
 * is proved when the seeds are checked.
 */
public final class EvidenceCheck {

    private final SourceFolder folder;
    private final String shownSeeds;
    private final Problems problems;

    /** @param shownSeeds the folder of seeds as the person named it; what failed becomes a problem there */
    public EvidenceCheck(Path folder, String shownSeeds, Problems problems) {
        this.folder = new SourceFolder(folder);
        this.shownSeeds = shownSeeds;
        this.problems = problems;
    }

    /** One report per source, in the order of their ids. */
    public List<SourceReport> check(Claims claims) {
        Map<String, List<Claim>> bySource = claims.bySource();
        return claims.sources().values().stream()
                .map(source -> check(source, bySource.getOrDefault(source.id(), List.of())))
                .toList();
    }

    private SourceReport check(Source source, List<Claim> claims) {
        Optional<SourceFolder.Copy> copy = folder.find(source);
        if (copy.isEmpty()) {
            return report(
                    source,
                    "no file here has its hash or the name " + source.fileName(),
                    claims,
                    (claim, phrase) -> new Finding(claim.id(), phrase, Outcome.ABSENT, ""));
        }
        return check(source, claims, copy.get());
    }

    private SourceReport check(Source source, List<Claim> claims, SourceFolder.Copy copy) {
        String name = String.valueOf(copy.file().getFileName());
        SourceText text;
        try {
            text = SourceText.decode(copy.bytes());
        } catch (CharacterCodingException e) {
            return report(
                    source,
                    name + " is not UTF-8",
                    claims,
                    (claim, phrase) -> new Finding(claim.id(), phrase, Outcome.FAILED, name + " is not UTF-8."));
        }
        if (copy.exact()) {
            checkCounts(source, copy, text);
            ExactCheck exact = new ExactCheck(text);
            return report(source, name, claims, (claim, phrase) -> exact.check(claim.id(), phrase));
        }
        RelocatedCheck relocated = new RelocatedCheck(text, source.chars());
        return report(
                source,
                name + ", another copy (its hash differs)",
                claims,
                (claim, phrase) -> relocated.check(claim.id(), phrase));
    }

    private void checkCounts(Source source, SourceFolder.Copy copy, SourceText text) {
        checkCount(source, "bytes", source.bytes(), copy.bytes().length);
        checkCount(source, "chars", source.chars(), text.chars());
    }

    private void checkCount(Source source, String column, long stated, long counted) {
        if (stated != counted) {
            problems.add(
                    ProblemCode.INVALID_NUMBER,
                    place(source.row(), column),
                    "\"" + stated + "\" is not what the file has. Write " + counted + ".");
        }
    }

    private SourceReport report(
            Source source, String against, List<Claim> claims, BiFunction<Claim, Evidence, Finding> check) {
        List<Finding> findings = new ArrayList<>();
        for (Claim claim : claims) {
            for (Evidence phrase : claim.evidence()) {
                Finding finding = check.apply(claim, phrase);
                findings.add(finding);
                if (finding.outcome() == Outcome.FAILED) {
                    problems.add(
                            ProblemCode.QUOTE_MISMATCH,
                            place(claim.row(), "quote"),
                            finding.message() + " (" + claim.id() + ")");
                }
            }
        }
        List<Evidence> phrases =
                claims.stream().flatMap(claim -> claim.evidence().stream()).toList();
        return new SourceReport(source, against, claims.size(), findings, source.quotedShare(phrases));
    }

    private Location place(claimgraph.claim.Row row, String column) {
        String file = shownSeeds + row.file().substring("seeds".length());
        return Location.ofLine(file, row.line()).column(column);
    }
}
