package claimgraph.weigh;

import static claimgraph.claim.verdict.Difference.ATTRIBUTION_CONFLICT;
import static claimgraph.claim.verdict.Difference.BASIS_DIFFERENCE;
import static claimgraph.claim.verdict.Difference.COVERAGE_DIFFERENCE;
import static claimgraph.claim.verdict.Difference.DURATION_MISMATCH;
import static claimgraph.claim.verdict.Difference.INTERNAL_CONTRADICTION;
import static claimgraph.claim.verdict.Difference.MODALITY_DIFFERENCE;
import static claimgraph.claim.verdict.Difference.PRECISION_DIFFERENCE;
import static claimgraph.claim.verdict.Difference.RECORD_CLASH;
import static claimgraph.claim.verdict.Difference.ROLE_DIFFERENCE;
import static claimgraph.claim.verdict.Difference.SCOPE_DIFFERENCE;
import static claimgraph.claim.verdict.Difference.SUM_MISMATCH;
import static claimgraph.claim.verdict.Difference.VALUE_CONFLICT;
import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.check.SeedCheck;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Claims;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Reconciliation.Outcome;
import claimgraph.claim.verdict.Rule;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import claimgraph.ontology.Namespaces;
import claimgraph.ontology.Ontology;
import claimgraph.problem.Problems;
import claimgraph.seed.SeedFolder;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of the five articles finds contradictory, and the computation must find as well. */
class ArticlesTest {

    private static final Weighed WEIGHED = weighed();

    static Stream<Arguments> tensions() {
        return Stream.of(
                Arguments.of("ami-labs-seed-2026--amountRaised", VALUE_CONFLICT, "USD 586 million"),
                Arguments.of("ami-labs-seed-2026--valuation", BASIS_DIFFERENCE, "post-money valuation in s003"),
                Arguments.of("ami-labs-seed-2026--closedOn", PRECISION_DIFFERENCE, "more precise"),
                Arguments.of("ami-labs-seed-2026--holdsRecord", SCOPE_DIFFERENCE, "largest seed round in Europe"),
                Arguments.of("ami-labs-seed-2026--valuation", MODALITY_DIFFERENCE, "valuation sought in s004"),
                Arguments.of("ami-labs-seed-2026--leadInvestor", COVERAGE_DIFFERENCE, "European investors"),
                Arguments.of(
                        "ami-labs-seed-2026--leadInvestor",
                        VALUE_CONFLICT,
                        "leaves no room for s001-c061 (European investors)"),
                Arguments.of("ami-labs-seed-2026--investor", COVERAGE_DIFFERENCE, "Amazon, denied"),
                Arguments.of(
                        "ami-labs-seed-2026--investor",
                        COVERAGE_DIFFERENCE,
                        "Temasek by s003, in a narrower role by s002"),
                Arguments.of(
                        "ami-labs-seed-2026--investor-roles", ROLE_DIFFERENCE, "NVIDIA is anchor investor in s003"),
                Arguments.of("ami-labs-seed-2026--investor-roles", ROLE_DIFFERENCE, "Bezos Expeditions is anchor"),
                Arguments.of("world-labs-round-2026--investor-roles", ROLE_DIFFERENCE, "lead investor in s004-c145"),
                Arguments.of(
                        "ami-labs--focusArea",
                        INTERNAL_CONTRADICTION,
                        "three initial vertical focus areas\"), which leaves no room for s003-c345 (Logistics)"),
                Arguments.of("ami-labs--focusArea", MODALITY_DIFFERENCE, "s001-c095 only expects"),
                Arguments.of("ami-labs--headquarters", MODALITY_DIFFERENCE, "s003-c307 only expects"),
                Arguments.of("ami-labs--basedOnArchitecture", MODALITY_DIFFERENCE, "s003-c146 only expects"),
                Arguments.of("v-jepa-2--releasedOn", DURATION_MISMATCH, "at least 90 days apart"),
                Arguments.of("v-jepa-2--developer", ATTRIBUTION_CONFLICT, "AMI Labs"),
                Arguments.of("jepa--developer", ATTRIBUTION_CONFLICT, "FAIR"),
                Arguments.of("yann-lecun--tenure--meta", VALUE_CONFLICT, "12 years"),
                Arguments.of("yann-lecun--tenure--meta", DURATION_MISMATCH, "11.833 to 12.915 years calculated"),
                Arguments.of("ami-labs-seed-2026--preMoneyValuation", SUM_MISMATCH, "This stands"),
                Arguments.of("ami-labs-seed-2026--postMoneyValuation", SUM_MISMATCH, "is no fact"),
                Arguments.of("minute-of-720p-video--count--frames", SUM_MISMATCH, "1,440 calculated: 560 apart"),
                Arguments.of("v-jepa-2--releasedOn", RECORD_CLASH, "has June 2025"));
    }

    @ParameterizedTest
    @MethodSource("tensions")
    void isFound(String question, Difference kind, String told) {
        Verdict verdict = verdict(question);
        assertThat(verdict.differences()).contains(kind);
        assertThat(verdict.explanation()).contains(told);
    }

    static Stream<Arguments> sums() {
        return Stream.of(
                Arguments.of("ami-labs-seed-2026--pre-money-plus-raised-1", Outcome.FAILS, "925000000"),
                Arguments.of("minute-of-720p-video--frames-of-a-minute-1", Outcome.FAILS, "360"),
                Arguments.of("v-jepa-2--released-before-the-departure-1", Outcome.FAILS, "90"),
                Arguments.of("ami-labs--launched-after-the-departure-1", Outcome.HOLDS, "0"),
                Arguments.of("world-model-capital-q1-2026--two-rounds-of-one-quarter-1", Outcome.HOLDS, "0"),
                Arguments.of("world-model-startups--combined-valuation-1", Outcome.HOLDS, "0"),
                Arguments.of("world-model-startups--capital-per-head-3", Outcome.HOLDS, "0"),
                Arguments.of("pichai-pay-package-2026--guaranteed-part-1", Outcome.HOLDS, "0"),
                Arguments.of("ami-labs-seed-2026--record-times-four-1", Outcome.UNDECIDABLE, ""));
    }

    @ParameterizedTest
    @MethodSource("sums")
    void comesOut(String key, Outcome outcome, String residual) {
        Reconciliation sum = WEIGHED.reconciliations().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(sum.outcome()).isEqualTo(outcome);
        assertThat(sum.residual() == null ? "" : sum.residual().toPlainString()).isEqualTo(residual);
    }

    /** What a seed round is expected to bring, or who used to be chief executive, must not look like a fact. */
    @Test
    void noQuestionWithoutADecisionHasAFact() {
        assertThat(WEIGHED.verdicts().stream().filter(verdict -> verdict.status() != Status.DECIDED))
                .isNotEmpty()
                .allMatch(verdict -> verdict.facts().isEmpty());
    }

    /** Whatever is open is open because a person wants it so, or because what excludes it is as well supported. */
    @Test
    void whatIsOpenIsExplained() {
        assertThat(WEIGHED.verdicts())
                .filteredOn(verdict -> verdict.status() == Status.UNRESOLVED)
                .isNotEmpty()
                .allMatch(verdict -> verdict.decidedBy() == Rule.HUMAN
                        || verdict.explanation().contains("Nothing decides")
                        || verdict.explanation().contains("Until somebody decides"));
    }

    @Test
    void aPersonOverrulesAndSaysWhy() {
        Verdict tenure = verdict("yann-lecun--tenure--meta");
        assertThat(tenure.decidedBy()).isEqualTo(Rule.HUMAN);
        assertThat(tenure.selected()).containsExactly(ClaimId.parse("s000-c052"));
        assertThat(tenure.losses()).hasSize(3).allMatch(loss -> loss.rule() == Rule.HUMAN);
        assertThat(tenure.explanation()).contains("11.8 to 12.9 years", "decided by the editors of claimgraph");
        Verdict maker = verdict("v-jepa-2--developer");
        assertThat(maker.ranks()).containsEntry(ClaimId.parse("s002-c061"), Rank.DEPRECATED);
        assertThat(maker.decidedBy()).isEqualTo(Rule.HUMAN);
    }

    private static Verdict verdict(String key) {
        return Stream.concat(WEIGHED.verdicts().stream(), WEIGHED.across().stream())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Weighed weighed() {
        Ontology ontology = Ontology.read(Path.of("ontology"), Namespaces.PUBLISHED);
        Claims claims =
                new SeedCheck(new SeedFolder(Path.of("seeds"), "seeds"), ontology.catalogue(), new Problems()).read();
        return Weighing.weigh(claims, ontology.catalogue());
    }
}
