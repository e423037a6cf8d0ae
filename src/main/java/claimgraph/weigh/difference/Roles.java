package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.value.Value;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.WeighingContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Members that stand in a list under several narrower properties: who led in one source is an anchor in another. */
public final class Roles {

    private final Map<Value, AgreeingClaims> members = new HashMap<>();
    private final WeighingContext context;

    public Roles(List<Claim> claims, WeighingContext context) {
        AgreeingClaims.gather(claims, context).forEach(agreeing -> members.put(agreeing.value(), agreeing));
        this.context = context;
    }

    /** The members in several roles; a part and its whole count as one, and both are named. */
    public Set<Value> inSeveral() {
        Set<Value> several = new HashSet<>();
        for (AgreeingClaims member : members.values()) {
            if (properties(member.claims()).size() > 1) {
                several.add(member.value());
            }
            for (Value wider : context.widerThan(member.value())) {
                AgreeingClaims whole = members.get(wider);
                if (whole != null && properties(together(member, whole)).size() > 1) {
                    several.add(member.value());
                    several.add(wider);
                }
            }
        }
        return several;
    }

    private static List<Claim> together(AgreeingClaims one, AgreeingClaims other) {
        List<Claim> claims = new ArrayList<>(one.claims());
        claims.addAll(other.claims());
        return claims;
    }

    public static Set<String> properties(List<Claim> claims) {
        Set<String> properties = new LinkedHashSet<>();
        claims.forEach(claim -> properties.add(claim.question().property()));
        return properties;
    }
}
