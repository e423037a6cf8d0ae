package claimgraph.weigh;

import claimgraph.claim.Claim;
import claimgraph.claim.Modality;
import claimgraph.claim.value.Quantity;
import claimgraph.weigh.context.WeighingContext;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers about the claims of one question. */
record QuestionStatistics(int sources, int voices, @Nullable BigDecimal spread) {

    private static final MathContext PRINTED = new MathContext(5);

    static QuestionStatistics of(List<Claim> claims, WeighingContext context) {
        if (claims.size() == 1) {
            return new QuestionStatistics(1, 1, null);
        }
        List<String> sources = claims.stream().map(Claim::source).distinct().toList();
        long voices = sources.stream().map(context.lineage()::voice).distinct().count();
        return new QuestionStatistics(sources.size(), (int) voices, spread(claims));
    }

    /** Largest over smallest stated number, when all of them can be compared. */
    private static @Nullable BigDecimal spread(List<Claim> claims) {
        Quantity first = null;
        BigDecimal least = null;
        BigDecimal most = null;
        int count = 0;
        for (Claim claim : claims) {
            if (claim.modality() == Modality.DENIED || !(claim.value() instanceof Quantity quantity)) {
                continue;
            }
            BigDecimal stated = quantity.stated();
            first = first == null ? quantity : first;
            if (!first.comparableWith(quantity) || (stated != null && stated.signum() <= 0)) {
                return null;
            }
            if (stated != null) {
                BigDecimal number = stated.multiply(quantity.unit().factor());
                least = least == null ? number : least.min(number);
                most = most == null ? number : most.max(number);
                count++;
            }
        }
        return least == null || most == null || count < 2
                ? null
                : most.divide(least, PRINTED).stripTrailingZeros();
    }
}
