package claimgraph.weigh;

import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Verdict;
import java.util.Comparator;
import java.util.List;

/**
 * What weighing said of all claims.
 *
 * @param verdicts one for each question that has a claim, in the order of the questions
 * @param across verdicts that hold several properties of one thing side by side
 * @param comparison what was found across questions
 */
public record Weighed(List<Verdict> verdicts, List<Verdict> across, Comparison comparison) {
    public Weighed {
        verdicts = List.copyOf(verdicts);
        across = List.copyOf(across);
    }

    /** Of verdicts as they came. */
    public static Weighed of(List<Verdict> verdicts, List<Verdict> across, Comparison comparison) {
        return new Weighed(sorted(verdicts), sorted(across), comparison);
    }

    private static List<Verdict> sorted(List<Verdict> verdicts) {
        return verdicts.stream().sorted(Comparator.comparing(Verdict::question)).toList();
    }

    public List<Reconciliation> reconciliations() {
        return comparison.reconciliations();
    }
}
