package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.Modality;
import claimgraph.weigh.context.AgreeingClaims;
import claimgraph.weigh.context.Candidates;
import claimgraph.weigh.context.WeighingContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How claims are named in a sentence: by id, with what they say. */
public final class ClaimNames {

    private static final int MOST_NAMED = 8;

    private final WeighingContext context;

    public ClaimNames(WeighingContext context) {
        this.context = context;
    }

    /** {@code s004-c003 (about USD 586 million, expected)}. */
    public String cited(Claim claim) {
        return claim.id() + " (" + said(claim) + ")";
    }

    /** {@code about USD 586 million, expected}: an assertion says nothing of its modality. */
    String said(Claim claim) {
        String label = context.label(claim.value());
        return claim.modality() == Modality.ASSERTED
                ? label
                : label + ", " + claim.modality().notation();
    }

    public String citedAll(Collection<Claim> claims) {
        return series(claims.stream().map(this::cited).toList());
    }

    String representatives(Collection<AgreeingClaims> agreeingGroups) {
        return citedAll(agreeingGroups.stream()
                .map(AgreeingClaims::representative)
                .sorted()
                .toList());
    }

    /** That a source does not know it, or that it was not disclosed, contradicts nobody who says it. */
    void unstated(Candidates candidates, StringBuilder text) {
        if (!candidates.unstated().isEmpty()) {
            text.append(" Said not to be disclosed or known, which contradicts nothing: ")
                    .append(citedAll(candidates.unstated()))
                    .append('.');
        }
    }

    /** {@code s001-c002, s002-c005 and s003-c007}. */
    static String ids(Collection<Claim> claims) {
        return series(claims.stream().map(claim -> claim.id().toString()).toList());
    }

    /** Joins with commas and a last "and"; a long series ends in a count. */
    public static String series(List<String> all) {
        List<String> shown = new ArrayList<>(all.subList(0, Math.min(all.size(), MOST_NAMED)));
        if (shown.size() < all.size()) {
            shown.add((all.size() - shown.size()) + " more");
        }
        int last = shown.size() - 1;
        return last < 1
                ? String.join("", shown)
                : String.join(", ", shown.subList(0, last)) + " and " + shown.get(last);
    }
}
