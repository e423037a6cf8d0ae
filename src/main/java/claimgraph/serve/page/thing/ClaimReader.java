package claimgraph.serve.page.thing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Reads claims and their evidence, all that a page shows with the same few queries. */
public final class ClaimReader {
    private final PageQueries queries;
    private final Map<String, Long> lines;

    /** @param lines line of the row of each claim, by the last part of its IRI; empty when not known */
    public ClaimReader(PageQueries queries, Map<String, Long> lines) {
        this.queries = queries;
        this.lines = Map.copyOf(lines);
    }

    public Optional<ClaimCard> card(Node claim) {
        return cards(List.of(claim)).stream().findFirst();
    }

    /** The claims among some things, in their order. */
    public List<ClaimCard> cards(Collection<Node> things) {
        Map<Node, ResultRow> rows = new HashMap<>();
        queries.rows("claims", "claim", things).forEach(row -> rows.putIfAbsent(row.term("claim"), row));
        List<Node> claims = things.stream().filter(rows::containsKey).toList();
        Map<Node, List<EvidenceCard>> evidence = evidence(claims);
        Map<Node, List<ResultRow>> questions = ResultRow.by("claim", queries.rows("claim-questions", "claim", claims));
        Map<Node, List<ResultRow>> relations = ResultRow.by("claim", queries.rows("claim-relations", "claim", claims));
        Map<Node, List<ResultRow>> clashes = ResultRow.by("claim", queries.rows("clashes", "claim", claims));
        List<ClaimCard> cards = new ArrayList<>();
        for (Node claim : claims) {
            ResultRow row = Objects.requireNonNull(rows.get(claim));
            cards.add(new ClaimCard(
                    row,
                    ShownValue.of(row),
                    evidence.getOrDefault(claim, List.of()),
                    questions.getOrDefault(claim, List.of()).stream()
                            .map(each -> each.link("question"))
                            .toList(),
                    related(relations.getOrDefault(claim, List.of())),
                    clashes.getOrDefault(claim, List.of()).stream()
                            .map(ShownClash::new)
                            .toList(),
                    place(row)));
        }
        return cards;
    }

    /** Claims that rest on a phrase. */
    public List<ClaimCard> restingOn(Node evidence) {
        return cards(queries.terms("claim-evidence", "claim", Map.of("evidence", List.of(evidence))));
    }

    public Optional<EvidenceCard> phrase(Node evidence) {
        return phrases("evidence", List.of(evidence)).stream().findFirst();
    }

    /** Every phrase of a source that claims rest on, by place. */
    public List<EvidenceCard> phrasesOf(Node source) {
        return phrases("source", List.of(source));
    }

    private List<EvidenceCard> phrases(String parameter, Collection<Node> given) {
        return queries.rows("phrases", parameter, given).stream()
                .map(EvidenceCard::of)
                .toList();
    }

    /** The phrases of each claim by their place. */
    private Map<Node, List<EvidenceCard>> evidence(List<Node> claims) {
        Map<Node, List<ResultRow>> resting = ResultRow.by("evidence", queries.rows("claim-evidence", "claim", claims));
        Map<Node, List<EvidenceCard>> evidence = new HashMap<>();
        for (ResultRow phrase : queries.rows("phrases", "evidence", resting.keySet())) {
            resting.getOrDefault(phrase.term("evidence"), List.of())
                    .forEach(row -> evidence.computeIfAbsent(row.term("claim"), claim -> new ArrayList<>())
                            .add(EvidenceCard.of(phrase)));
        }
        return evidence;
    }

    private static List<ClaimCard.Related> related(List<ResultRow> relations) {
        Map<Link, List<Link>> others = new LinkedHashMap<>();
        relations.forEach(row -> others.computeIfAbsent(row.link("relation"), relation -> new ArrayList<>())
                .add(row.link("other").byKey()));
        return others.entrySet().stream()
                .map(each -> new ClaimCard.Related(each.getKey(), each.getValue()))
                .toList();
    }

    private String place(ResultRow claim) {
        String row = claim.text("row");
        Long line = lines.get(claim.link("claim").key());
        return line == null ? row : row.replaceFirst("#.*", "") + ", line " + line;
    }
}
