package claimgraph.export.content;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Evidence;
import claimgraph.claim.Question;
import claimgraph.claim.Source;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Rule;
import claimgraph.claim.verdict.Verdict;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A claim with the verdict on its question: what one row of the table of claims is made from. */
record Line(Claim claim, Verdict verdict, Source source) {

    Question question() {
        return claim.question();
    }

    Evidence evidence() {
        return claim.evidence().get(0);
    }

    String furtherPlaces() {
        return joined(claim.evidence().stream().skip(1).map(Evidence::place));
    }

    String rank() {
        return words(verdict.ranks().getOrDefault(claim.id(), Rank.NORMAL));
    }

    String status() {
        return words(verdict.status());
    }

    String decidedBy() {
        Rule rule = verdict.decidedBy();
        return rule == null ? "" : rule.notation();
    }

    String lostTo() {
        return joined(losses().map(Verdict.Loss::winner).map(ClaimId::toString).distinct());
    }

    String lostBy() {
        return joined(losses().map(loss -> loss.rule().notation()).distinct());
    }

    String differences() {
        return joined(verdict.differences().stream().map(Difference::localName).sorted());
    }

    private Stream<Verdict.Loss> losses() {
        return verdict.losses().stream().filter(loss -> loss.loser().equals(claim.id()));
    }

    /** Several words in one cell. */
    static String joined(Stream<String> words) {
        return words.collect(Collectors.joining("|"));
    }

    /** {@code EXPECTED_ONLY} is {@code expected-only}. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
