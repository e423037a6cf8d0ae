package claimgraph.weigh.context;

import claimgraph.claim.Claim;
import claimgraph.claim.ClaimId;
import claimgraph.claim.Modality;
import claimgraph.claim.Source;
import claimgraph.claim.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The claims that say the same. What counts for its strength are its originals: a source that copies another source of
 * the same group of agreeing claims adds no wording, date, support or nearness of its own.
 */
public final class AgreeingClaims {

    private final List<Claim> claims;
    private final List<Claim> originals;
    private final WeighingContext context;

    private AgreeingClaims(List<Claim> claims, WeighingContext context) {
        this.claims = claims;
        this.originals = originals(claims, context);
        this.context = context;
    }

    /** Gathers claims by what they say, in the order of their first claims. */
    public static List<AgreeingClaims> gather(Collection<Claim> claims, WeighingContext context) {
        if (claims.size() == 1) {
            return List.of(new AgreeingClaims(List.copyOf(claims), context));
        }
        Map<Object, List<Claim>> byValue = new LinkedHashMap<>();
        claims.stream()
                .sorted()
                .forEach(claim -> byValue.computeIfAbsent(Sameness.key(claim.value()), key -> new ArrayList<>())
                        .add(claim));
        return byValue.values().stream()
                .map(same -> new AgreeingClaims(same, context))
                .toList();
    }

    private static List<Claim> originals(List<Claim> claims, WeighingContext context) {
        if (claims.size() == 1) {
            return claims;
        }
        Set<String> sources = claims.stream().map(Claim::source).collect(Collectors.toSet());
        List<Claim> originals = claims.stream()
                .filter(claim -> !context.lineage().copiesOneOf(claim.source(), sources))
                .toList();
        return originals.isEmpty() ? claims : originals;
    }

    public List<Claim> claims() {
        return claims;
    }

    /** Its surest original; among equally sure ones that say the same, the one with the lowest id. */
    public Claim representative() {
        return originals.size() == 1
                ? originals.get(0)
                : originals.stream()
                        .min(Comparator.comparing(context::doubt).thenComparing(Claim::id))
                        .orElseThrow();
    }

    public Value value() {
        return claims.get(0).value();
    }

    public Modality modality() {
        return representative().modality();
    }

    /** How sure its surest original is. */
    public WeighingContext.Doubt doubt() {
        return context.doubt(representative());
    }

    /** True when an original says that it is so in a way that makes it a fact if it wins. */
    public boolean affirms() {
        return originals.stream().anyMatch(context::mayBeFact);
    }

    /** How many sources say it that do not derive from one another. */
    public int voices() {
        return (int) claims.stream()
                .map(claim -> context.lineage().voice(claim.source()))
                .distinct()
                .count();
    }

    public Source.Tier tier() {
        return originals.stream()
                .map(context::tier)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    public boolean isReconciled() {
        return holdsAny(context.reconciled());
    }

    public boolean holdsAny(Set<ClaimId> ids) {
        return !ids.isEmpty() && claims.stream().anyMatch(claim -> ids.contains(claim.id()));
    }

    public Set<String> sources() {
        return claims.stream().map(Claim::source).collect(Collectors.toSet());
    }

    /** The latest beginning and the latest end among its dated originals. */
    public ValidityPeriod latest() {
        LocalDate start = null;
        LocalDate end = null;
        for (Claim claim : originals) {
            ValidityPeriod validity = ValidityPeriod.of(claim.span());
            start = later(start, validity.start());
            end = later(end, validity.end());
        }
        return new ValidityPeriod(start, end);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
