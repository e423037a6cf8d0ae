package claimgraph.serve.guard.engine;

import claimgraph.serve.guard.QueryClock;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/** ENCODE_FOR_URI, which makes three characters of one percent sign, again and again. */
final class CappedEncode extends E_StrEncodeForURI {
    private final QueryClock clock;

    CappedEncode(Expr argument, QueryClock clock) {
        super(argument);
        this.clock = clock;
    }

    @Override
    public NodeValue eval(NodeValue value) {
        clock.look();
        Cap.text(Cap.length(value));
        NodeValue encoded = super.eval(value);
        Cap.text(Cap.length(encoded));
        return encoded;
    }

    @Override
    public Expr copy(Expr argument) {
        return new CappedEncode(argument, clock);
    }
}
