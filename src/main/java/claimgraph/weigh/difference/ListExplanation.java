package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Verdict.Loss;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.Candidates;
import claimgraph.weigh.context.WeighingContext;
import claimgraph.weigh.context.WeighingContext.Doubt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The story of a question that can have many true answers. */
public final class ListExplanation {

    private final Candidates candidates;
    private final WeighingContext context;
    private final ClaimNames names;

    public ListExplanation(Candidates candidates, WeighingContext context) {
        this.candidates = candidates;
        this.context = context;
        this.names = new ClaimNames(context);
    }

    /**
     * Tells it in sentences.
     *
     * @param facts members that are facts
     * @param disputed members that a denial of at least the same strength keeps from being facts
     */
    public String tell(
            List<AgreeingClaims> facts, List<AgreeingClaims> disputed, List<Loss> losses, Findings findings) {
        StringBuilder text = new StringBuilder(opening(facts));
        rest(facts, disputed, text);
        if (!disputed.isEmpty()) {
            text.append(" Disputed, since a denial is at least as strong: ")
                    .append(names.representatives(disputed))
                    .append(" against ")
                    .append(names.representatives(candidates.denied()))
                    .append('.');
        }
        LossExplanation story = new LossExplanation(candidates, names);
        story.tell(losses, text);
        if (!candidates.deprecated().isEmpty()) {
            text.append(" A decision sets aside ")
                    .append(ClaimNames.ids(candidates.deprecated()))
                    .append(story.reasons())
                    .append('.');
        }
        names.unstated(candidates, text);
        if (findings.differences().contains(Difference.COVERAGE_DIFFERENCE)) {
            text.append(coverage());
        }
        return text.toString();
    }

    private String opening(List<AgreeingClaims> facts) {
        if (candidates.keptOpen()) {
            return "A decision keeps the question open" + new LossExplanation(candidates, names).reasons() + ".";
        }
        if (facts.isEmpty()) {
            return "No member is a fact.";
        }
        return facts.size() == 1
                ? "One member: " + names.representatives(facts) + "."
                : facts.size() + " members: " + names.representatives(facts) + ".";
    }

    private void rest(List<AgreeingClaims> facts, List<AgreeingClaims> disputed, StringBuilder text) {
        Set<AgreeingClaims> told = new HashSet<>(facts);
        told.addAll(disputed);
        Map<Doubt, List<Claim>> others = candidates.current().stream()
                .filter(agreeing -> !told.contains(agreeing))
                .map(AgreeingClaims::representative)
                .collect(Collectors.groupingBy(context::doubt));
        say(" Only expected: ", others.getOrDefault(Doubt.EXPECTED, List.of()), text);
        say(" Only estimated: ", others.getOrDefault(Doubt.ESTIMATED, List.of()), text);
        say(" Only somebody with an interest in it says: ", others.getOrDefault(Doubt.INTERESTED, List.of()), text);
        say(
                " Used to be so: ",
                candidates.former().stream().map(AgreeingClaims::representative).toList(),
                text);
        if (disputed.isEmpty()) {
            say(
                    " Said not to be so: ",
                    candidates.denied().stream()
                            .map(AgreeingClaims::representative)
                            .toList(),
                    text);
        }
    }

    private void say(String opening, List<Claim> claims, StringBuilder text) {
        if (!claims.isEmpty() && !candidates.keptOpen()) {
            text.append(opening).append(names.citedAll(claims)).append('.');
        }
    }

    private String coverage() {
        Set<String> sources = new HashSet<>();
        candidates.members().forEach(agreeing -> sources.addAll(agreeing.sources()));
        List<String> partial = new ArrayList<>();
        for (AgreeingClaims agreeing : candidates.members()) {
            if (agreeing.sources().size() < sources.size()) {
                partial.add(names.said(agreeing.representative()) + by(agreeing));
            }
        }
        return partial.isEmpty() ? "" : " Not every source names the same: " + String.join("; ", partial) + ".";
    }

    /** {@code  by s000, in a narrower role by s002}: who led invested, but does not stand in the list itself. */
    private String by(AgreeingClaims agreeing) {
        Map<Boolean, TreeSet<String>> sources = agreeing.claims().stream()
                .collect(Collectors.partitioningBy(
                        claim -> claim.question().equals(candidates.question()),
                        Collectors.mapping(Claim::source, Collectors.toCollection(TreeSet::new))));
        List<String> parts = new ArrayList<>();
        Set<String> own = sources.getOrDefault(true, new TreeSet<>());
        Set<String> narrower = sources.getOrDefault(false, new TreeSet<>());
        narrower.removeAll(own);
        if (!own.isEmpty()) {
            parts.add(" by " + ClaimNames.series(List.copyOf(own)));
        }
        if (!narrower.isEmpty()) {
            parts.add(" in a narrower role by " + ClaimNames.series(List.copyOf(narrower)));
        }
        return String.join(",", parts);
    }
}
