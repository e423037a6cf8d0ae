package claimgraph.annotate;

import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.TextEvidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * How far two annotations of the same sources agree. Two claims match when subject, property and aspect are equal and either
 * their values are equal or their phrases overlap; each matches one other at most, an equal value before an overlap.
 */
public final class AnnotationAgreement {
    private final Map<String, List<Claim>> first;
    private final Map<String, List<Claim>> second;

    private record Pair(Claim first, Claim second) {
        boolean sameValue() {
            return first.value().key().equals(second.value().key());
        }
    }

    public AnnotationAgreement(Claims first, Claims second) {
        this.first = first.bySource();
        this.second = second.bySource();
    }

    /**
     * The table as CSV, a line for each source that either annotates, with the columns of agreement.csv that two annotations
     * give: claims of the first and of the second, matched ones, of these those with the same value and with the same modality,
     * and the F1 (twice the matched by the sum of both) when it is enough that subject and place are the same; last, the F1
     * of the matched.
     */
    public List<String> table() {
        Set<String> sources = new TreeSet<>(first.keySet());
        sources.addAll(second.keySet());
        List<String> lines = new ArrayList<>();
        lines.add("article,first,second,matched,same_value,same_modality,same_place,f1");
        for (String source : sources) {
            lines.add(line(source, first.getOrDefault(source, List.of()), second.getOrDefault(source, List.of())));
        }
        return lines;
    }

    private static String line(String source, List<Claim> one, List<Claim> other) {
        List<Pair> matched = match(one, other);
        List<Pair> inPlace =
                pair(one, other, (left, right) -> subject(left).equals(subject(right)) && overlap(left, right));
        return String.join(
                ",",
                source,
                Integer.toString(one.size()),
                Integer.toString(other.size()),
                Integer.toString(matched.size()),
                Long.toString(matched.stream().filter(Pair::sameValue).count()),
                Long.toString(matched.stream()
                        .filter(pair -> pair.first().modality() == pair.second().modality())
                        .count()),
                f1(inPlace.size(), one.size() + other.size()),
                f1(matched.size(), one.size() + other.size()));
    }

    private static List<Pair> match(List<Claim> one, List<Claim> other) {
        List<Pair> equal = pair(
                one,
                other,
                (left, right) -> sameQuestion(left, right)
                        && left.value().key().equals(right.value().key()));
        List<Claim> restOfOne = new ArrayList<>(one);
        List<Claim> restOfOther = new ArrayList<>(other);
        equal.forEach(pair -> {
            restOfOne.remove(pair.first());
            restOfOther.remove(pair.second());
        });
        List<Pair> all = new ArrayList<>(equal);
        all.addAll(pair(restOfOne, restOfOther, (left, right) -> sameQuestion(left, right) && overlap(left, right)));
        return all;
    }

    /** Pairs in the order of the claims, each claim in one pair at most. */
    private static List<Pair> pair(List<Claim> one, List<Claim> other, BiPredicate<Claim, Claim> fits) {
        Map<String, List<Claim>> bySubject = new HashMap<>();
        other.forEach(claim -> bySubject
                .computeIfAbsent(subject(claim), subject -> new ArrayList<>())
                .add(claim));
        List<Pair> pairs = new ArrayList<>();
        for (Claim claim : one) {
            List<Claim> candidates = bySubject.getOrDefault(subject(claim), new ArrayList<>());
            candidates.stream()
                    .filter(candidate -> fits.test(claim, candidate))
                    .findFirst()
                    .ifPresent(found -> {
                        candidates.remove(found);
                        pairs.add(new Pair(claim, found));
                    });
        }
        return pairs;
    }

    private static String subject(Claim claim) {
        return claim.question().subject();
    }

    private static boolean sameQuestion(Claim one, Claim other) {
        return one.question().equals(other.question());
    }

    private static boolean overlap(Claim one, Claim other) {
        return TextEvidence.of(one.evidence())
                .anyMatch(here -> TextEvidence.of(other.evidence()).anyMatch(there -> meet(here, there)));
    }

    private static boolean meet(TextEvidence one, TextEvidence other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static String f1(int matched, int both) {
        return both == 0 ? "" : String.format(Locale.ROOT, "%.2f", 2.0 * matched / both);
    }
}
