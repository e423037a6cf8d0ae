package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.QueryClock;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;

/** CONTAINS, STRBEFORE and STRAFTER, whose work is the product of two lengths. */
final class CappedSearch extends ExprFunction2 {
    private final ExprFunction2 original;
    private final QueryClock clock;

    CappedSearch(ExprFunction2 original, Expr text, Expr part, QueryClock clock) {
        super(text, part, original.getFunctionSymbol().getSymbol());
        this.original = original;
        this.clock = clock;
    }

    @Override
    public NodeValue eval(NodeValue text, NodeValue part) {
        clock.tick();
        Cap.search(Cap.length(text), Cap.length(part));
        return original.eval(text, part);
    }

    @Override
    public Expr copy(Expr text, Expr part) {
        return new CappedSearch(original, text, part, clock);
    }
}
