package claimgraph.check;

import claimgraph.claim.Attribution;
import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.Entity;
import claimgraph.claim.Source;
import claimgraph.claim.value.Value;
import claimgraph.ontology.Catalogue;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.seed.SeedFolder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;

/** Holds a folder of seeds against every rule, and turns the rows that meet them into claims. */
public final class SeedCheck {

    private final SeedFolder folder;
    private final Catalogue catalogue;
    private final Problems problems;

    public SeedCheck(SeedFolder folder, Catalogue catalogue, Problems problems) {
        this.folder = folder;
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** Reads everything and reports everything; the claims are complete only when {@code problems} has no errors. */
    public Claims read() {
        SourceRows sourceRows = new SourceRows(problems);
        folder.readSources(problems, sourceRows::accept);
        NavigableMap<String, Source> sources = sourceRows.finish();
        EntityRows entityRows = new EntityRows(catalogue, problems);
        folder.readEntities(problems, entityRows::accept);
        NavigableMap<String, Entity> entities = entityRows.finish();
        List<Claim> claims = claims(sources, new ValueGrammar(catalogue, entities));
        Claims undecided = new Claims(sources, entities, claims, List.of());
        DecisionRows decisions = new DecisionRows(undecided.byQuestion(), problems);
        folder.readDecisions(problems, decisions::accept);
        warnOfUnused(undecided);
        return new Claims(sources, entities, claims, decisions.finish());
    }

    private List<Claim> claims(NavigableMap<String, Source> sources, ValueGrammar values) {
        List<Claim> claims = new ArrayList<>();
        Set<String> annotated = new HashSet<>();
        for (String fileName : folder.claimFiles(problems)) {
            String id = fileName.substring(0, fileName.length() - ".csv".length());
            Source source = sources.get(id);
            if (source == null) {
                problems.add(
                        ProblemCode.UNKNOWN_REFERENCE,
                        folder.location("claims/" + fileName),
                        "\"" + id + "\" is not in sources.csv." + Nearest.didYouMean(id, sources.keySet())
                                + " Name the file after its source.");
                continue;
            }
            annotated.add(id);
            ClaimRows rows = new ClaimRows(source, fileName, catalogue, values, problems);
            folder.readClaims(fileName, problems, rows::accept);
            claims.addAll(rows.finish());
        }
        warnOfBareSources(sources, annotated);
        return claims;
    }

    private void warnOfBareSources(NavigableMap<String, Source> sources, Set<String> annotated) {
        for (String id : sources.keySet()) {
            if (!annotated.contains(id)) {
                problems.add(
                        ProblemCode.SOURCE_WITHOUT_CLAIMS,
                        folder.location("claims/" + id + ".csv"),
                        "The source \"" + id + "\" has no file of claims. Annotate it or delete its row.");
            }
        }
    }

    private void warnOfUnused(Claims all) {
        Set<String> used = new HashSet<>();
        for (Claim claim : all.claims()) {
            used.add(claim.question().subject());
            used.add(claim.question().aspect());
            if (claim.value() instanceof Value.Thing thing) {
                used.add(thing.entity());
            }
            if (claim.attributedTo() instanceof Attribution.Known known) {
                used.add(known.entity());
            }
        }
        for (Entity entity : all.entities().values()) {
            if (!used.contains(entity.id()) && entity.mergedInto().isEmpty() && !problems.hasErrors()) {
                problems.add(
                        ProblemCode.UNUSED_ENTITY,
                        folder.location("entities.csv"),
                        "No claim mentions \"" + entity.id() + "\". Delete its row if nothing needs it.");
            }
        }
    }
}
