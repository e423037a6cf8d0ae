package claimgraph.serve.page.home;

import claimgraph.serve.page.thing.ClaimCard;
import claimgraph.serve.page.thing.ClaimReader;
import claimgraph.serve.page.thing.GraphReader;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.Links;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Reads the claims that tie investors, founders, leaders and makers to what they fund, found, lead and make. */
final class NetworkReader {
    private static final Map<String, String> DEEDS = new LinkedHashMap<>();

    static {
        List.of("investor", "leadInvestor", "anchorInvestor", "investedIn", "raisedBy")
                .forEach(property -> DEEDS.put(property, "fund"));
        DEEDS.put("founder", "found");
        List.of("chiefExecutive", "chiefScientist", "officer").forEach(property -> DEEDS.put(property, "lead"));
        List.of("developer", "makes").forEach(property -> DEEDS.put(property, "build"));
    }

    private final GraphReader graph;
    private final Links links;
    private final ClaimReader claims;

    NetworkReader(GraphReader graph, ClaimReader claims) {
        this.graph = graph;
        this.links = new Links(graph);
        this.claims = claims;
    }

    Network read() {
        Map<String, List<ClaimCard>> ties = new LinkedHashMap<>();
        DEEDS.keySet()
                .forEach(property -> claims.cards(graph.subjects(RDF.Nodes.predicate, graph.term(property))).stream()
                        .filter(card -> !card.modality().key().equals("Denied")
                                && isOurs(card.value().link()))
                        .forEach(card -> ties.computeIfAbsent(
                                        card.subject().iri() + " " + property + " "
                                                + card.value().key(),
                                        key -> new ArrayList<>())
                                .add(card)));
        List<Network.Tie> all = ties.values().stream()
                .map(NetworkReader::tie)
                .sorted(Comparator.comparing((Network.Tie tie) -> tie.from().text())
                        .thenComparing(tie -> tie.to().text()))
                .toList();
        return network(all);
    }

    private Network network(List<Network.Tie> ties) {
        Map<String, Network.Thing> things = new TreeMap<>();
        Set<Link> sources = new LinkedHashSet<>();
        for (Network.Tie tie : ties) {
            List.of(tie.from(), tie.to())
                    .forEach(link -> things.computeIfAbsent(link.iri(), iri -> new Network.Thing(link, type(iri))));
            sources.addAll(tie.sources());
        }
        List<Link> classes =
                things.values().stream().map(Network.Thing::type).distinct().toList();
        return new Network(
                List.copyOf(things.values()),
                ties,
                classes.stream().sorted(Comparator.comparing(Link::text)).toList(),
                sources.stream().sorted(Comparator.comparing(Link::iri)).toList());
    }

    private boolean isOurs(Link link) {
        return link.iri().startsWith(graph.namespaces().entity());
    }

    private static Network.Tie tie(List<ClaimCard> cards) {
        ClaimCard first = cards.get(0);
        return new Network.Tie(
                first.subject(),
                first.value().link(),
                DEEDS.getOrDefault(first.property().key(), "build"),
                first.property(),
                cards.stream().map(ClaimCard::source).distinct().toList(),
                cards.stream().anyMatch(ClaimCard::preferred));
    }

    private Link type(String iri) {
        Node entity = NodeFactory.createURI(iri);
        return graph.entityClasses().stream()
                .filter(type -> graph.holds(entity, RDF.Nodes.type, type))
                .map(links::to)
                .findFirst()
                .orElse(Link.text("thing"));
    }
}
