package claimgraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything the seeds say, once every rule is met; the same seeds in any order of rows give the same object. */
public record Claims(
        NavigableMap<String, Source> sources,
        NavigableMap<String, Entity> entities,
        List<Claim> claims,
        List<Decision> decisions,
        List<Identity> identities,
        List<Link> links,
        List<RecordStatement> records,
        List<AnnotatorAgreement> agreement) {

    public Claims {
        claims = claims.stream().sorted().toList();
        decisions = List.copyOf(decisions);
        identities = List.copyOf(identities);
        links = links.stream().sorted().toList();
        records = List.copyOf(records);
        agreement = List.copyOf(agreement);
    }

    /** Nobody says anything. */
    public static Claims none() {
        return new Claims(new TreeMap<>(), new TreeMap<>(), List.of(), List.of());
    }

    /** Without links to the records of others. */
    public Claims(
            NavigableMap<String, Source> sources,
            NavigableMap<String, Entity> entities,
            List<Claim> claims,
            List<Decision> decisions,
            List<Identity> identities) {
        this(sources, entities, claims, decisions, identities, List.of());
    }

    /** Without what linked records say. */
    public Claims(
            NavigableMap<String, Source> sources,
            NavigableMap<String, Entity> entities,
            List<Claim> claims,
            List<Decision> decisions,
            List<Identity> identities,
            List<Link> links) {
        this(sources, entities, claims, decisions, identities, links, List.of(), List.of());
    }

    /** Without arithmetic identities and links. */
    public Claims(
            NavigableMap<String, Source> sources,
            NavigableMap<String, Entity> entities,
            List<Claim> claims,
            List<Decision> decisions) {
        this(sources, entities, claims, decisions, List.of());
    }

    /** The claims that answer each question, in the order of their ids. */
    public NavigableMap<Question, List<Claim>> byQuestion() {
        Map<Question, List<Claim>> gathered = new HashMap<>();
        for (Claim claim : claims) {
            gathered.computeIfAbsent(claim.question(), question -> new ArrayList<>(2))
                    .add(claim);
        }
        return new TreeMap<>(gathered);
    }

    /** The places that more than one claim cites: few, so nobody who writes each once need remember them all. */
    public Set<Evidence> citedAgain() {
        Set<Evidence> again = new HashSet<>();
        Set<Evidence> ofSource = new HashSet<>();
        String source = "";
        for (Claim claim : claims) {
            if (!claim.source().equals(source)) {
                source = claim.source();
                ofSource.clear();
            }
            for (Evidence evidence : claim.evidence()) {
                if (!ofSource.add(evidence)) {
                    again.add(evidence);
                }
            }
        }
        return again;
    }

    /** The claims of each source, in the order of their ids. */
    public Map<String, List<Claim>> bySource() {
        return claims.stream().collect(Collectors.groupingBy(Claim::source, TreeMap::new, Collectors.toList()));
    }
}
