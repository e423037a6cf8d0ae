package claimgraph.store.join;

import claimgraph.store.IndexedGraph;
import claimgraph.store.TripleIndex;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCount;

/**
 * How often each object of a predicate occurs, {@code SELECT ?o (COUNT(*) AS ?n) { ?s p ?o } GROUP BY ?o}: they stand together
 * in the snapshot, so that where one ends and the next begins is all that has to be found.
 */
public final class ObjectCounts {
    private final IndexedGraph graph;
    private final int predicate;
    private final Var object;
    private final List<ExprAggregator> counts;

    private ObjectCounts(IndexedGraph graph, int predicate, Var object, List<ExprAggregator> counts) {
        this.graph = graph;
        this.predicate = predicate;
        this.object = object;
        this.counts = counts;
    }

    /** The counts that a group asks for; nothing when it asks for anything else. */
    public static Optional<ObjectCounts> of(IndexedGraph graph, OpGroup group) {
        if (!(group.getSubOp() instanceof OpBGP pattern) || pattern.getPattern().size() != 1) {
            return Optional.empty();
        }
        Triple triple = pattern.getPattern().get(0);
        Node object = triple.getObject();
        boolean one = Var.isVar(triple.getSubject())
                && triple.getPredicate().isURI()
                && Var.isVar(object)
                && !triple.getSubject().equals(object);
        boolean counted = one
                && group.getGroupVars().getVars().equals(List.of(Var.alloc(object)))
                && group.getGroupVars().getExprs().isEmpty()
                && group.getAggregators().stream().allMatch(each -> each.getAggregator() instanceof AggCount);
        return counted
                ? Optional.of(new ObjectCounts(
                        graph, graph.number(triple.getPredicate()), Var.alloc(object), group.getAggregators()))
                : Optional.empty();
    }

    /**
     * Each object with its counts.
     *
     * @param step called at each object; what it throws ends the counting
     */
    public QueryIterator iterator(ExecutionContext context, Runnable step) {
        return QueryIterPlainWrapper.create(new Groups(step), context);
    }

    private final class Groups implements Iterator<Binding> {
        private final TripleIndex.Range all = graph.find(IndexedGraph.ANY, predicate, IndexedGraph.ANY);
        private final Runnable step;
        private int next = all.from();

        private Groups(Runnable step) {
            this.step = step;
        }

        @Override
        public boolean hasNext() {
            return next < all.to();
        }

        @Override
        public Binding next() {
            step.run();
            int number = all.number(next, 2);
            TripleIndex.Range group = graph.find(IndexedGraph.ANY, predicate, number);
            next = group.to();
            BindingBuilder row = BindingFactory.builder();
            row.add(object, graph.node(number));
            Node count = NodeValue.makeInteger(group.size()).asNode();
            counts.forEach(each -> row.add(each.getVar(), count));
            return row.build();
        }
    }
}
