package claimgraph.link.review;

import claimgraph.claim.Link;
import claimgraph.link.match.Feature;
import claimgraph.link.match.Features;
import claimgraph.link.match.OurGraph;
import claimgraph.link.match.OurThing;
import claimgraph.link.source.Fetched;
import claimgraph.link.source.ItemClasses;
import claimgraph.link.source.ItemSource;
import claimgraph.link.source.LinkedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds every link to an item against the item as it is now. What a source does not have is counted, not blamed: only a
 * source that would know says that an item is gone.
 */
public final class LinkWatch {

    private static final double LEAST_NAME = 0.5;

    private final OurGraph graph;
    private final ItemSource source;
    private final Features features;
    private final ItemStates states;
    private final List<LinkFinding> findings = new ArrayList<>();
    private int looked;
    private int unknown;

    /** A link as the graph has it. */
    private record Pair(String entity, String item, boolean exact) {}

    public LinkWatch(OurGraph graph, ItemSource source, ItemStates states) {
        this.graph = graph;
        this.source = source;
        this.states = states;
        this.features = new Features(graph, new ItemClasses(source));
    }

    public List<LinkFinding> run() {
        List<Pair> pairs = new ArrayList<>();
        graph.ask(
                """
                SELECT ?s ?p ?o { VALUES ?p { skos:exactMatch skos:closeMatch } ?s ?p ?o
                  FILTER (STRSTARTS(STR(?s), STR(cge:)) && STRSTARTS(STR(?o), STR(wd:))) } ORDER BY ?s ?o\
                """,
                row -> pairs.add(new Pair(
                        last(OurGraph.text(row, "s")),
                        OurGraph.text(row, "o").substring(Link.WIKIDATA.length()),
                        OurGraph.text(row, "p").endsWith("exactMatch"))));
        doubles(pairs);
        source.expect(pairs.stream().map(Pair::item).toList());
        pairs.forEach(pair -> look(pair.entity(), pair.item(), pair.exact()));
        return findings();
    }

    /** What was found so far, by entity. */
    public List<LinkFinding> findings() {
        return findings.stream().sorted().toList();
    }

    /** How many links were held against an item. */
    public int looked() {
        return looked;
    }

    /** How many items the source does not have. */
    public int unknown() {
        return unknown;
    }

    private static String last(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private void doubles(List<Pair> pairs) {
        Map<String, TreeSet<String>> entities = new TreeMap<>();
        Map<String, TreeSet<String>> items = new TreeMap<>();
        for (Pair pair : pairs) {
            if (pair.exact()) {
                entities.computeIfAbsent(pair.item(), item -> new TreeSet<>()).add(pair.entity());
                items.computeIfAbsent(pair.entity(), entity -> new TreeSet<>()).add(pair.item());
            }
        }
        entities.forEach((item, all) -> {
            if (all.size() > 1) {
                add(
                        LinkFinding.Kind.TWO_ENTITIES,
                        all.first(),
                        item,
                        "The item is " + String.join(" and ", all) + " at once.");
            }
        });
        items.forEach((entity, all) -> {
            if (all.size() > 1) {
                add(
                        LinkFinding.Kind.TWO_ITEMS,
                        entity,
                        all.first(),
                        "It is " + String.join(" and ", all) + " at once.");
            }
        });
    }

    /** Looks at one pair, be it a link of ours or an id that somebody brought. */
    public void look(String entity, String id, boolean exact) {
        if (!source.knows(id)) {
            unknown++;
            return;
        }
        looked++;
        Fetched fetched = source.item(id);
        LinkedItem item = fetched.item();
        if (item == null) {
            add(LinkFinding.Kind.DELETED, entity, id, "The item is gone. Look for another; keep the row and say so.");
            return;
        }
        if (fetched.isRedirected()) {
            add(
                    LinkFinding.Kind.REDIRECTED,
                    entity,
                    id,
                    "The item was merged into " + item.id() + ". Link that one; note the old id.");
        }
        states.changed(item).ifPresent(change -> add(LinkFinding.Kind.CHANGED, entity, id, change));
        OurThing thing = graph.things().get(entity);
        if (thing != null) {
            compare(thing, item, id, exact);
        }
    }

    private void compare(OurThing thing, LinkedItem item, String id, boolean exact) {
        features.of(thing, item).forEach(feature -> judge(feature, thing.id(), id, exact));
        item.things("P1889").stream()
                .filter(other -> graph.item(thing.id()).filter(other::equals).isPresent())
                .forEach(other -> add(
                        LinkFinding.Kind.DIFFERENT_FROM,
                        thing.id(),
                        id,
                        "The item says it is different from " + other + ", which is linked too."));
    }

    /** Places, dates and descriptions differ for good reasons: what sources and records disagree on is a clash. */
    private void judge(Feature feature, String entity, String id, boolean exact) {
        boolean against = feature.veto() || feature.score() == 0;
        String both = " Ours: " + feature.ours() + "; theirs: " + feature.theirs() + ".";
        if (feature.name() == Feature.Kind.NAME && feature.score() < LEAST_NAME) {
            add(LinkFinding.Kind.NAME, entity, id, "The names differ." + both);
        } else if (feature.name() == Feature.Kind.CLASS && feature.veto()) {
            add(LinkFinding.Kind.CLASS, entity, id, "The classes clash." + both);
        } else if (feature.name() == Feature.Kind.FOUNDER && against && exact) {
            add(LinkFinding.Kind.FOUNDER, entity, id, "No founder in common (P112)." + both);
        } else if (feature.name() == Feature.Kind.CHIEF_EXECUTIVE && against && exact) {
            add(LinkFinding.Kind.CHIEF_EXECUTIVE, entity, id, "No chief executive in common (P169)." + both);
        } else if (feature.name() == Feature.Kind.REFUSED) {
            add(LinkFinding.Kind.DIFFERENT_FROM, entity, id, "Another row refuses this item.");
        }
    }

    private void add(LinkFinding.Kind kind, String entity, String item, String message) {
        findings.add(new LinkFinding(kind, Objects.requireNonNull(entity), item, message));
    }
}
