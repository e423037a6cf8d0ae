package claimgraph.store.join;

import claimgraph.store.IndexedGraph;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.jspecify.annotations.Nullable;

/** A solution whose values are numbers of terms until somebody asks for the terms. */
final class IdBinding extends BindingBase {
    private final IndexedGraph graph;
    private final Var[] vars;
    private final int[] numbers;

    /**
     * Adds variables to a solution.
     *
     * @param before the solution they are added to
     * @param numbers of the terms; ANY where the variable has none
     */
    IdBinding(@Nullable Binding before, IndexedGraph graph, Var[] vars, int[] numbers) {
        super(before);
        this.graph = graph;
        this.vars = vars;
        this.numbers = numbers;
    }

    /** The number a variable has in any solution: ANY when it has no value, UNKNOWN when the value is not in the snapshot. */
    static int number(Binding solution, Var var, IndexedGraph graph) {
        Binding at = solution;
        while (at instanceof IdBinding known && known.graph.hasTermsOf(graph)) {
            int place = known.place(var);
            if (place >= 0) {
                return known.numbers[place];
            }
            if (known.parent == null) {
                return IndexedGraph.ANY;
            }
            at = known.parent;
        }
        Node node = at.get(var);
        return node == null ? IndexedGraph.ANY : graph.number(node);
    }

    private int place(Var var) {
        for (int i = 0; i < vars.length; i++) {
            if (vars[i].equals(var)) {
                return numbers[i] == IndexedGraph.ANY ? -1 : i;
            }
        }
        return -1;
    }

    @Override
    @SuppressWarnings("NullAway") // Jena's word for "no value"
    protected Node get1(Var var) {
        int place = place(var);
        return place < 0 ? null : graph.node(numbers[place]);
    }

    @Override
    protected boolean contains1(Var var) {
        return place(var) >= 0;
    }

    @Override
    protected Iterator<Var> vars1() {
        return List.of(vars).stream().filter(this::contains1).iterator();
    }

    @Override
    protected int size1() {
        int size = 0;
        for (int number : numbers) {
            size += number == IndexedGraph.ANY ? 0 : 1;
        }
        return size;
    }

    @Override
    protected boolean isEmpty1() {
        return size1() == 0;
    }

    @Override
    protected Binding detachWithNewParent(Binding newParent) {
        return new IdBinding(newParent, graph, vars, numbers);
    }
}
