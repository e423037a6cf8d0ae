package claimgraph.serve.page.question;

import claimgraph.ontology.Cg;
import claimgraph.serve.page.thing.ClaimCard;
import claimgraph.serve.page.thing.Link;
import claimgraph.serve.page.thing.ResultRow;
import claimgraph.serve.page.thing.ShownValue;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question as people read it. Lists that usually hold one thing are empty when there is none.
 *
 * @param row of questions.rq
 * @param sides chosen values first, then by number of sources
 * @param kinds in which ways the sides differ; empty when they do not
 * @param status why it has no fact; empty when it was decided
 * @param explanation sentences, with links where they name a claim
 * @param spread largest number over the smallest; may be empty
 * @param plots the sides on an axis, where they can be compared
 * @param checks sums in which its claims stand and records that clash with them, those that do not fit first
 * @param compared questions that hold its claims beside those of others, or whose claims it holds side by side
 * @param selected ids of the claims that were chosen, which are facts only where nothing forbids it
 */
public record QuestionCard(
        ResultRow row,
        List<Side> sides,
        List<Link> kinds,
        List<Link> status,
        List<Link> explanation,
        String spread,
        List<Plots.Plot> plots,
        List<Check> checks,
        List<Link> compared,
        Set<String> selected) {

    /** A sum, or a clash with a record: a row of question-checks.rq and its explanation in pieces. */
    public record Check(ResultRow row, List<Link> explanation) {
        public boolean fails() {
            return row.flag("fails");
        }
    }

    /**
     * One value of a question, and every claim that gives it.
     *
     * @param property whose value it is; differs from the question's own when bases are compared
     * @param sources each once
     */
    public record Side(ShownValue value, Link property, List<ClaimCard> claims, List<Link> sources) {
        private static final Comparator<Side> ORDER = Comparator.comparing(Side::chosen)
                .thenComparing(side -> side.sources().size())
                .thenComparing(side -> side.claims().size())
                .reversed()
                .thenComparing(side -> side.value().link().text());

        /** The same value on the same property is one side; a denial of it is another. */
        static List<Side> of(List<ClaimCard> cards) {
            Map<List<Object>, List<ClaimCard>> byValue = cards.stream()
                    .collect(Collectors.groupingBy(
                            card -> List.of(card.value().key(), card.property().iri(), card.denied()),
                            LinkedHashMap::new,
                            Collectors.toList()));
            return byValue.values().stream()
                    .map(same -> new Side(
                            same.get(0).value(),
                            same.get(0).property(),
                            same,
                            eachOnce(same.stream().map(ClaimCard::source))))
                    .sorted(ORDER)
                    .toList();
        }

        /** Whether it is a fact. */
        public boolean chosen() {
            return claims.stream().anyMatch(ClaimCard::preferred);
        }

        public boolean denied() {
            return claims.stream().allMatch(ClaimCard::denied);
        }

        /** How sure the surest source is, unless one plainly asserts it; none or one. */
        public List<Link> hedge() {
            return claims.stream().allMatch(ClaimCard::hedged)
                    ? List.of(claims.get(0).modality())
                    : List.of();
        }

        /** Whether a linked record of others says something else. */
        public boolean clashes() {
            return claims.stream().anyMatch(claim -> !claim.clashes().isEmpty());
        }

        public String count() {
            return sources.size() == 1 ? "1 source" : sources.size() + " sources";
        }
    }

    public Link self() {
        return row.link("question");
    }

    public Link about() {
        return row.link("about");
    }

    public Link property() {
        return row.link("property");
    }

    public List<Link> aspect() {
        return row.maybe("aspect");
    }

    public List<Link> decidedBy() {
        return row.maybe("decidedBy");
    }

    /** Whether the sides differ otherwise than as a plan does from what came of it. */
    public boolean disputed() {
        return !kinds.isEmpty() && !cameTrue();
    }

    /** Whether some expected what others state as done, and nobody says otherwise. */
    public boolean cameTrue() {
        return sides.size() == 1
                && sides.get(0).chosen()
                && !kinds.isEmpty()
                && kinds.stream().allMatch(kind -> kind.key().equals(Cg.MODALITY_DIFFERENCE));
    }

    /** Those who only expected it. */
    public List<Link> expecting() {
        return sides.stream()
                .flatMap(side -> side.claims().stream())
                .filter(claim -> claim.modality().key().equals(Cg.EXPECTED))
                .map(ClaimCard::source)
                .distinct()
                .toList();
    }

    public int claimCount() {
        return sides.stream().mapToInt(side -> side.claims().size()).sum();
    }

    /** Whether it holds several properties side by side. */
    public boolean acrossProperties() {
        return sides.stream()
                .anyMatch(side -> !side.property().iri().equals(property().iri()));
    }

    /** Every source on any side, once. */
    public List<Link> sources() {
        return eachOnce(sides.stream().flatMap(side -> side.sources().stream()));
    }

    private static List<Link> eachOnce(Stream<Link> links) {
        return links.distinct().sorted(Comparator.comparing(Link::iri)).toList();
    }

    public boolean isOfKind(String term) {
        return kinds.stream().anyMatch(kind -> kind.key().equals(term));
    }

    /** Whether two sources say different things; a source differs from itself when it contradicts itself. */
    public boolean differ(Link one, Link other) {
        List<Integer> ones = sidesWith(one);
        if (one.equals(other)) {
            return ones.size() > 1 && isOfKind(Cg.INTERNAL_CONTRADICTION);
        }
        List<Integer> others = sidesWith(other);
        return !ones.isEmpty() && !others.isEmpty() && !ones.equals(others);
    }

    private List<Integer> sidesWith(Link source) {
        return IntStream.range(0, sides.size())
                .filter(i -> sides.get(i).sources().contains(source))
                .boxed()
                .toList();
    }

    boolean concerns(String kind, String entity, String source) {
        return (kind.isEmpty() || isOfKind(kind))
                && (entity.isEmpty()
                        || about().key().equals(entity)
                        || aspect().stream().anyMatch(each -> each.key().equals(entity)))
                && (source.isEmpty()
                        || sources().stream().anyMatch(each -> each.key().equals(source)));
    }
}
