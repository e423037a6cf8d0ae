package claimgraph.verify;

import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.Entity;
import claimgraph.claim.Evidence;
import claimgraph.claim.Sha256;
import claimgraph.claim.Source;
import claimgraph.claim.TextEvidence;
import claimgraph.problem.Location;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.text.SourceFolder;
import claimgraph.text.SourceText;
import claimgraph.verify.EvidenceFinding.Fault;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Proves the evidence of every claim, excerpt, passage and whom it is about, against the texts of a folder, as far as it has them; what can be proved without them
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
                .map(source -> check(source, bySource.getOrDefault(source.id(), List.of()), claims.entities()))
                .toList();
    }

    private SourceReport check(Source source, List<Claim> claims, Map<String, Entity> entities) {
        Optional<SourceFolder.Copy> copy = folder.find(source);
        if (copy.isEmpty()) {
            return report(
                    source,
                    "no file here has its hash or the name " + source.fileName(),
                    claims,
                    claim -> each(claim, place -> EvidenceFinding.absent(claim.id(), place)));
        }
        return check(source, claims, copy.get(), entities);
    }

    private SourceReport check(
            Source source, List<Claim> claims, SourceFolder.Copy copy, Map<String, Entity> entities) {
        String name = String.valueOf(copy.file().getFileName());
        SourceText text;
        try {
            text = SourceText.decode(copy.bytes());
        } catch (CharacterCodingException e) {
            List<Fault> notUtf8 = List.of(new Fault(ProblemCode.QUOTE_MISMATCH, "quote", name + " is not UTF-8."));
            return report(
                    source,
                    name + " is not UTF-8",
                    claims,
                    claim -> each(claim, place -> EvidenceFinding.of(claim.id(), place, notUtf8)));
        }
        if (copy.exact()) {
            checkCounts(source, copy, text);
            ExactCheck exact = new ExactCheck(text, name);
            SubjectCheck subjects = new SubjectCheck(text, entities);
            return report(source, name, claims, claim -> exact(claim, exact, subjects));
        }
        RelocatedCheck relocated = new RelocatedCheck(text, source.chars());
        return report(
                source,
                name + ", another copy: its hash is "
                        + new Sha256().add(copy.bytes()).hex() + ", the annotated file has " + source.sha256(),
                claims,
                claim -> each(claim, place -> relocated.check(claim.id(), place)));
    }

    private static List<EvidenceFinding> each(Claim claim, Function<TextEvidence, EvidenceFinding> check) {
        return TextEvidence.of(claim.evidence()).map(check).toList();
    }

    /** Whom a claim is about is told once, at its first place. */
    private static List<EvidenceFinding> exact(Claim claim, ExactCheck exact, SubjectCheck subjects) {
        List<EvidenceFinding> findings = new ArrayList<>();
        TextEvidence.of(claim.evidence()).forEach(place -> {
            List<Fault> faults = new ArrayList<>(exact.check(place));
            if (findings.isEmpty() && faults.isEmpty()) {
                subjects.check(claim).ifPresent(faults::add);
            }
            findings.add(EvidenceFinding.of(claim.id(), place, faults));
        });
        return findings;
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
            Source source, String against, List<Claim> claims, Function<Claim, List<EvidenceFinding>> check) {
        List<EvidenceFinding> findings = new ArrayList<>();
        for (Claim claim : claims) {
            for (EvidenceFinding finding : check.apply(claim)) {
                findings.add(finding);
                finding.faults()
                        .forEach(fault -> problems.add(
                                fault.code(),
                                place(claim.row(), fault.column()),
                                fault.message() + " (" + claim.id() + ")"));
            }
        }
        List<Evidence> evidence =
                claims.stream().flatMap(claim -> claim.evidence().stream()).toList();
        return new SourceReport(source, against, claims.size(), findings, source.quotedShare(evidence));
    }

    private Location place(claimgraph.claim.Row row, String column) {
        String file = shownSeeds + row.file().substring("seeds".length());
        return Location.ofLine(file, row.line()).column(column);
    }
}
