package claimgraph.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Decision.Action;
import claimgraph.claim.Modality;
import claimgraph.claim.Question;
import claimgraph.claim.verdict.Reconciliation;
import claimgraph.claim.verdict.Reconciliation.Outcome;
import claimgraph.claim.verdict.Rule;
import claimgraph.claim.verdict.Verdict;
import claimgraph.claim.verdict.Verdict.Loss;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.Candidates;
import claimgraph.weigh.context.Match;
import claimgraph.weigh.context.WeighingContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each rule's comment in the ontology promises, on random groups and worlds: a rule decides only where it applies. */
class RuleLawsTest {

    static Stream<Integer> seeds() {
        return IntStream.range(0, 600).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoLosesByARuleLosesForItsReason(int seed) {
        RandomGroup group = new RandomGroup(seed);
        WeighingContext context = WeighingContext.of(group.world(), World.CATALOGUE);
        Verdict verdict = Weighing.weigh(group.question(), group.claims(), context);
        Candidates candidates = Candidates.of(group.question(), group.claims(), context);
        for (Loss loss : verdict.losses()) {
            Claim loser = claim(verdict, loss.loser());
            Claim winner = claim(verdict, loss.winner());
            AgreeingClaims lost = agreeing(candidates, loser);
            AgreeingClaims won = agreeing(candidates, winner);
            switch (loss.rule()) {
                case NOT_DENIED -> {
                    assertThat(loser.modality()).isEqualTo(Modality.DENIED);
                    assertThat(Match.covers(loser.value(), winner.value(), context))
                            .isTrue();
                }
                case MODALITY -> assertThat(won.doubt()).isLessThan(lost.doubt());
                case SUCCESSION ->
                    assertThat(candidates.former().contains(lost)
                                    || lost.latest().before(won.latest()))
                            .isTrue();
                case PRECISION ->
                    assertThat(Match.of(winner.value(), loser.value(), context) == Match.FINER
                                    || Match.sharpens(winner.value(), loser.value()))
                            .isTrue();
                case INDEPENDENT_SUPPORT -> assertThat(won.voices()).isGreaterThan(lost.voices());
                case SOURCE_TIER -> {
                    assertThat(won.voices()).isEqualTo(lost.voices());
                    assertThat(won.tier()).isLessThan(lost.tier());
                }
                default -> assertThat(loss.rule()).isEqualTo(Rule.HUMAN);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOnlyAnswerHasNoLosersAndAListNoFactThatIsDeniedMoreStrongly(int seed) {
        RandomGroup group = new RandomGroup(seed);
        WeighingContext context = WeighingContext.of(group.world(), World.CATALOGUE);
        Verdict verdict = Weighing.weigh(group.question(), group.claims(), context);
        if (verdict.decidedBy() == Rule.UNOPPOSED) {
            assertThat(verdict.losses()).isEmpty();
            assertThat(verdict.selected()).hasSize(1);
        }
        if (verdict.decidedBy() == Rule.LIST) {
            Candidates candidates = Candidates.of(group.question(), group.claims(), context);
            for (Claim fact : verdict.facts()) {
                assertThat(candidates.denied())
                        .noneMatch(denial -> denial.value().equals(fact.value())
                                && denial.voices() > agreeing(candidates, fact).voices());
            }
        }
    }

    /** A sum that holds, and in which the loser does not stand. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatAddsUpDoesAndWhatItBeatsDoesNot(int seed) {
        Weighed weighed = Weighing.weigh(new RandomWorld(seed).claims(), World.CATALOGUE);
        Set<ClaimId> fitting = weighed.reconciliations().stream()
                .filter(sum -> sum.outcome() == Outcome.HOLDS)
                .flatMap(RuleLawsTest::members)
                .collect(Collectors.toSet());
        for (Verdict verdict : weighed.verdicts()) {
            for (Loss loss : verdict.losses()) {
                if (loss.rule() == Rule.RECONCILED) {
                    assertThat(fitting).doesNotContain(loss.loser());
                    assertThat(verdict.candidates())
                            .anyMatch(claim -> fitting.contains(claim.id())
                                    && claim.value()
                                            .equals(claim(verdict, loss.winner())
                                                    .value()));
                }
            }
        }
    }

    /** Whom a person prefers wins, whatever the others are. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatAPersonPrefersIsChosen(int seed) {
        RandomGroup group = new RandomGroup(seed, RandomGroup.Kind.FIGURES);
        Question question = group.question();
        World world = new World();
        List<Claim> claims = group.claims();
        Claim preferred = claims.get(seed % claims.size());
        if (preferred.modality() != Modality.DENIED) {
            world.decides(question, Action.PREFER, preferred.id().toString());
            Verdict verdict = Weighing.weigh(question, claims, WeighingContext.of(world.claims(), World.CATALOGUE));
            assertThat(verdict.selected()).hasSize(1);
            assertThat(Match.of(
                            claim(verdict, verdict.selected().get(0)).value(),
                            preferred.value(),
                            WeighingContext.of(world.claims(), World.CATALOGUE)))
                    .isEqualTo(Match.SAME);
        }
    }

    /** So that the laws above prove something: each rule decides in some of the random groups or worlds. */
    @Test
    void everyRuleIsTried() {
        Map<Rule, Integer> tried = new EnumMap<>(Rule.class);
        seeds().forEach(seed -> {
            RandomGroup group = new RandomGroup(seed);
            Weighing.weigh(group.question(), group.claims(), WeighingContext.of(group.world(), World.CATALOGUE))
                    .losses()
                    .forEach(loss -> tried.merge(loss.rule(), 1, Integer::sum));
            Weighing.weigh(new RandomWorld(seed).claims(), World.CATALOGUE)
                    .verdicts()
                    .forEach(verdict -> {
                        verdict.losses().forEach(loss -> tried.merge(loss.rule(), 1, Integer::sum));
                        if (verdict.decidedBy() != null) {
                            tried.merge(verdict.decidedBy(), 1, Integer::sum);
                        }
                    });
        });
        assertThat(tried).containsOnlyKeys(Rule.values());
    }

    private static Stream<ClaimId> members(Reconciliation sum) {
        return Stream.concat(sum.uses().stream(), sum.supports().stream());
    }

    private static Claim claim(Verdict verdict, ClaimId id) {
        return verdict.candidates().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static AgreeingClaims agreeing(Candidates candidates, Claim claim) {
        return Stream.of(candidates.current(), candidates.former(), candidates.denied())
                .flatMap(List::stream)
                .filter(agreeing -> agreeing.claims().contains(claim))
                .findFirst()
                .orElseThrow();
    }
}
