package claimgraph.weigh;

import claimgraph.claim.Claim;
import claimgraph.claim.Modality;
import claimgraph.claim.Property;
import claimgraph.claim.Question;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Rank;
import claimgraph.claim.verdict.Status;
import claimgraph.claim.verdict.Verdict;
import claimgraph.weigh.context.RelatedClaims;
import claimgraph.weigh.context.WeighingContext;
import claimgraph.weigh.difference.BasisExplanation;
import claimgraph.weigh.difference.Roles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds claims on several properties of one thing side by side. Figures that one super-property groups are stated on
 * different bases, as the valuations of a round; members of a list stand there in different roles, as its investors.
 */
final class AcrossProperties {

    private final WeighingContext context;
    private final Map<Question, List<Claim>> bases = new TreeMap<>();
    private final Map<Question, List<Claim>> roles = new TreeMap<>();
    private final Map<Question, List<Claim>> plain = new HashMap<>();

    private AcrossProperties(WeighingContext context) {
        this.context = context;
    }

    /** The verdicts are all on one subject. */
    static List<Verdict> compare(List<Verdict> verdicts, WeighingContext context) {
        AcrossProperties across = new AcrossProperties(context);
        verdicts.forEach(across::gather);
        verdicts.forEach(across::gatherPlain);
        List<Verdict> compared = new ArrayList<>();
        across.bases.forEach((question, claims) -> add(across.basis(question, claims), compared));
        across.roles.forEach((question, claims) -> add(across.roles(question, claims), compared));
        compared.sort(Comparator.comparing(Verdict::question));
        return compared;
    }

    private static void add(@Nullable Verdict verdict, List<Verdict> verdicts) {
        if (verdict != null) {
            verdicts.add(verdict);
        }
    }

    private void gather(Verdict verdict) {
        Question question = verdict.question();
        Property property = context.property(question);
        for (String grouping : groupings(property)) {
            Question shared = new Question(question.subject(), grouping, question.aspect());
            bases.computeIfAbsent(shared, key -> new ArrayList<>()).addAll(affirmed(verdict));
        }
        for (Question wider : RelatedClaims.wider(question, property, context.catalogue())) {
            roles.computeIfAbsent(wider, key -> new ArrayList<>()).addAll(affirmed(verdict));
        }
    }

    /** What is said under the wider property itself, where it has narrower ones. */
    private void gatherPlain(Verdict verdict) {
        if (roles.containsKey(verdict.question())) {
            plain.put(verdict.question(), affirmed(verdict));
        }
    }

    private Set<String> groupings(Property property) {
        Set<String> groupings = new TreeSet<>(property.superProperties());
        groupings.addAll(property.bearing().heldBeside());
        groupings.retainAll(context.catalogue().abstractProperties());
        return groupings;
    }

    private static List<Claim> affirmed(Verdict verdict) {
        return verdict.candidates().stream()
                .filter(claim -> claim.value().isStated()
                        && claim.modality() != Modality.DENIED
                        && verdict.ranks().get(claim.id()) != Rank.DEPRECATED)
                .toList();
    }

    private @Nullable Verdict basis(Question question, List<Claim> claims) {
        if (Roles.properties(claims).size() < 2) {
            return null;
        }
        Set<Difference> kinds = EnumSet.of(Difference.BASIS_DIFFERENCE);
        Set<Boolean> awaited = new HashSet<>();
        claims.forEach(claim -> awaited.add(claim.modality() == Modality.EXPECTED));
        if (awaited.size() > 1) {
            kinds.add(Difference.MODALITY_DIFFERENCE);
        }
        return verdict(question, claims, kinds);
    }

    private @Nullable Verdict roles(Question question, List<Claim> claims) {
        Set<Value> inSeveral = new Roles(claims, context).inSeveral();
        List<Claim> concerned = new ArrayList<>(claims);
        concerned.addAll(plain.getOrDefault(question, List.of()));
        concerned.removeIf(claim -> !inSeveral.contains(claim.value()));
        return concerned.isEmpty() ? null : verdict(question, concerned, EnumSet.of(Difference.ROLE_DIFFERENCE));
    }

    private Verdict verdict(Question question, List<Claim> claims, Set<Difference> kinds) {
        List<Claim> sorted = claims.stream().sorted().toList();
        QuestionStatistics statistics = QuestionStatistics.of(sorted, context);
        return new Verdict(
                question,
                sorted,
                List.of(),
                Status.COMPARED,
                null,
                BasisExplanation.tell(sorted, context),
                kinds,
                Map.of(),
                List.of(),
                List.of(),
                statistics.sources(),
                statistics.voices(),
                statistics.spread());
    }
}
