package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.Property;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.WeighingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The story of one figure that different sources put on different bases. */
public final class BasisExplanation {

    private BasisExplanation() {}

    /** {@code USD 3.5 billion is pre-money valuation in s000-c012 and s001-c007, post-money valuation in s003-c008.} */
    public static String tell(List<Claim> claims, WeighingContext context) {
        return AgreeingClaims.gather(claims, context).stream()
                .map(agreeing -> context.label(agreeing.value()) + " is " + bases(agreeing, context) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String bases(AgreeingClaims agreeing, WeighingContext context) {
        Map<String, List<Claim>> byBasis = new TreeMap<>();
        for (Claim claim : agreeing.claims()) {
            Property property = context.property(claim.question());
            byBasis.computeIfAbsent(property.label(), label -> new ArrayList<>())
                    .add(claim);
        }
        return byBasis.entrySet().stream()
                .map(basis -> basis.getKey() + " in " + ClaimNames.ids(basis.getValue()))
                .collect(Collectors.joining(", "));
    }
}
