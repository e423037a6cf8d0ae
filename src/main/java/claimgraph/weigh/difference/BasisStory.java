package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.Property;
import claimgraph.weigh.context.Camp;
import claimgraph.weigh.context.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The story of one figure that different sources put on different bases. */
public final class BasisStory {

    private BasisStory() {}

    /** {@code USD 3.5 billion is pre-money valuation in s000-c012 and s001-c007, post-money valuation in s003-c008.} */
    public static String tell(List<Claim> claims, Context context) {
        return Camp.gather(claims, context).stream()
                .map(camp -> context.label(camp.value()) + " is " + bases(camp, context) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String bases(Camp camp, Context context) {
        Map<String, List<Claim>> byBasis = new TreeMap<>();
        for (Claim claim : camp.claims()) {
            Property property = context.property(claim.question());
            byBasis.computeIfAbsent(property.label(), label -> new ArrayList<>())
                    .add(claim);
        }
        return byBasis.entrySet().stream()
                .map(basis -> basis.getKey() + " in " + Names.ids(basis.getValue()))
                .collect(Collectors.joining(", "));
    }
}
