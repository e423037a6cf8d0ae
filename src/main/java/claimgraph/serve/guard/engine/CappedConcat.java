package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.QueryClock;
import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** CONCAT, whose result doubles when it is fed to itself. */
final class CappedConcat extends E_StrConcat {
    private final QueryClock clock;

    CappedConcat(ExprList args, QueryClock clock) {
        super(args);
        this.clock = clock;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        clock.look();
        Cap.text(args.stream().mapToLong(Cap::length).sum());
        return super.eval(args);
    }

    @Override
    public Expr copy(ExprList newArgs) {
        return new CappedConcat(newArgs, clock);
    }
}
