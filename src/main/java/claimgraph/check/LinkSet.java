package claimgraph.check;

import claimgraph.claim.Link;
import claimgraph.problem.Location;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.seed.SssomRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All judgements together: no pair twice, no thing two items, no item two things, no entity without a judgement. */
final class LinkSet {

    private final Problems problems;
    private final Map<String, Link> links = new LinkedHashMap<>();
    private final Map<String, Location> places = new HashMap<>();

    LinkSet(Problems problems) {
        this.problems = problems;
    }

    void add(Link link, SssomRow row) {
        Location earlier = places.putIfAbsent(link.key(), row.location());
        if (earlier == null) {
            links.put(link.key(), link);
            return;
        }
        boolean same = Objects.requireNonNull(links.get(link.key())).negated() == link.negated();
        problems.add(
                same ? ProblemCode.DUPLICATE_ID : ProblemCode.CONFLICTING_LINKS,
                row.at("object_id"),
                "Line " + earlier.line() + (same ? " judges the same pair." : " says the opposite of the same pair.")
                        + " Keep one of them.");
    }

    List<Link> finish(Set<String> entities) {
        oneThingEach();
        noneMeansNone();
        Set<String> judged = links.values().stream()
                .filter(link -> link.isMatch() && (link.isNone() || link.isStated()))
                .map(Link::subject)
                .collect(Collectors.toSet());
        Set<String> unjudged = new TreeSet<>(entities);
        unjudged.removeAll(judged);
        if (!links.isEmpty()) {
            Location file = Location.ofFile(places.values().iterator().next().file());
            unjudged.forEach(id -> problems.add(
                    ProblemCode.UNJUDGED_ENTITY,
                    file,
                    "\"" + id + "\" has no row. Run claimgraph link propose, or write that none was found."));
        }
        return List.copyOf(links.values());
    }

    private void oneThingEach() {
        Collection<Link> exact = links.values().stream()
                .filter(link -> link.isExact() && link.item().isPresent())
                .toList();
        exact.stream().collect(Collectors.groupingBy(Link::subject)).values().forEach(two -> conflict(two, "item"));
        exact.stream().collect(Collectors.groupingBy(Link::object)).values().forEach(two -> conflict(two, "entity"));
    }

    private void conflict(List<Link> links, String what) {
        for (Link link : links.subList(1, links.size())) {
            problems.add(
                    ProblemCode.CONFLICTING_LINKS,
                    place(link).column("object_id"),
                    "Line " + place(links.get(0)).line() + " matches another " + what
                            + " exactly. One thing is one item; write skos:closeMatch where it is only near.");
        }
    }

    private void noneMeansNone() {
        Set<String> found = links.values().stream()
                .filter(link -> link.isExact() && link.item().isPresent())
                .map(Link::subject)
                .collect(Collectors.toSet());
        for (Link link : links.values()) {
            if (link.isNone() && found.contains(link.subject())) {
                problems.add(
                        ProblemCode.CONFLICTING_LINKS,
                        place(link).column("object_id"),
                        "Another row has an item for \"" + link.subject() + "\". Delete the row that says none.");
            }
        }
    }

    private Location place(Link link) {
        return Objects.requireNonNull(places.get(link.key()));
    }
}
