package claimgraph.serve.page.question;

import claimgraph.dataset.ClaimGraph;
import claimgraph.dataset.Snapshot;
import claimgraph.ontology.Namespaces;
import claimgraph.problem.Nearest;
import claimgraph.serve.guard.Limits;
import claimgraph.serve.guard.engine.GuardedEngine;
import claimgraph.serve.page.thing.ClaimCard;
import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.EvidenceCard;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.PageQueries;
import claimgraph.serve.page.thing.ResultRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What the page of a question says, in lines of text for a terminal: who says what, in which words and where, what was chosen
 * and why. It asks the graph with the queries of the page.
 */
public final class Explanation {
    private final PageQueries queries;
    private final QuestionReader questions;
    private final Namespaces namespaces;

    /** Explains values of a graph. */
    public Explanation(Snapshot snapshot) {
        ClaimGraph graph = snapshot.graph();
        this.namespaces = graph.namespaces();
        this.queries = new PageQueries(new GuardedEngine(graph.dataset(), Limits.standard()), namespaces);
        this.questions = new QuestionReader(queries, new ClaimReader(queries, snapshot.lines()));
    }

    /**
     * Tells of one value, or lists what is known of a subject.
     *
     * @param subject id of an entity
     * @param property local name; empty to list every question about the subject, a line each
     * @param aspect as it stands in a seed row; empty for all
     * @return lines without their end
     * @throws IllegalArgumentException with a sentence when nothing is known under these names
     */
    public List<String> of(String subject, String property, String aspect) {
        Node thing = NodeFactory.createURI(namespaces.entity() + subject);
        List<QuestionCard> about =
                questions.cards(queries.terms("entity-questions", "question", Map.of("entity", List.of(thing))));
        if (about.isEmpty()) {
            requireEntity(subject);
        }
        List<QuestionCard> asked = about.stream()
                .filter(card -> property.isEmpty() || card.property().key().equals(property))
                .filter(card -> aspect.isEmpty() || aspect(card).equals(aspect))
                .sorted(Comparator.comparing(
                                (QuestionCard card) -> card.property().key())
                        .thenComparing(Explanation::aspect)
                        .thenComparing(card -> card.self().key()))
                .toList();
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("No source says anything of \"" + subject + "\""
                    + (property.isEmpty()
                            ? "."
                            : " under \"" + property + (aspect.isEmpty() ? "\"." : "\" and \"" + aspect + "\"."))
                    + Nearest.didYouMean(
                            property,
                            about.stream()
                                    .map(card -> card.property().key())
                                    .collect(Collectors.toCollection(TreeSet::new))));
        }
        return property.isEmpty()
                ? asked.stream().map(this::line).toList()
                : asked.stream().flatMap(card -> lines(card).stream()).toList();
    }

    private void requireEntity(String subject) {
        Collection<String> ids = queries.terms("home-things", "thing", Map.of()).stream()
                .map(Node::getURI)
                .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!ids.contains(subject)) {
            throw new IllegalArgumentException(
                    "\"" + subject + "\" is not an entity." + Nearest.didYouMean(subject, ids));
        }
    }

    /** The aspect as a seed row writes it: the third part of the name of the question. */
    private static String aspect(QuestionCard card) {
        String before = card.about().key() + "--" + card.property().key() + "--";
        String name = card.self().key();
        return card.aspect().isEmpty() || !name.startsWith(before) ? "" : name.substring(before.length());
    }

    /** One line a question: property, aspect, what was chosen. */
    private String line(QuestionCard card) {
        String aspect = aspect(card);
        String name = card.property().key() + (aspect.isEmpty() ? "" : " [" + aspect + "]");
        String mark = card.cameTrue() ? "  (came true)" : card.disputed() ? "  (disputed)" : "";
        return String.format(Locale.ROOT, "%-28s %s%s", name, chosen(card), mark);
    }

    private static String chosen(QuestionCard card) {
        Stream<String> values = claims(card).stream()
                .filter(claim -> card.selected().contains(claim.self().key()))
                .map(claim -> claim.property().equals(card.property())
                        ? claim.value().link().text()
                        : claim.value().link().text() + " (" + claim.property().text() + ")")
                .distinct();
        return Stream.of(values.collect(Collectors.joining(" | ")), texts(card.status()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private List<String> lines(QuestionCard card) {
        List<String> lines = new ArrayList<>();
        lines.add(card.self().text());
        lines.add("  chosen   " + chosen(card));
        card.decidedBy().forEach(rule -> lines.add("  rule     " + rule.text()));
        lines.add("  why      " + card.row().text("explanation"));
        if (!card.kinds().isEmpty()) {
            lines.add("  differs  " + texts(card.kinds()));
        }
        lines.add("  sources  " + card.row().text("sourceCount") + ", "
                + card.row().text("independentSourceCount") + " independent");
        Map<String, String> files = new LinkedHashMap<>();
        queries.rows("source-texts")
                .forEach(source -> files.put(source.link("source").key(), source.text("file")));
        claims(card).forEach(claim -> lines.addAll(claim(claim, files)));
        checks(card, lines);
        lines.add("");
        return lines;
    }

    private void checks(QuestionCard card, List<String> lines) {
        Map<String, String> comments = new LinkedHashMap<>();
        queries.rows(
                        "sums",
                        "sum",
                        card.checks().stream()
                                .map(check -> check.row().term("self"))
                                .toList())
                .forEach(sum -> comments.put(sum.link("sum").key(), sum.text("comment")));
        for (QuestionCard.Check check : card.checks()) {
            ResultRow row = check.row();
            if (row.has("outcome")) {
                lines.add("  sum      " + row.text("self"));
                lines.add("           " + row.text("explanation"));
                comments.getOrDefault(row.link("self").key(), "")
                        .lines()
                        .forEach(comment -> lines.add("           " + comment));
            } else {
                lines.add("  record   " + row.text("explanation"));
            }
        }
    }

    private static List<String> claim(ClaimCard claim, Map<String, String> files) {
        List<String> lines = new ArrayList<>();
        String who =
                claim.saidBy().stream().map(each -> ", says " + each.text()).collect(Collectors.joining());
        lines.add("  " + claim.self().key() + "  " + claim.value().link().text() + "  ("
                + claim.modality().text() + who + ")" + (claim.preferred() ? "  fact" : ""));
        for (EvidenceCard evidence : claim.evidence()) {
            lines.add("             \"" + evidence.phrase() + "\"  "
                    + files.getOrDefault(
                            evidence.source().key(), evidence.source().key()) + " " + evidence.start() + "-"
                    + evidence.end());
        }
        lines.add("             " + claim.place().replace(", line ", ":"));
        claim.row()
                .maybe("lostTo")
                .forEach(winner -> lines.add("             lost to " + winner.key() + ": "
                        + claim.row().text("lostBy")));
        return lines;
    }

    private static List<ClaimCard> claims(QuestionCard card) {
        return card.sides().stream()
                .flatMap(side -> side.claims().stream())
                .sorted(Comparator.comparing(claim -> claim.self().key()))
                .toList();
    }

    private static String texts(List<Link> links) {
        return links.stream().map(Link::text).collect(Collectors.joining(", "));
    }
}
