package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Verdict.Loss;
import claimgraph.weigh.context.Camp;
import claimgraph.weigh.context.Candidates;
import claimgraph.weigh.context.Context;
import claimgraph.weigh.context.Context.Doubt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The story of a question that can have many true answers. */
public final class ListStory {

    private final Candidates candidates;
    private final Context context;
    private final Names names;

    public ListStory(Candidates candidates, Context context) {
        this.candidates = candidates;
        this.context = context;
        this.names = new Names(context);
    }

    /**
     * Tells it in sentences.
     *
     * @param facts members that are facts
     * @param disputed members that a denial of at least the same strength keeps from being facts
     */
    public String tell(List<Camp> facts, List<Camp> disputed, List<Loss> losses, Findings findings) {
        StringBuilder text = new StringBuilder(opening(facts));
        rest(facts, disputed, text);
        if (!disputed.isEmpty()) {
            text.append(" Disputed, since a denial is at least as strong: ")
                    .append(names.representatives(disputed))
                    .append(" against ")
                    .append(names.representatives(candidates.denied()))
                    .append('.');
        }
        LossStory story = new LossStory(candidates, names);
        story.tell(losses, text);
        if (!candidates.deprecated().isEmpty()) {
            text.append(" A decision sets aside ")
                    .append(Names.ids(candidates.deprecated()))
                    .append(story.reasons())
                    .append('.');
        }
        names.unstated(candidates, text);
        if (findings.differences().contains(Difference.COVERAGE_DIFFERENCE)) {
            text.append(coverage());
        }
        return text.toString();
    }

    private String opening(List<Camp> facts) {
        if (candidates.keptOpen()) {
            return "A decision keeps the question open" + new LossStory(candidates, names).reasons() + ".";
        }
        if (facts.isEmpty()) {
            return "No member is a fact.";
        }
        return facts.size() == 1
                ? "One member: " + names.representatives(facts) + "."
                : facts.size() + " members: " + names.representatives(facts) + ".";
    }

    private void rest(List<Camp> facts, List<Camp> disputed, StringBuilder text) {
        Set<Camp> told = new HashSet<>(facts);
        told.addAll(disputed);
        Map<Doubt, List<Claim>> others = candidates.current().stream()
                .filter(camp -> !told.contains(camp))
                .map(Camp::representative)
                .collect(Collectors.groupingBy(context::doubt));
        say(" Only expected: ", others.getOrDefault(Doubt.EXPECTED, List.of()), text);
        say(" Only estimated: ", others.getOrDefault(Doubt.ESTIMATED, List.of()), text);
        say(" Only somebody with an interest in it says: ", others.getOrDefault(Doubt.INTERESTED, List.of()), text);
        say(
                " Used to be so: ",
                candidates.former().stream().map(Camp::representative).toList(),
                text);
        if (disputed.isEmpty()) {
            say(
                    " Said not to be so: ",
                    candidates.denied().stream().map(Camp::representative).toList(),
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
        candidates.members().forEach(camp -> sources.addAll(camp.sources()));
        List<String> partial = new ArrayList<>();
        for (Camp camp : candidates.members()) {
            if (camp.sources().size() < sources.size()) {
                partial.add(names.said(camp.representative()) + by(camp));
            }
        }
        return partial.isEmpty() ? "" : " Not every source names the same: " + String.join("; ", partial) + ".";
    }

    /** {@code  by s000, in a narrower role by s002}: who led invested, but does not stand in the list itself. */
    private String by(Camp camp) {
        Map<Boolean, TreeSet<String>> sources = camp.claims().stream()
                .collect(Collectors.partitioningBy(
                        claim -> claim.question().equals(candidates.question()),
                        Collectors.mapping(Claim::source, Collectors.toCollection(TreeSet::new))));
        List<String> parts = new ArrayList<>();
        Set<String> own = sources.getOrDefault(true, new TreeSet<>());
        Set<String> narrower = sources.getOrDefault(false, new TreeSet<>());
        narrower.removeAll(own);
        if (!own.isEmpty()) {
            parts.add(" by " + Names.series(List.copyOf(own)));
        }
        if (!narrower.isEmpty()) {
            parts.add(" in a narrower role by " + Names.series(List.copyOf(narrower)));
        }
        return String.join(",", parts);
    }
}
