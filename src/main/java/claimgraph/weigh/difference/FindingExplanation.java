package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Evidence;
import claimgraph.claim.Modality;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Relation;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.Candidates;
import claimgraph.weigh.context.WeighingContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the kinds of disagreement add to a story: who contradicts whom or himself, and which dates do not fit. */
public final class FindingExplanation {

    private FindingExplanation() {}

    public static String tell(Candidates candidates, Findings findings, WeighingContext context) {
        Set<Difference> differences = findings.differences();
        StringBuilder text = new StringBuilder();
        if (candidates.property().bearing().passesOn()) {
            candidates.current().forEach(agreeing -> text.append(passedOn(agreeing, true, context)));
            candidates.former().forEach(agreeing -> text.append(passedOn(agreeing, false, context)));
        }
        if (differences.isEmpty()) {
            return text.toString();
        }
        List<Relation> conflicts = findings.relations().stream()
                .filter(relation -> relation.type() == Relation.Type.CONTRADICTS
                        && relation.from().compareTo(relation.to()) < 0)
                .toList();
        if (candidates.property().singleValued()) {
            say(
                    "One source says both: ",
                    differences,
                    Difference.INTERNAL_CONTRADICTION,
                    conflicts,
                    FindingExplanation::inOne,
                    text);
        }
        say("Different makers are named: ", differences, Difference.ATTRIBUTION_CONFLICT, conflicts, all -> true, text);
        text.append(complete(candidates, conflicts, new ClaimNames(context)));
        if (differences.contains(Difference.MODALITY_DIFFERENCE)) {
            candidates.current().stream()
                    .filter(Corroboration::isForetold)
                    .forEach(agreeing -> text.append(foretold(agreeing)));
        }
        if (differences.contains(Difference.UNIT_DIFFERENCE)) {
            text.append(" Currencies or units differ and are not converted.");
        }
        return text.toString();
    }

    private static String foretold(AgreeingClaims agreeing) {
        Map<Boolean, List<Claim>> byExpected = agreeing.claims().stream()
                .collect(Collectors.partitioningBy(claim -> claim.modality() == Modality.EXPECTED));
        List<Claim> said = byExpected.getOrDefault(false, List.of());
        return " " + ClaimNames.ids(byExpected.getOrDefault(true, List.of())) + " only expects what "
                + ClaimNames.ids(said) + (said.size() == 1 ? " says." : " say.");
    }

    /** Lists that are presented as complete, each with the words that make it so and with what it leaves no room for. */
    private static String complete(Candidates candidates, List<Relation> conflicts, ClaimNames names) {
        Map<ClaimId, Claim> claims = new HashMap<>();
        candidates.members().forEach(agreeing -> agreeing.claims().forEach(claim -> claims.put(claim.id(), claim)));
        Set<Claim> own = new TreeSet<>(candidates.all());
        Map<String, Set<Claim>> lists = new TreeMap<>();
        Map<String, Set<Claim>> against = new TreeMap<>();
        for (Relation pair : conflicts) {
            Claim from = claims.get(pair.from());
            Claim to = claims.get(pair.to());
            if (from != null && to != null) {
                note(from, to, own, lists, against);
                note(to, from, own, lists, against);
            }
        }
        StringBuilder text = new StringBuilder(lists.isEmpty() ? more(own) : "");
        lists.forEach((source, list) -> text.append(' ')
                .append(source)
                .append(" names all there are (\"")
                .append(words(list))
                .append("\"), which leaves no room for ")
                .append(names.citedAll(against.getOrDefault(source, Set.of())))
                .append('.'));
        return text.toString();
    }

    /** Of lists with the same members one may call itself complete, and another say that there are more. */
    private static String more(Collection<Claim> claims) {
        Set<Claim> all = new TreeSet<>();
        Set<Claim> some = new TreeSet<>();
        for (Claim claim : claims) {
            if (claim.listComplete() != null) {
                (claim.listComplete() ? all : some).add(claim);
            }
        }
        return all.isEmpty() || some.isEmpty()
                ? ""
                : " As all there are: " + words(all) + " (" + ClaimNames.ids(all) + "); as some of them: " + words(some)
                        + " (" + ClaimNames.ids(some) + ").";
    }

    private static void note(
            Claim listed, Claim other, Set<Claim> own, Map<String, Set<Claim>> lists, Map<String, Set<Claim>> against) {
        if (own.contains(listed) && Boolean.TRUE.equals(listed.listComplete())) {
            lists.computeIfAbsent(listed.source(), key -> new TreeSet<>()).add(listed);
            against.computeIfAbsent(listed.source(), key -> new TreeSet<>()).add(other);
        }
    }

    /** The excerpt that every member of the list cites, else the longest: it shows most of the list. */
    private static String words(Set<Claim> list) {
        List<String> quotes = list.stream()
                .flatMap(claim -> claim.evidence().stream())
                .map(Evidence::quote)
                .toList();
        return quotes.stream()
                .filter(quote -> list.stream()
                        .allMatch(claim -> claim.evidence().stream()
                                .anyMatch(evidence -> evidence.quote().equals(quote))))
                .findFirst()
                .orElseGet(() -> quotes.stream()
                        .max(Comparator.comparingInt(String::length))
                        .orElseThrow());
    }

    private static String passedOn(AgreeingClaims agreeing, boolean former, WeighingContext context) {
        Map<String, List<Claim>> holders = Holders.others(agreeing, former, context).stream()
                .collect(Collectors.groupingBy(claim -> claim.question().subject(), TreeMap::new, Collectors.toList()));
        List<String> named = new ArrayList<>();
        holders.forEach((holder, claims) ->
                named.add(context.label(new Value.Thing(holder)) + " (" + ClaimNames.ids(claims) + ")"));
        return named.isEmpty()
                ? ""
                : " \"" + context.label(agreeing.value()) + (former ? "\" was held before by " : "\" is now held by ")
                        + ClaimNames.series(named) + ".";
    }

    private static boolean inOne(Relation relation) {
        return relation.from().source().equals(relation.to().source());
    }

    private static void say(
            String opening,
            Set<Difference> differences,
            Difference kind,
            List<Relation> conflicts,
            Predicate<Relation> fitting,
            StringBuilder text) {
        if (differences.contains(kind)) {
            List<String> pairs = new ArrayList<>();
            conflicts.stream().filter(fitting).forEach(pair -> pairs.add(both(pair.from(), pair.to())));
            text.append(' ').append(opening).append(ClaimNames.series(pairs)).append('.');
        }
    }

    private static String both(ClaimId one, ClaimId other) {
        return one + " against " + other;
    }
}
