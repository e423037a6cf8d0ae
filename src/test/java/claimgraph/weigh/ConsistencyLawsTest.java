package claimgraph.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Claims;
import claimgraph.claim.Decision;
import claimgraph.claim.Decision.Action;
import claimgraph.claim.Question;
import claimgraph.claim.value.Interval;
import claimgraph.claim.value.Quantity;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Reconciliation.Outcome;
import claimgraph.claim.verdict.Relation;
import claimgraph.claim.verdict.Relation.Type;
import claimgraph.claim.verdict.Rule;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of facts across questions, on random worlds; the number in a failing test's name is the seed that makes it. */
class ConsistencyLawsTest {

    private static final Map<Integer, Weighed> WEIGHED = new ConcurrentHashMap<>();

    static Stream<Integer> seeds() {
        return IntStream.range(0, 600).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoFactsContradictEachOther(int seed) {
        Weighed weighed = weighed(seed);
        Set<ClaimId> facts = facts(weighed);
        assertThat(contradictions(weighed)).noneMatch(pair -> facts.contains(pair.from()) && facts.contains(pair.to()));
    }

    /** Computed anew from the facts, without the code that sums. */
    @ParameterizedTest
    @MethodSource("seeds")
    void factsAddUp(int seed) {
        Map<Question, Set<Interval>> facts = figures(weighed(seed));
        for (String round : List.of("round", "record")) {
            for (Interval pre : of(facts, round, "preMoneyValuation")) {
                for (Interval raised : of(facts, round, "amountRaised")) {
                    for (Interval post : of(facts, round, "postMoneyValuation")) {
                        assertThat(post.disjoint(plus(pre, raised))).isFalse();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneBasisHoldsUnlessASumShowsThatTwoDo(int seed) {
        Map<Question, Set<Interval>> facts = figures(weighed(seed));
        for (String round : List.of("round", "record")) {
            boolean pre = !of(facts, round, "preMoneyValuation").isEmpty();
            boolean post = !of(facts, round, "postMoneyValuation").isEmpty();
            if (pre && post) {
                assertThat(weighed(seed).reconciliations())
                        .anyMatch(sum -> sum.about().equals(round) && sum.outcome() == Outcome.HOLDS);
            }
            if (pre || post) {
                assertThat(of(facts, round, "valuationBasisUnstated")).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aQuestionWithOneAnswerHasAtMostOneFact(int seed) {
        for (Verdict verdict : weighed(seed).verdicts()) {
            if (World.CATALOGUE.properties().get(verdict.question().property()).singleValued()) {
                assertThat(verdict.facts().stream()
                                .map(claim -> claim.value().key())
                                .distinct())
                        .hasSizeLessThanOrEqualTo(1);
            }
            assertThat(verdict.facts().isEmpty()).isEqualTo(verdict.status() != Status.DECIDED);
            assertThat(verdict.selected())
                    .isSubsetOf(verdict.candidates().stream().map(Claim::id).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCompleteListAndAFurtherMemberAreNotBothFacts(int seed) {
        Weighed weighed = weighed(seed);
        for (Verdict verdict : weighed.verdicts()) {
            for (Claim listed : verdict.facts()) {
                for (Claim other : verdict.facts()) {
                    if (Boolean.TRUE.equals(listed.listComplete())
                            && !listed.value().equals(other.value())) {
                        Set<String> naming = naming(weighed, verdict.question(), other);
                        assertThat(naming.contains(listed.source())
                                        || !disjoint(naming, naming(weighed, verdict.question(), listed)))
                                .as(listed.id() + " is all there is, beside " + other.id())
                                .isTrue();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noFactIsDeniedByARecordUnlessAPersonPrefersIt(int seed) {
        Claims claims = new RandomWorld(seed).claims();
        Weighed weighed = Weighing.weigh(claims, World.CATALOGUE);
        Set<ClaimId> facts = facts(weighed);
        Set<Question> preferred = claims.decisions().stream()
                .filter(decision -> decision.action() == Action.PREFER)
                .map(Decision::question)
                .collect(Collectors.toSet());
        assertThat(weighed.comparison().clashes())
                .noneMatch(clash -> facts.contains(clash.claim().id())
                        && !preferred.contains(clash.claim().question()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatLosesToWhatItExcludesLosesToAFact(int seed) {
        Weighed weighed = weighed(seed);
        Set<ClaimId> facts = facts(weighed);
        for (Verdict verdict : weighed.verdicts()) {
            for (Verdict.Loss loss : verdict.losses()) {
                if (loss.rule() == Rule.EXCLUSION) {
                    assertThat(facts).contains(loss.winner()).doesNotContain(loss.loser());
                    assertThat(contradictions(weighed))
                            .anyMatch(pair -> pair.from().equals(loss.loser())
                                    || pair.to().equals(loss.loser()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfRowsDoesNotMatter(int seed) {
        RandomWorld world = new RandomWorld(seed);
        assertThat(Weighing.weigh(world.shuffled(seed), World.CATALOGUE))
                .isEqualTo(Weighing.weigh(world.claims(), World.CATALOGUE));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodySaysOtherwiseWhereItIsWritten(int seed) {
        Weighed weighed = weighed(seed);
        Set<ClaimId> against = new HashSet<>();
        contradictions(weighed).forEach(pair -> against.add(pair.from()));
        weighed.reconciliations().stream()
                .filter(sum -> sum.outcome() == Outcome.FAILS)
                .forEach(sum -> {
                    against.addAll(sum.uses());
                    against.addAll(sum.supports());
                });
        weighed.comparison()
                .clashes()
                .forEach(clash -> against.add(clash.claim().id()));
        weighed.across().forEach(verdict -> verdict.candidates().forEach(claim -> against.add(claim.id())));
        for (Verdict verdict : weighed.verdicts()) {
            if (verdict.explanation().contains("Nobody says otherwise")) {
                assertThat(verdict.isDisagreement()).isFalse();
                assertThat(verdict.candidates()).extracting(Claim::id).noneMatch(against::contains);
            }
        }
    }

    /** Each world is weighed once for all the laws. */
    private static Weighed weighed(int seed) {
        return WEIGHED.computeIfAbsent(seed, one -> Weighing.weigh(new RandomWorld(one).claims(), World.CATALOGUE));
    }

    private static Set<ClaimId> facts(Weighed weighed) {
        return weighed.verdicts().stream()
                .flatMap(verdict -> verdict.ranks().entrySet().stream())
                .filter(rank -> rank.getValue() == Rank.PREFERRED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<Relation> contradictions(Weighed weighed) {
        return Stream.concat(
                        weighed.verdicts().stream().flatMap(verdict -> verdict.relations().stream()),
                        weighed.comparison().relations().stream())
                .filter(relation -> relation.type() == Type.CONTRADICTS)
                .toList();
    }

    private static Map<Question, Set<Interval>> figures(Weighed weighed) {
        Map<Question, Set<Interval>> figures = new HashMap<>();
        weighed.verdicts()
                .forEach(verdict -> verdict.facts().forEach(fact -> {
                    if (fact.value() instanceof Quantity quantity) {
                        figures.computeIfAbsent(verdict.question(), key -> new HashSet<>())
                                .add(quantity.interval());
                    }
                }));
        return figures;
    }

    private static Set<Interval> of(Map<Question, Set<Interval>> facts, String round, String property) {
        return facts.getOrDefault(new Question(round, property, ""), Set.of());
    }

    private static Interval plus(Interval one, Interval other) {
        return new Interval(
                sum(one.low(), other.low()),
                one.lowOpen() || other.lowOpen(),
                sum(one.high(), other.high()),
                one.highOpen() || other.highOpen());
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    /** The sources that name a member, a part of it or a whole that it belongs to; the unit is a part of the lab. */
    private static Set<String> naming(Weighed weighed, Question question, Claim member) {
        Set<String> kin = Set.of("lab", "unit");
        String value = member.value().key();
        return weighed.verdicts().stream()
                .filter(verdict -> bears(verdict.question(), question))
                .flatMap(verdict -> verdict.candidates().stream())
                .filter(claim -> claim.value().key().equals(value)
                        || (kin.contains(value) && kin.contains(claim.value().key())))
                .map(Claim::source)
                .collect(Collectors.toSet());
    }

    private static boolean bears(Question narrower, Question question) {
        return narrower.subject().equals(question.subject())
                && (narrower.property().equals(question.property())
                        || World.CATALOGUE
                                .properties()
                                .get(narrower.property())
                                .superProperties()
                                .contains(question.property()));
    }

    private static boolean disjoint(Set<String> one, Set<String> other) {
        return one.stream().noneMatch(other::contains);
    }
}
