package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.weigh.context.AgreeingClaims;
import java.util.List;
import java.util.function.BiConsumer;

/** Pairs of claims of two groups of agreeing claims: all of them while they are few, else each claim with the other group of agreeing claims's representative. */
final class Pairs {

    private static final int FEW = 400;

    private Pairs() {}

    static void between(AgreeingClaims one, AgreeingClaims other, BiConsumer<Claim, Claim> visit) {
        List<Claim> left = one.claims();
        List<Claim> right = other.claims();
        if ((long) left.size() * right.size() <= FEW) {
            left.forEach(a -> right.forEach(b -> visit.accept(a, b)));
            return;
        }
        left.forEach(a -> visit.accept(a, other.representative()));
        right.stream()
                .filter(b -> !b.id().equals(other.representative().id()))
                .forEach(b -> visit.accept(one.representative(), b));
    }

    /** The claims of one group of agreeing claims: all pairs while they are few, else each with the representative. The later id comes first. */
    static void within(AgreeingClaims agreeing, BiConsumer<Claim, Claim> visit) {
        List<Claim> claims = agreeing.claims();
        if ((long) claims.size() * claims.size() > FEW) {
            Claim first = agreeing.representative();
            claims.stream()
                    .filter(claim -> !claim.id().equals(first.id()))
                    .forEach(claim -> visit.accept(claim, first));
            return;
        }
        for (int i = 1; i < claims.size(); i++) {
            for (int j = 0; j < i; j++) {
                visit.accept(claims.get(i), claims.get(j));
            }
        }
    }
}
