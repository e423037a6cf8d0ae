package claimgraph.link.match;

import java.util.List;

/**
 * What came of looking for the item of one thing.
 *
 * @param choices every candidate with what becomes of it, best first; empty when there is none
 * @param tried what was asked for, so that a vain search can be repeated
 */
public record Proposal(OurThing thing, List<Choice> choices, List<String> tried) {

    /** A candidate and what becomes of it. */
    public record Choice(Candidate candidate, Policy.Decision decision) {}

    public Proposal {
        choices = List.copyOf(choices);
        tried = List.copyOf(tried);
    }

    /** The decision on the best candidate; none when all were rejected. */
    public Policy.Decision decision() {
        return choices.stream()
                .map(Choice::decision)
                .filter(decision -> decision != Policy.Decision.REJECT)
                .findFirst()
                .orElse(Policy.Decision.NONE);
    }
}
