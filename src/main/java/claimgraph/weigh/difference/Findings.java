package claimgraph.weigh.difference;

import claimgraph.claim.Claim;
import claimgraph.claim.verdict.Difference;
import claimgraph.claim.verdict.Relation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What was found out about the claims of one question: kinds of disagreement, and how claim stands to claim. */
public final class Findings {

    private final Set<Difference> differences = EnumSet.noneOf(Difference.class);
    private final SortedSet<Relation> relations = new TreeSet<>();

    public void add(Difference difference) {
        differences.add(difference);
    }

    void relate(Claim from, Relation.Type type, Claim to) {
        relations.add(new Relation(from.id(), type, to.id()));
    }

    void relateBothWays(Claim one, Relation.Type type, Claim other) {
        relate(one, type, other);
        relate(other, type, one);
    }

    public Set<Difference> differences() {
        return differences;
    }

    public List<Relation> relations() {
        return List.copyOf(relations);
    }
}
