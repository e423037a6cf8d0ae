package claimgraph.link.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A thing of ours, with what can be held against the record of others.
 *
 * @param type local name of its class
 * @param facts values by local name of the property: ids of entities, dates, texts
 * @param keys identifiers by the Wikidata property that holds them: {@code P6782 -> 03jdj4y14}
 * @param refused items that a judgement says it is not
 * @param phrase words of a source that speak of it; empty when none does
 */
public record OurThing(
        String id,
        String type,
        String label,
        List<String> altLabels,
        String description,
        Map<String, Set<String>> facts,
        Map<String, Set<String>> keys,
        Set<String> refused,
        String phrase) {

    public OurThing {
        altLabels = List.copyOf(altLabels);
        facts = Map.copyOf(facts);
        keys = Map.copyOf(keys);
        refused = Set.copyOf(refused);
    }

    /** Label first; the longer ones before acronyms, which many things share. */
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of(label));
        altLabels.stream()
                .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                .forEach(names::add);
        return names;
    }

    public Set<String> fact(String property) {
        return facts.getOrDefault(property, Set.of());
    }
}
