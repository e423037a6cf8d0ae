package claimgraph.serve.page.question;

import claimgraph.serve.page.thing.ClaimCard;
import claimgraph.serve.page.thing.Link;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question as people read it. Lists that usually hold one thing are empty when there is none.
 *
 * @param sides chosen values first, then by number of sources
 * @param kinds in which ways the sides differ; empty when they do not
 * @param status why it has no fact; empty when it was decided
 * @param explanation sentences, with links where they name a claim
 * @param spread largest number over the smallest; may be empty
 * @param plots the sides on an axis, where they can be compared
 * @param checks sums in which its claims stand and records that clash with them, those that do not fit first
 * @param compared questions that hold its claims beside those of others, or whose claims it holds side by side
 */
public record QuestionCard(
        Link self,
        Link about,
        Link property,
        List<Link> aspect,
        List<Side> sides,
        List<Link> kinds,
        List<Link> status,
        List<Link> decidedBy,
        List<Link> explanation,
        int sourceCount,
        int independentSourceCount,
        String spread,
        List<Plot> plots,
        List<Check> checks,
        List<Link> compared) {

    /** A sum, or a clash with a record. */
    public record Check(Link self, Link outcome, boolean fails, List<Link> explanation) {}

    /** Whether the sides differ otherwise than as a plan does from what came of it. */
    public boolean disputed() {
        return !kinds.isEmpty() && !cameTrue();
    }

    /** Whether some expected what others state as done, and nobody says otherwise. */
    public boolean cameTrue() {
        return sides.size() == 1
                && sides.get(0).chosen()
                && !kinds.isEmpty()
                && kinds.stream().allMatch(kind -> kind.key().equals("ModalityDifference"));
    }

    /** Those who only expected it. */
    public List<Link> expecting() {
        return sides.stream()
                .flatMap(side -> side.claims().stream())
                .filter(claim -> claim.modality().key().equals("Expected"))
                .map(ClaimCard::source)
                .distinct()
                .toList();
    }

    public int claimCount() {
        return sides.stream().mapToInt(side -> side.claims().size()).sum();
    }

    /** Whether it holds several properties side by side. */
    public boolean acrossProperties() {
        return sides.stream().anyMatch(side -> !side.property().iri().equals(property.iri()));
    }

    /** Every source on any side, once. */
    public List<Link> sources() {
        return sides.stream()
                .flatMap(side -> side.sources().stream())
                .distinct()
                .sorted(java.util.Comparator.comparing(Link::iri))
                .toList();
    }

    /** Whether two sources say different things; a source differs from itself when it contradicts itself. */
    public boolean differ(Link one, Link other) {
        Set<Side> ones = sidesWith(one);
        if (one.equals(other)) {
            return ones.size() > 1 && kinds.stream().anyMatch(kind -> kind.key().equals("InternalContradiction"));
        }
        Set<Side> others = sidesWith(other);
        return !ones.isEmpty() && !others.isEmpty() && !ones.equals(others);
    }

    private Set<Side> sidesWith(Link source) {
        return sides.stream().filter(side -> side.sources().contains(source)).collect(Collectors.toSet());
    }

    boolean concerns(String kind, String entity, String source) {
        return (kind.isEmpty() || kinds.stream().anyMatch(each -> each.key().equals(kind)))
                && (entity.isEmpty() || entities().anyMatch(entity::equals))
                && (source.isEmpty()
                        || sources().stream().anyMatch(each -> each.key().equals(source)));
    }

    private Stream<String> entities() {
        return Stream.concat(Stream.of(about.key()), aspect.stream().map(Link::key));
    }
}
