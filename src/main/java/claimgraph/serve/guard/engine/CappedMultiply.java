package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.QueryClock;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/** The product, whose digits double when it is squared. */
final class CappedMultiply extends E_Multiply {
    private final QueryClock clock;

    CappedMultiply(Expr left, Expr right, QueryClock clock) {
        super(left, right);
        this.clock = clock;
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
        clock.tick();
        if (Cap.bits(left) + Cap.bits(right) > Cap.BITS) {
            throw new ExprEvalException("a number of more than " + Cap.BITS + " bits");
        }
        return super.eval(left, right);
    }

    @Override
    public Expr copy(Expr left, Expr right) {
        return new CappedMultiply(left, right, clock);
    }
}
