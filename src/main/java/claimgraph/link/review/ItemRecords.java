package claimgraph.link.review;

import claimgraph.claim.Link;
import claimgraph.link.match.OurGraph;
import claimgraph.link.source.ItemSource;
import claimgraph.link.source.ItemValue;
import claimgraph.link.source.LinkedItem;
import claimgraph.link.source.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the items of our things say: best-ranked statements whose property and value we have words for. */
public final class ItemRecords {

    /** Properties that ontology/properties.sssom.tsv maps exactly or closely, and whose values can be compared. */
    private static final Map<String, String> PROPERTIES = new TreeMap<>(Map.of(
            "P571", "foundedOn",
            "P112", "founder",
            "P169", "chiefExecutive",
            "P178", "developer",
            "P577", "releasedOn",
            "P749", "parentOrganization"));

    private final OurGraph graph;
    private final ItemSource source;

    public ItemRecords(OurGraph graph, ItemSource source) {
        this.graph = graph;
        this.source = source;
    }

    public List<RecordLine> read() {
        Map<String, String> linked = new TreeMap<>();
        graph.things().keySet().forEach(id -> graph.item(id).ifPresent(item -> linked.put(id, item)));
        source.expect(linked.values());
        List<RecordLine> lines = new ArrayList<>();
        linked.forEach((entity, id) -> {
            LinkedItem item = source.item(id).item();
            if (item != null) {
                lines.addAll(lines(entity, item));
            }
        });
        return lines.stream().sorted().distinct().toList();
    }

    private List<RecordLine> lines(String entity, LinkedItem item) {
        List<RecordLine> lines = new ArrayList<>();
        PROPERTIES.forEach((theirs, ours) -> {
            for (Statement statement : item.best(theirs)) {
                value(statement.value())
                        .ifPresent(value -> lines.add(new RecordLine(
                                Link.WIKIDATA + item.id(),
                                entity,
                                ours,
                                value,
                                "Wikidata item " + item.id() + ", " + theirs
                                        + (item.revision() == 0 ? "" : ", revision " + item.revision()) + ", "
                                        + source.words())));
            }
        });
        return lines;
    }

    /** A date as precise as it is, or a thing of ours; of anything else we could not say whether it differs. */
    private Optional<String> value(ItemValue value) {
        if (value instanceof ItemValue.Moment moment) {
            return moment.year() > 0 ? Optional.of(moment.text()) : Optional.empty();
        }
        return value instanceof ItemValue.Thing thing ? graph.entity(thing.id()) : Optional.empty();
    }
}
