package claimgraph.link.match;

import claimgraph.link.source.ItemClasses;
import claimgraph.link.source.ItemSource;
import claimgraph.link.source.LinkedItem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks for the item of a thing: by its keys, then by its names; compares what it finds, and leaves the deciding open. */
public final class Proposer {

    private static final int MOST_CANDIDATES = 20;

    private final ItemSource source;
    private final Features features;
    private final Policy policy;

    public Proposer(OurGraph graph, ItemSource source, Policy policy) {
        this.source = source;
        this.features = new Features(graph, new ItemClasses(source));
        this.policy = policy;
    }

    public Proposal propose(OurThing thing) {
        List<String> tried = new ArrayList<>();
        Set<String> ids = byKey(thing, tried);
        for (String name : thing.names()) {
            tried.add("name " + name);
            ids.addAll(source.search(name));
        }
        List<String> looked = ids.stream().limit(MOST_CANDIDATES).toList();
        source.expect(looked);
        List<Candidate> candidates = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String id : looked) {
            LinkedItem item = source.item(id).item();
            if (item != null && seen.add(item.id())) {
                List<Feature> compared = features.of(thing, item);
                candidates.add(new Candidate(item, policy.score(compared), compared));
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        return new Proposal(thing, choices(candidates), tried);
    }

    /** Keys that identify come first: they hold even where names differ. A homepage is no value one can look up. */
    private Set<String> byKey(OurThing thing, List<String> tried) {
        Set<String> ids = new LinkedHashSet<>();
        thing.keys().forEach((property, values) -> {
            if (!property.equals(Keys.HOMEPAGE) && !property.equals(Keys.ENGLISH_WIKIPEDIA)) {
                values.forEach(value -> {
                    tried.add(property + " " + value);
                    ids.addAll(source.withKey(property, value));
                });
            }
        });
        return ids;
    }

    private List<Proposal.Choice> choices(List<Candidate> candidates) {
        List<Proposal.Choice> choices = new ArrayList<>();
        for (Candidate candidate : candidates) {
            double next = candidates.stream()
                    .filter(other -> !other.equals(candidate)
                            && other.nameScore() >= policy.namesake()
                            && other.features().stream().noneMatch(Feature::veto))
                    .mapToDouble(Candidate::score)
                    .max()
                    .orElse(0);
            choices.add(new Proposal.Choice(candidate, policy.decide(candidate, next)));
        }
        return choices;
    }
}
