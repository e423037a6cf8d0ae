package claimgraph.store.join;

import claimgraph.store.IndexedGraph;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;

/** A triple pattern in numbers: of terms, and of the places that variables have in a join. */
final class IdPattern {
    static final int NONE = -1;
    static final int PARTS = 3;

    /** For subject, predicate, object the number of the term; ANY where a variable stands. */
    private final int[] terms = new int[PARTS];

    /** For subject, predicate, object the place of the variable; NONE where a term stands. */
    private final int[] vars = new int[PARTS];

    private IdPattern() {}

    /** @param vars of the join; those of the pattern are added */
    static IdPattern of(Triple triple, IndexedGraph graph, List<Var> vars) {
        Node[] nodes = {triple.getSubject(), triple.getPredicate(), triple.getObject()};
        IdPattern pattern = new IdPattern();
        for (int part = 0; part < PARTS; part++) {
            pattern.vars[part] = NONE;
            if (Var.isVar(nodes[part])) {
                Var var = Var.alloc(nodes[part]);
                if (!vars.contains(var)) {
                    vars.add(var);
                }
                pattern.vars[part] = vars.indexOf(var);
                pattern.terms[part] = IndexedGraph.ANY;
            } else {
                pattern.terms[part] = graph.number(nodes[part]);
            }
        }
        return pattern;
    }

    /** Whether it names a term that the snapshot does not have, so that nothing matches. */
    boolean isHopeless() {
        for (int term : terms) {
            if (term == IndexedGraph.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    int var(int part) {
        return vars[part];
    }

    /** What a part must be, given what the variables are so far; ANY when it is open. */
    int asked(int part, int[] frame) {
        return vars[part] == NONE ? terms[part] : frame[vars[part]];
    }
}
