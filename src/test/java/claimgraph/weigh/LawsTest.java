package claimgraph.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Modality;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Relation;
import claimgraph.claim.verdict.Relation.Type;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import claimgraph.weigh.context.WeighingContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of weighing, on random groups of claims; the number in a failing test's name is the seed that makes it. */
class LawsTest {

    private static final Pattern ID = Pattern.compile("s\\d{3}-c\\d{3}");

    static Stream<Integer> seeds() {
        return IntStream.range(0, 400).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfRowsDoesNotMatter(int seed) {
        RandomGroup group = new RandomGroup(seed);
        List<Claim> shuffled = new ArrayList<>(group.claims());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(weigh(group, shuffled)).isEqualTo(weigh(group, group.claims()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNamesAndOrderOfSourcesDoNotMatter(int seed) {
        RandomGroup group = new RandomGroup(seed);
        RandomGroup renamed = group.withSourcesTurnedRound();

        assertThat(winners(weigh(renamed, renamed.claims()))).isEqualTo(winners(weigh(group, group.claims())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void repeatingAClaimInItsOwnSourceChangesNoWinner(int seed) {
        RandomGroup group = new RandomGroup(seed);
        Set<String> before = winners(weigh(group, group.claims()));
        group.repeat(new Random(seed), "");

        assertThat(winners(weigh(group, group.claims()))).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void repeatingAClaimInASourceThatCopiesItChangesNoWinner(int seed) {
        RandomGroup group = new RandomGroup(seed);
        Set<String> before = winners(weigh(group, group.claims()));
        group.repeat(new Random(seed), "s099");

        assertThat(winners(weigh(group, group.claims()))).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wideningABoundNeverCreatesAConflict(int seed) {
        RandomGroup group = new RandomGroup(seed, RandomGroup.Kind.FIGURES);
        Set<Relation> before = conflicts(weigh(group, group.claims()));
        group.widen(new Random(seed));

        assertThat(before).containsAll(conflicts(weigh(group, group.claims())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void disagreementIsSymmetric(int seed) {
        RandomGroup group = new RandomGroup(seed);
        List<Relation> relations = weigh(group, group.claims()).relations();

        for (Relation relation : relations) {
            if (relation.type() == Type.CONTRADICTS || relation.type() == Type.CORROBORATES) {
                assertThat(relations).contains(new Relation(relation.to(), relation.type(), relation.from()));
            }
            assertThat(relation.from()).isNotEqualTo(relation.to());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void explanationsNameOnlyClaimsThatExist(int seed) {
        RandomGroup group = new RandomGroup(seed);
        Verdict verdict = weigh(group, group.claims());
        Set<String> candidates = verdict.candidates().stream()
                .map(claim -> claim.id().toString())
                .collect(Collectors.toSet());

        Matcher named = ID.matcher(verdict.explanation());
        while (named.find()) {
            assertThat(candidates).contains(named.group());
        }
        assertThat(verdict.explanation()).isNotBlank().endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void factsAreNeitherExpectedNorDeniedAndAtMostOneForASingleAnswer(int seed) {
        RandomGroup group = new RandomGroup(seed);
        Verdict verdict = weigh(group, group.claims());

        assertThat(verdict.facts()).extracting(Claim::modality).doesNotContain(Modality.EXPECTED, Modality.DENIED);
        assertThat(verdict.facts().isEmpty()).isEqualTo(verdict.status() != Status.DECIDED);
        if (group.kind() != RandomGroup.Kind.LIST) {
            assertThat(winners(verdict)).hasSizeLessThanOrEqualTo(1);
            assertThat(verdict.selected()).hasSizeLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyClaimHasARankAndALoserLostToAnotherCandidate(int seed) {
        RandomGroup group = new RandomGroup(seed);
        Verdict verdict = weigh(group, group.claims());
        Set<ClaimId> candidates = verdict.candidates().stream().map(Claim::id).collect(Collectors.toSet());

        assertThat(verdict.ranks().keySet()).isEqualTo(candidates);
        assertThat(verdict.losses()).extracting(Verdict.Loss::loser).doesNotHaveDuplicates();
        for (Verdict.Loss loss : verdict.losses()) {
            assertThat(candidates).contains(loss.loser(), loss.winner());
            assertThat(verdict.ranks().get(loss.loser())).isNotEqualTo(Rank.PREFERRED);
        }
    }

    private static Verdict weigh(RandomGroup group, List<Claim> claims) {
        return Weighing.weigh(group.question(), claims, WeighingContext.of(group.world(), World.CATALOGUE));
    }

    /** What became a fact, as values: which of two claims that say the same is shown does not count. */
    private static Set<String> winners(Verdict verdict) {
        return verdict.facts().stream().map(claim -> claim.value().key()).collect(Collectors.toSet());
    }

    private static Set<Relation> conflicts(Verdict verdict) {
        return verdict.relations().stream()
                .filter(relation -> relation.type() == Type.CONTRADICTS)
                .collect(Collectors.toSet());
    }
}
