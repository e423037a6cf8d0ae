package claimgraph.pipeline;

import claimgraph.claim.Entity;
import claimgraph.claim.Evidence;
import claimgraph.claim.Source;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a build made, in numbers, for the person who ran it. */
public final class Summary {

    private Summary() {}

    /** Lines of plain text without a trailing newline each. */
    public static List<String> lines(PipelineResult built) {
        List<String> lines = new ArrayList<>();
        lines.add("claims      " + built.claims().claims().size() + counts(sources(built)));
        lines.add("entities    " + built.claims().entities().size()
                + counts(countBy(built.claims().entities().values().stream(), Entity::type)));
        lines.add("quoted      " + quoted(built));
        lines.add("questions   " + built.verdicts().size() + counts(statuses(built)));
        lines.add("disagree    " + all(built).filter(Verdict::isDisagreement).count() + counts(kinds(built)));
        lines.add("sums        " + built.reconciliations().size()
                + counts(countBy(built.reconciliations().stream(), Summary::outcome)));
        lines.add("triples     " + built.graph().triples());
        return lines;
    }

    private static Map<String, Long> sources(PipelineResult built) {
        Map<String, Long> counts = new TreeMap<>();
        built.claims().bySource().forEach((source, claims) -> counts.put(source, (long) claims.size()));
        return counts;
    }

    /** How much of each source the evidence repeats: the copyright guard. */
    private static String quoted(PipelineResult built) {
        return built.claims().bySource().entrySet().stream()
                .map(entry -> {
                    Source source =
                            Objects.requireNonNull(built.claims().sources().get(entry.getKey()));
                    List<Evidence> phrases = entry.getValue().stream()
                            .flatMap(claim -> claim.evidence().stream())
                            .toList();
                    double share = source.quotedShare(phrases);
                    return String.format(Locale.ROOT, "%s %.1f %%", entry.getKey(), share * 100);
                })
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Long> statuses(PipelineResult built) {
        return countBy(
                built.verdicts().stream().filter(verdict -> verdict.status() != Status.DECIDED),
                verdict -> words(verdict.status()));
    }

    private static Map<String, Long> kinds(PipelineResult built) {
        return countBy(all(built).flatMap(verdict -> verdict.differences().stream()), Difference::localName);
    }

    private static Stream<Verdict> all(PipelineResult built) {
        return Stream.concat(built.verdicts().stream(), built.across().stream());
    }

    private static String outcome(Reconciliation reconciliation) {
        return words(reconciliation.outcome());
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <T> Map<String, Long> countBy(Stream<T> things, Function<T, String> key) {
        return things.collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    private static String counts(Map<String, Long> counts) {
        return counts.isEmpty()
                ? ""
                : counts.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
