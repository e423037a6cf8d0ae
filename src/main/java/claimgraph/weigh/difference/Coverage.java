package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Relation;
import claimgraph.weigh.camp.Camp;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sources that list different members; a list that calls itself complete contradicts every further member. */
final class Coverage {

    private Coverage() {}

    static void compare(List<Camp> members, Kinship kinship, Findings findings) {
        Set<String> sources = new HashSet<>();
        members.forEach(member -> sources.addAll(member.sources()));
        if (sources.size() < 2) {
            return;
        }
        Map<String, Claim> complete = completeLists(members);
        for (Camp member : members) {
            Set<String> naming = kinship.sources(member);
            if (naming.size() < sources.size()) {
                findings.add(Difference.COVERAGE_DIFFERENCE);
                complete.forEach((source, list) -> {
                    if (!naming.contains(source)) {
                        exclude(member, list, findings);
                    }
                });
            }
        }
    }

    private static void exclude(Camp member, Claim list, Findings findings) {
        Claim further = member.representative();
        boolean sure = Contrast.isSure(further) && Contrast.isSure(list);
        findings.add(sure ? Difference.VALUE_CONFLICT : Difference.MODALITY_DIFFERENCE);
        findings.relateBothWays(further, Relation.Type.CONTRADICTS, list);
    }

    /** The first claim of each source that presents its list as complete. */
    private static Map<String, Claim> completeLists(List<Camp> members) {
        Map<String, Claim> complete = new TreeMap<>();
        for (Camp member : members) {
            for (Claim claim : member.claims()) {
                if (Boolean.TRUE.equals(claim.listComplete())) {
                    complete.merge(claim.source(), claim, (one, other) -> one.compareTo(other) <= 0 ? one : other);
                }
            }
        }
        return complete;
    }
}
