package claimgraph.check;

import claimgraph.check.value.EntityIndex;
import claimgraph.check.value.IdentityGrammar;
import claimgraph.check.value.QuantityGrammar;
import claimgraph.check.value.ValueGrammar;
import claimgraph.claim.AnnotatorAgreement;
import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.Entity;
import claimgraph.claim.Identity;
import claimgraph.claim.Link;
import claimgraph.claim.RecordStatement;
import claimgraph.claim.Row;
import claimgraph.claim.Source;
import claimgraph.ontology.Catalogue;
import claimgraph.ontology.Namespaces;
import claimgraph.problem.Nearest;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.problem.Shown;
import claimgraph.seed.SeedFolder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        if (!folder.isThere(problems)) {
            return Claims.none();
        }
        folder.warnOfUnread(problems);
        SourceRows sourceRows = new SourceRows(catalogue.ids(), problems);
        boolean sourcesReadable = folder.readSources(problems, sourceRows::accept);
        NavigableMap<String, Source> sources = sourceRows.finish();
        EntityRows entityRows = new EntityRows(catalogue, problems);
        boolean entitiesReadable = folder.readEntities(problems, entityRows::accept);
        NavigableMap<String, Entity> entities = entityRows.finish();
        ValueGrammar values = new ValueGrammar(catalogue, new EntityIndex(entities, entitiesReadable));
        List<Claim> claims = claims(sources, sourcesReadable, values);
        Claims undecided = new Claims(sources, entities, claims, List.of());
        DecisionRows decisions = new DecisionRows(undecided, catalogue.ids(), !problems.hasErrors(), problems);
        folder.readDecisions(problems, decisions::accept);
        if (!problems.hasErrors()) {
            UnusedEntities.report(undecided, folder, problems);
        }
        return new Claims(
                sources,
                entities,
                claims,
                decisions.finish(),
                identities(undecided),
                links(entities, entitiesReadable),
                records(values),
                agreement(sources, sourcesReadable));
    }

    private List<AnnotatorAgreement> agreement(NavigableMap<String, Source> sources, boolean sourcesReadable) {
        AgreementRows rows = new AgreementRows(sources.keySet(), sourcesReadable, problems);
        folder.readAgreement(problems, rows::accept);
        return rows.finish();
    }

    private List<RecordStatement> records(ValueGrammar values) {
        RecordRows rows = new RecordRows(catalogue, values, problems);
        folder.readRecords(problems, rows::accept);
        return rows.finish();
    }

    private List<Link> links(NavigableMap<String, Entity> entities, boolean readable) {
        LinkRows rows = new LinkRows(
                Namespaces.PUBLISHED.entity(),
                entities.keySet(),
                readable,
                SeedFolder.canonical(SeedFolder.LINKS),
                problems);
        folder.readLinks(problems, rows::accept);
        return rows.finish();
    }

    /** Identities speak of claims, so they are only held against claims that are complete. */
    private List<Identity> identities(Claims claims) {
        if (problems.hasErrors()) {
            return List.of();
        }
        IdentityGrammar grammar = new IdentityGrammar(new QuantityGrammar(catalogue.units(), catalogue.tolerance()));
        IdentityRows rows = new IdentityRows(catalogue, claims, grammar, problems);
        folder.readIdentities(problems, rows::accept);
        return rows.finish();
    }

    private List<Claim> claims(NavigableMap<String, Source> sources, boolean sourcesReadable, ValueGrammar values) {
        List<Claim> claims = new ArrayList<>();
        Set<String> annotated = new HashSet<>();
        for (String fileName : folder.claimFiles(problems)) {
            String id = fileName.substring(0, fileName.length() - ".csv".length());
            annotated.add(id);
            Source source = sources.get(id);
            if (source == null && sourcesReadable) {
                warnOfUnknown(id, fileName, sources);
            }
            ClaimRows rows = new ClaimRows(known(source, id), fileName, catalogue, values, problems);
            folder.readClaims(fileName, problems, rows::accept);
            claims.addAll(rows.finish(folder.location("claims/" + fileName)));
        }
        warnOfBareSources(sources, annotated);
        return claims;
    }

    private void warnOfUnknown(String id, String fileName, NavigableMap<String, Source> sources) {
        problems.add(
                ProblemCode.UNKNOWN_REFERENCE,
                folder.location("claims/" + fileName),
                Shown.quoted(id) + " is not in sources.csv." + Nearest.didYouMean(id, sources.keySet())
                        + " Name the file after its source.");
    }

    private static Source known(@Nullable Source source, String id) {
        return source == null ? SourceRows.unknown(id, new Row(SeedFolder.canonical("sources.csv"), 0, id)) : source;
    }

    private void warnOfBareSources(NavigableMap<String, Source> sources, Set<String> annotated) {
        for (String id : sources.keySet()) {
            if (!annotated.contains(id)) {
                problems.add(
                        ProblemCode.SOURCE_WITHOUT_CLAIMS,
                        folder.location("claims/" + id + ".csv"),
                        "The source " + Shown.quoted(id) + " has no file of claims. Annotate it or delete its row.");
            }
        }
    }
}
